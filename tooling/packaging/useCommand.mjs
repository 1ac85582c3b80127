import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
 * The command as a user has it from its tarball, by npx and nothing else installed for it.
 * @param {string} folder
 */
export async function askCommand(folder) {
  const ask = (/** @type {string[]} */ ...words) =>
    runNpm(['exec', '--no', '--', 'blueledger', ...words], { cwd: folder });
  return [
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
