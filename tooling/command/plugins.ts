import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'rolldown';
import { isOfScaleOrRules, scaleAndRules } from '../dataset-compiler/emitScaleAndRules.js';
import { type ModulesOfDeclarations, modulesOfDeclarations } from './modulesOfDeclarations.js';

const { resolve } = createRequire(import.meta.url);
const bundled = '@blueledger/core/bundled';
const idOf = (name: string) => `\0question:${name}`;

/** The functions of core on the bundled facts, each in a module of its own. */
export function questionsApart(): Plugin {
  let apart: ModulesOfDeclarations | undefined;
  const read = () => {
    const file = resolve(bundled);
    apart ??= modulesOfDeclarations(readFileSync(file, 'utf8'), file, idOf);
    return apart;
  };
  return {
    name: 'questions-apart',
    resolveId: {
      filter: { id: /^@blueledger\/core\/bundled$|^\0question:/ },
      handler: (id) => ({ id: id === bundled ? idOf('') : id, moduleSideEffects: false }),
    },
    load: {
      filter: { id: /^\0question:/ },
      handler: (id) => (id === idOf('') ? read().index : read().modules.get(id.slice(idOf('').length))),
    },
  };
}

const datasets = '@blueledger/datasets';
/** The module of what most questions read: the scales and all rules. */
export const together = `${datasets}/${scaleAndRules}`;

/**
 * Tables stay in their own package, so that a month or a correction reaches a command that is installed. What most questions read
 * comes in one file, since each file takes a millisecond.
 */
export const tablesOutside: Plugin = {
  name: 'tables-outside',
  resolveId: {
    filter: { id: /^@blueledger\/datasets\// },
    handler: (id) => ({
      id: isOfScaleOrRules(id.slice(datasets.length + 1)) ? together : id,
      external: true,
      moduleSideEffects: false,
    }),
  },
};

/**
 * Commander without what it loads for programs that start other programs, and with the process that is there: each costs a
 * question a tenth of the start of Node, and the module \`node:process\` opens standard input.
 */
export const leanCommander: Plugin = {
  name: 'lean-commander',
  transform: {
    filter: { id: /commander[\\/]lib[\\/]command\.js$/ },
    handler: (code) => {
      const lean = code
        .replace("const process = require('node:process');\n", '')
        .replace("const childProcess = require('node:child_process');\n", '')
        .replaceAll('childProcess.spawn(', "require('node:child_process').spawn(");
      if (/childProcess\b/.test(lean) || lean.includes('node:process'))
        throw new Error('commander loads its modules otherwise than it did. Change leanCommander.');
      return lean;
    },
  },
};

/** The hashes of the figures' files, put in where they are read: the command needs none of the figures themselves. */
export const hashesInside: Plugin = {
  name: 'hashes-inside',
  transform: {
    filter: { id: /cli[\\/]src[\\/]snippet\.ts$/ },
    handler: (code, id) => {
      const read = /createRequire\(.*?\)\('(.*?)'\)/;
      const [, name] = read.exec(code) ?? [];
      if (name === undefined) throw new Error(`${id} reads no hashes. Expected createRequire(…)('…/integrity.json').`);
      return code.replace(read, () => `(${readFileSync(createRequire(id).resolve(name), 'utf8')})`);
    },
  },
};
