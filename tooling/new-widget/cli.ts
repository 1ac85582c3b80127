import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { newWidget } from './newWidget.js';

const widgets = fileURLToPath(new URL('../../packages/widgets/', import.meta.url));
const [name] = process.argv.slice(2);
if (name === undefined) {
  console.error('Usage: npm run new:widget -- NAME, lower-case words joined with - (without bl-)');
  process.exit(2);
}
try {
  const written = newWidget(name, widgets);
  spawnSync(process.execPath, ['node_modules/@biomejs/biome/bin/biome', 'check', '--write', widgets], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
  });
  console.log(
    [...written, `\n<bl-${name}> is there. Its page of the work: CONTRIBUTING.md, "Add a widget".`].join('\n'),
  );
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
