import { rmSync } from 'node:fs';

// Empties a build folder of the package that calls this: bundler runs side by side must not clear each other's output.
for (const folder of process.argv.slice(2)) rmSync(folder, { recursive: true, force: true });
