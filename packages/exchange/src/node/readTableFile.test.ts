import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readTableFile, validateFile } from './readTableFile.js';

const folder = mkdtempSync(join(tmpdir(), 'blue-ledger-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'versements.csv');
writeFileSync(path, 'Pays;Compte;Date;Montant\nJapon;FINUL;31/01/2025;1 250,50\nFrnace;FINUL;03/04/2025;7\n');

test('a report says what each column was taken for, what is wrong and what happens now', async () => {
  const { valid, report } = await validateFile(path);
  expect(valid).toBe(false);
  expect(report).toBe(`versements.csv: 2 rows of payments, 1 of them bad
  taken for payments: it has the columns that are needed, and no other kind has more
  encoding ASCII: no letter beyond ASCII
  cells separated by semicolon: it stands 3 times in 3 of the first 3 lines
  header in line 1
  “Pays” is iso3: its heading is a word for it
  “Compte” is fund: its heading is a word for it
  “Date” is date: its heading is the name of the field; day first, “31/01/2025” in line 2
  “Montant” is amount_usd: its heading is a word for it; decimal comma, “1 250,50” in line 2
error: versements.csv, line 3, Pays: "Frnace" is not a Member State. Expected an ISO 3166 alpha-3 code, such as JPN, or a name in one of the six languages of the United Nations. Did you mean FRA (France)?
1 error. The 1 good row is used only if you leave the bad one out knowingly.
`);
});

test('a clean file is valid', async () => {
  const clean = join(folder, 'levels.csv');
  writeFileSync(clean, 'iso3,level\nJPN,B\n');
  const { valid, report } = await validateFile(clean);
  expect([valid, report.trimEnd().split('\n').at(-1)]).toEqual([true, 'Nothing is wrong.']);
});

test.each([
  ['nothing.csv', 'there is no such file'],
  ['.', 'it is not a file'],
])('%s: %s', async (name, what) => {
  await expect(readTableFile(join(folder, name))).rejects.toThrow(
    `${join(folder, name)}: ${what}. Expected the path of a CSV or XLSX file.`,
  );
});
