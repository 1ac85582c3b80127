import type { ModuleText } from './emitModule.js';

/** What most questions read of the scales. */
const scale = new Set([
  'member-states/core',
  'member-states/former',
  'regular-scale/since-1974',
  'peacekeeping-factors',
  'level-transitions',
  'peacekeeping-groups/brief',
  'peacekeeping-levels-2001',
  'peacekeeping-level-bounds/brief',
]);

/** Name of the module, beside those of whole tables. */
export const scaleAndRules = 'scaleAndRules';

/** Whether a module stands in it as well. */
export const isOfScaleOrRules = (path: string): boolean => scale.has(path) || path.startsWith('rules/');

/**
 * The scales and all rules once more, in one module, for a process that reads its modules from a disk: it takes a millisecond to
 * find one, and most questions need a hundred of these. A page takes each by itself.
 * @param modules by their subpath
 * @param codes the module of the codes that tables share
 */
export function emitScaleAndRules(modules: ReadonlyMap<string, ModuleText>, codes: ModuleText | undefined): ModuleText {
  const bodies = [...modules.values()].map(({ js }) => js.replace(/^import .*;\n/gm, ''));
  return {
    js: ["import { table } from './decode.js';\n", codes?.js.replace('export ', '') ?? '', ...bodies].join(''),
    dts: [...modules.keys()].map((path) => `export * from './${path}.js';\n`).join(''),
  };
}
