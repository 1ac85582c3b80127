import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const launcher = fileURLToPath(new URL('../../../packages/cli/bin/blueledger.js', import.meta.url));

/** @param {string} line what a person would type after `blueledger` */
function ask(line) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...line.split(' ')], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`blueledger ${line} ended with ${status}: ${stderr}`);
  return stdout;
}

const span = '--from 2012 --to 2025';
/** The saying sets two groups side by side; the questions after it have one group, or one base, on both sides. */
const chapters = [
  ['Who pays and who serves: the groups of the saying “85 and 6.5”', `gap ${span}`],
  ['Like with like: Western states and Japan on both sides', `gap --payers weog+JPN --servers weog+JPN ${span}`],
  ['The five permanent members on both sides', `gap --payers p5 --servers p5 ${span}`],
  [
    'Who served last: the ten largest contributors of the last month available',
    'contributors --month 2025-07 --top 10',
  ],
  ['To be cited as', `cite gap ${span}`],
];

/** The main answer, asked of the built command as a person would. */
export async function story() {
  const told = chapters.map(([title = '', line = '']) => ({ title, command: `blueledger ${line}`, answer: ask(line) }));
  return {
    text: told.map(({ title, command, answer }) => `${title}\n$ ${command}\n\n${answer}`).join('\n'),
    data: told,
  };
}
