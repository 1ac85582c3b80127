import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { memberStatesCore } from '@blueledger/datasets/member-states/core';

const dist = fileURLToPath(new URL('../../packages/widgets/dist/', import.meta.url));

/** Writes `integrity.json` beside the built widgets: the hash of each file that a page may load by a frozen snippet. */
export function writeIntegrity(): void {
  const { version } = JSON.parse(readFileSync(join(dist, '../package.json'), 'utf8')) as { version: string };

  const files = [
    'blueledger.css',
    ...readdirSync(join(dist, 'frozen'))
      .filter((name) => name.endsWith('.js'))
      .map((name) => `frozen/${name}`),
  ];
  const hashes = Object.fromEntries(
    files.sort().map((path) => [
      path,
      `sha384-${createHash('sha384')
        .update(readFileSync(join(dist, path)))
        .digest('base64')}`,
    ]),
  );

  writeFileSync(
    join(dist, 'integrity.json'),
    `${JSON.stringify({ version, dataVersion: memberStatesCore.dataVersion, files: hashes }, null, 2)}\n`,
  );
}
