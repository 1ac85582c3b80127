import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

test('bundled.ts is what the registry of questions gives; if not: npm run generate', () => {
  const { stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', 'tooling/questions/cli.ts', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
});
