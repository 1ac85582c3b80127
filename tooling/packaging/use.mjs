import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { checkOf } from '../run/check.mjs';
import { run, runScript } from '../run/command.mjs';
import { mapConcurrent } from '../run/mapConcurrent.mjs';

/** The United States' rate of 2025, as published. */
const query = 'effectiveRates({ year: 2025 }).rates.find(({ state }) => state === "USA")?.peacekeepingRatePercent';
const rate = 26.1584;

/**
 * Every entry of a package is imported, as a module and with `require`; core also answers.
 * @param {string} folder
 * @param {import('./consumer.mjs').Installed} installed
 */
export async function useInNode(folder, { name, specifiers }) {
  const slug = name.replace(/\W/g, '');
  const asks = specifiers.includes('@blueledger/core/bundled');
  const wrong = `throw new Error("the rate of the United States in 2025 is not ${rate}")`;
  const module = [
    ...specifiers.map((from) => `await import('${from}');`),
    ...(asks ? [`const { effectiveRates } = await import('@blueledger/core/bundled');`] : []),
    ...(asks ? [`if (${query} !== ${rate}) ${wrong};`] : []),
  ];
  const script = [
    ...specifiers.map((from) => `require('${from}');`),
    ...(asks ? [`const { effectiveRates } = require('@blueledger/core/bundled');`] : []),
    ...(asks ? [`if (${query} !== ${rate}) ${wrong};`] : []),
  ];
  writeFileSync(join(folder, `${slug}.mjs`), module.join('\n'));
  writeFileSync(join(folder, `${slug}.cjs`), script.join('\n'));
  return [
    checkOf(`${name}: import`, await run(process.execPath, [`${slug}.mjs`], { cwd: folder })),
    checkOf(`${name}: require`, await run(process.execPath, [`${slug}.cjs`], { cwd: folder })),
  ];
}

/**
 * Every entry of a package that needs a page is bundled for browsers: its imports resolve, and all of them load there.
 * @param {string} folder
 * @param {import('./consumer.mjs').Installed} installed
 */
export async function bundleForBrowsers(folder, { name, specifiers }) {
  const contents = specifiers.map((from) => `import '${from}';`).join('\n');
  const check = `${name}: bundle for browsers`;
  try {
    const stdin = { contents, resolveDir: folder };
    await build({ stdin, bundle: true, format: 'esm', platform: 'browser', write: false, logLevel: 'silent' });
    return [{ name: check, passed: true }];
  } catch (error) {
    return [{ name: check, passed: false, output: String(error) }];
  }
}

const resolutions = /** @type {const} */ ({
  node16: { module: 'node16', moduleResolution: 'node16' },
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
});

/**
 * A strict consumer compiles against the types of every entry of every package, with the declarations themselves checked as
 * well: those for pages with the types of a page, all others with those of the language alone.
 * @param {string} folder
 * @param {readonly import('./consumer.mjs').Installed[]} installed
 */
export async function useTypes(folder, installed) {
  const entries = installed.flatMap(({ specifiers, forBrowsers }) =>
    // The declarations of zod name `URL`: a consumer who checks rows has the types of a page or of Node.
    specifiers.map((from) => ({ from, needsPage: forBrowsers || from.endsWith('/schemas') })),
  );
  const consumers = [true, false].map((forPages) => ({
    forPages,
    specifiers: entries.filter(({ needsPage }) => needsPage === forPages).map(({ from }) => from),
  }));
  writeFileSync(join(folder, 'url.d.ts'), 'interface URL { readonly href: string }');
  const checks = await mapConcurrent(
    consumers.flatMap((consumer) => Object.keys(resolutions).map((resolution) => ({ ...consumer, resolution }))),
    (consumer) =>
      compileAgainst(folder, {
        ...consumer,
        resolution: /** @type {keyof typeof resolutions} */ (consumer.resolution),
      }),
  );
  return checks;
}

/**
 * @param {string} folder
 * @param {{ specifiers: readonly string[], forPages: boolean, resolution: keyof typeof resolutions }} consumer
 */
async function compileAgainst(folder, { specifiers, forPages, resolution }) {
  const slug = `types.${forPages ? 'page' : 'plain'}.${resolution}`;
  const asks = specifiers.includes('@blueledger/core/bundled');
  const source = [
    ...specifiers.map((from, index) => `export * as entry${index} from '${from}';`),
    ...(asks ? [`import { effectiveRates } from '@blueledger/core/bundled';`] : []),
    ...(asks ? [`export const rate: number | undefined = ${query};`] : []),
  ];
  writeFileSync(join(folder, `${slug}.ts`), source.join('\n'));
  const compilerOptions = {
    ...resolutions[resolution],
    target: 'es2022',
    lib: forPages ? ['es2023', 'dom', 'dom.iterable'] : ['es2023'],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    types: [],
    noEmit: true,
  };
  const project = `tsconfig.${slug}.json`;
  writeFileSync(
    join(folder, project),
    // The types of zod name URL, and every consumer has it: of the page's or of Node's.
    JSON.stringify({ compilerOptions, files: [`${slug}.ts`, ...(forPages ? [] : ['url.d.ts'])] }),
  );
  // Users have either compiler: each reads every entry once.
  const compiler = resolution === 'node16' ? 'typescript7' : 'typescript';
  return checkOf(
    `types of ${specifiers.length} entries ${forPages ? 'on a page' : 'outside a page'} under ${resolution}, by ${compiler}`,
    await runScript(`${compiler}/bin/tsc`, ['-p', project], { cwd: folder }),
  );
}
