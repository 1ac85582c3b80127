import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { checkOf } from '../run/check.mjs';
import { run, runNpm } from '../run/command.mjs';

/**
 * @param {string} name
 * @param {import('../run/command.mjs').Outcome} outcome
 * @param {string} expected what it has to say
 * @returns {import('../run/check.mjs').Check}
 */
const says = (name, { code, output }, expected) =>
  code === 0 && output.includes(expected) ? { name, passed: true } : { name, passed: false, output };

/**
 * What a module loads before it runs, itself included: the paths of files.
 * @param {string} file
 * @param {Set<string>} [found]
 */
function loadedWith(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(
    /(?:\bfrom|\bimport) ?["'](\.{1,2}\/[\w./-]+|@blueledger\/[\w./-]+)["']/g,
  ))
    loadedWith(createRequire(file).resolve(from), found);
  return found;
}

/**
 * How much a plain question loads: a file takes a millisecond. Before it was bundled, it loaded 561 files of 2.5 million
 * characters. 2026-11-29: 15 files at most, of 330,000 characters.
 * @param {string} dist of the installed command
 * @returns {import('../run/check.mjs').Check}
 */
function loadsLittle(dist) {
  const answer = readdirSync(dist).find(
    (file) => /^rates-/.test(file) && readFileSync(join(dist, file), 'utf8').includes('regular_rate_percent'),
  );
  const files = [...loadedWith(join(dist, `${answer}`), loadedWith(join(dist, 'index.js')))];
  const characters = files.reduce((sum, file) => sum + readFileSync(file, 'utf8').length, 0);
  const passed = files.length > 5 && files.length <= 15 && characters <= 330_000;
  return { name: 'blueledger: rates loads little', passed, output: `${characters} characters\n${files.join('\n')}` };
}

/**
 * The command as a user has it from its tarball, by npx and nothing else installed for it.
 * @param {string} folder
 */
export async function askCommand(folder) {
  const ask = (/** @type {string[]} */ ...words) =>
    runNpm(['exec', '--no', '--', 'blueledger', ...words], { cwd: folder });
  copyFileSync(new URL('everyAnswer.mjs', import.meta.url), join(folder, 'everyAnswer.mjs'));
  return [
    checkOf('blueledger: every example is answered', await run(process.execPath, ['everyAnswer.mjs'], { cwd: folder })),
    loadsLittle(join(folder, 'node_modules/blueledger/dist')),
    says(
      'blueledger: npx answers',
      await ask('rates', '--year', '2025', '--format', 'csv'),
      'iso3,name,regular_rate_percent,level,factor,peacekeeping_rate_percent,peacekeeping_rate_unrounded',
    ),
    says(
      'blueledger: npx writes a code to embed',
      await ask('embed', 'burden-gap', '--form', 'frozen'),
      'integrity="sha384-',
    ),
  ];
}

/**
 * Frames where danfojs-node is not installed: a plain message, and no stack for the reader to puzzle over.
 * @param {string} folder
 */
export async function framesAlone(folder) {
  const script = [
    `import { frame } from '@blueledger/frames';`,
    `await frame('missions').then(() => console.log('a frame'), (error) => console.log(error.message));`,
  ];
  writeFileSync(join(folder, 'framesAlone.mjs'), script.join('\n'));
  const outcome = await run(process.execPath, ['framesAlone.mjs'], { cwd: folder });
  return says('@blueledger/frames: without danfojs-node it says so', outcome, 'Install it: npm install danfojs-node');
}
