import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listWidget } from './listWidget.js';
import { newWidget } from './newWidget.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const widgets = join(root, 'packages/widgets');
const [name] = process.argv.slice(2);
if (name === undefined) {
  console.error('Usage: npm run new:widget -- NAME, lower-case words joined with - (without bl-)');
  process.exit(2);
}
try {
  const written = [...newWidget(name, widgets), ...listWidget(name, root)];
  spawnSync(process.execPath, ['node_modules/@biomejs/biome/bin/biome', 'check', '--write', widgets, 'apps/docs'], {
    cwd: root,
  });
  console.log(
    [
      ...written,
      `\n<bl-${name}> is there. Its page of the work: CONTRIBUTING.md, "Add an element".`,
      'By hand: what it answers, in the tables of README.md and packages/widgets/README.md; what the command shows of it, in packages/cli/src/answers/embed.ts; a changeset.',
    ].join('\n'),
  );
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
