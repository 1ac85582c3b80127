import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

// Empties the build folder of the package that calls this, of its code or of its types: the two are built side by side and
// must not clear each other's output.
const [folder, kind] = process.argv.slice(2);
if (folder === undefined || (kind !== 'code' && kind !== 'types')) {
  console.error('clean: expected a folder, and which of its files to remove: code or types.');
  process.exit(2);
}
const files = existsSync(folder)
  ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory())
  : [];
for (const { parentPath, name } of files)
  if (/\.d\.ts(\.map)?$/.test(name) === (kind === 'types')) rmSync(join(parentPath, name));
