import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { checkOf } from '../run/check.mjs';
import { run, runScript } from '../run/command.mjs';

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
 * A strict consumer compiles against the types of every entry, with the declarations themselves checked as well.
 * @param {string} folder
 * @param {import('./consumer.mjs').Installed} installed
 */
export async function useTypes(folder, { name, specifiers, forBrowsers }) {
  // The declarations of zod name `URL`: who checks rows has the types of a page or of Node.
  const checksRows = specifiers.filter((from) => from.endsWith('/schemas'));
  const others = specifiers.filter((from) => !checksRows.includes(from));
  return [
    ...(await compileAgainst(folder, { name, specifiers: others, forBrowsers })),
    ...(checksRows.length > 0
      ? await compileAgainst(folder, { name: `${name}/schemas`, specifiers: checksRows, forBrowsers: true })
      : []),
  ];
}

/**
 * @param {string} folder
 * @param {Pick<import('./consumer.mjs').Installed, 'name' | 'specifiers' | 'forBrowsers'>} entries
 */
async function compileAgainst(folder, { name, specifiers, forBrowsers }) {
  const slug = name.replace(/\W/g, '');
  const asks = specifiers.includes('@blueledger/core/bundled');
  const source = [
    ...specifiers.map((from, index) => `export * as entry${index} from '${from}';`),
    ...(asks ? [`import { effectiveRates } from '@blueledger/core/bundled';`] : []),
    ...(asks ? [`export const rate: number | undefined = ${query};`] : []),
  ];
  writeFileSync(join(folder, `${slug}.ts`), source.join('\n'));
  // The types of zod name it, and every consumer has it: of the page's or of Node's.
  if (!forBrowsers) writeFileSync(join(folder, 'url.d.ts'), 'interface URL { readonly href: string }');
  const checks = [];
  for (const [resolution, options] of Object.entries(resolutions)) {
    const project = `tsconfig.${slug}.${resolution}.json`;
    const compilerOptions = {
      ...options,
      target: 'es2022',
      lib: forBrowsers ? ['es2023', 'dom', 'dom.iterable'] : ['es2023'],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      types: [],
      noEmit: true,
    };
    writeFileSync(
      join(folder, project),
      JSON.stringify({ compilerOptions, files: [`${slug}.ts`, ...(forBrowsers ? [] : ['url.d.ts'])] }),
    );
    const outcome = await runScript('typescript/bin/tsc', ['-p', project], { cwd: folder });
    checks.push(checkOf(`${name}: types under ${resolution}`, outcome));
  }
  return checks;
}
