#!/usr/bin/env node
// Committed, so that npm links it even before the first build.
import * as module from 'node:module';

// Node keeps the compiled code of its files for the next start, where it can: from 22.8 on.
module.enableCompileCache?.();
let command;
try {
  command = await import('../dist/index.js');
} catch (error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND' || !error.message.includes('/dist/index.js')) throw error;
}
if (command) process.exitCode = await command.main(process.argv.slice(2));
else {
  process.stderr.write('blueledger: this copy is not built yet. Run: npm run build\n');
  process.exitCode = 2;
}
