import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { effectiveRates } from '@blueledger/core/bundled';
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const readText = (path: string) => readFileSync(join(dist, path), 'utf8');

interface Description {
  readonly paths: Readonly<
    Record<string, { readonly get: { readonly parameters?: readonly { name: string; schema: { enum: string[] } }[] } }>
  >;
}

const description = JSON.parse(readText('openapi.json')) as Description;

test('the description is valid OpenAPI 3.1, and each address that it names is a file', async () => {
  expect(await new Validator().validate(readText('openapi.json'))).toMatchObject({ valid: true });
  const addresses = Object.entries(description.paths).flatMap(([path, { get }]) => {
    const [parameter] = get.parameters ?? [];
    return parameter ? parameter.schema.enum.map((value) => path.replace(`{${parameter.name}}`, value)) : [path];
  });
  expect(addresses.filter((address) => !existsSync(join(dist, address)))).toEqual([]);
  expect(addresses).toContain('/v1/rates/2026.json');
});

test('an answer at an address is the answer of the function, with its documents and rules', () => {
  const { rates, sources } = effectiveRates({ year: 2026 });
  const document = JSON.parse(readText('v1/rates/2026.json')) as {
    readonly sources: readonly { readonly id: string }[];
    readonly rules: readonly object[];
    readonly tables: readonly [{ readonly rows: readonly Readonly<Record<string, unknown>>[] }];
  };
  const shares = document.tables[0].rows.map((row) => [row['iso3'], row['peacekeeping_rate_percent']]);
  expect(shares).toEqual(rates.map(({ state, peacekeepingRatePercent }) => [state, peacekeepingRatePercent]));
  expect(document.sources.map(({ id }) => id)).toEqual(sources.map(({ id }) => id));
  expect(document.rules.length).toBeGreaterThan(0);
});

test('a file of a table has the hash that the data package beside it says', () => {
  const [version] = Object.keys(description.paths)[0]!.match(/\d+\.\d+\.\d+[^/]*/)!;
  const { resources } = JSON.parse(readText(`data/${version}/datapackage.json`)) as {
    readonly resources: readonly { readonly path: string; readonly hash: string }[];
  };
  const hashes = resources.map(({ path }) => {
    const bytes = readFileSync(join(dist, `data/${version}`, path));
    return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  });
  expect(hashes).toEqual(resources.map(({ hash }) => hash));
});
