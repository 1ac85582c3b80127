import { spawnSync } from 'node:child_process';
import { newQuestion } from './newQuestion.js';

// npm runs scripts from the root.
const root = process.cwd();
const [name, folder = 'states'] = process.argv.slice(2);
if (name === undefined) {
  console.error(
    'Usage: npm run new:question -- NAME [FOLDER], such as paymentRecord accounts. FOLDER: states if left out.',
  );
  process.exit(2);
}

function run(...command: readonly string[]): void {
  const { status, stdout } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  if (status === 0) return;
  console.error(stdout);
  throw new Error(`new:question: ${command.join(' ')} failed; what is written so far stands.`);
}

try {
  const written = newQuestion(name, folder, root);
  run('node_modules/@biomejs/biome/bin/biome', 'check', '--write', ...written);
  run('--import', 'tsx', 'tooling/questions/cli.ts');
  console.log(
    [...written, `\n${name} is there, and passes. What to do next: CONTRIBUTING.md, "Add a question".`].join('\n'),
  );
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
