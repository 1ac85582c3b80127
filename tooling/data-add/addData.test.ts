import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Compiled, readAndCheck } from '../dataset-compiler/compile.js';
import { datasetsRoot } from '../dataset-compiler/datasetsRoot.js';
import { DatasetError } from '../dataset-compiler/problem.js';
import { monthIndex } from '../dataset-compiler/rowValidator.js';
import { temporaryCopy } from '../dataset-compiler/temporaryCopy.js';
import { type AddOptions, addData, kinds } from './addData.js';
import { personnelAddition } from './personnelAddition.js';
import { personnelOfHub } from './publishedForm.js';
import { readInput } from './readInput.js';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const examples = fileURLToPath(new URL('examples/', import.meta.url));
let root = '';
let standing: Compiled['tables'];
beforeAll(() => {
  root = temporaryCopy(datasetsRoot);
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  standing = readAndCheck(root).tables;
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const options = (kind: AddOptions['kind'], file: string, more: Partial<AddOptions> = {}): AddOptions => ({
  kind,
  file,
  root,
  changesets: join(root, '.changeset'),
  accessed: '2027-12-24',
  write: false,
  ...more,
});
/** Until the last test writes, the tables are as they were read first. */
const asItStands = () => standing;
const contents = () =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true }).flatMap((entry) =>
      entry.isFile()
        ? [[join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name), 'utf8')]]
        : [],
    ),
  );

async function messageOf(run: Promise<unknown>): Promise<string> {
  try {
    await run;
  } catch (error) {
    if (error instanceof DatasetError) return error.message;
    throw error;
  }
  return 'no problem found';
}

const documented = [
  ...readFileSync(new URL('README.md', import.meta.url), 'utf8').matchAll(
    /```console\n\$ npm run data:add -- (\w+) (\S+)(.*)\n([^`]*)\n```/g,
  ),
].map(([, kind = '', file = '', flags = '', output = '']) => ({
  kind: kind as AddOptions['kind'],
  file,
  total: /--printed-total (\d+)/.exec(flags)?.[1],
  output,
}));

describe('without --write nothing is written, and', () => {
  test.each(documented)(
    'the example of $kind prints what its page says',
    async ({ kind, file, total, output }) => {
      const before = contents();
      const lines = await addData(
        options(kind, join(repository, file), { printedTotal: total === undefined ? undefined : Number(total) }),
        asItStands,
      );
      expect(lines.join('\n')).toBe(output);
      expect(contents()).toEqual(before);
    },
    180_000,
  );

  test('the page has an example of each kind', () => {
    expect(documented.map(({ kind }) => kind)).toEqual(['personnel', 'appropriation', 'scale']);
  });

  test('a sheet of Excel is read as the CSV is', async () => {
    const { required, optional } = kinds.personnel;
    const [sheet, csv] = await Promise.all(
      ['xlsx', 'csv'].map(async (ending) =>
        personnelAddition(
          await readInput(join(examples, `personnel-2025-08.${ending}`), required, optional),
          standing,
          undefined,
        ),
      ),
    );
    expect(sheet).toEqual(csv);
  });
});

describe('a month as the data hub publishes it', () => {
  const { required, optional } = kinds.personnel;
  const hub = readFileSync(join(examples, 'personnel-2025-08-hub.csv'), 'utf8');
  const read = async (text: string) => {
    const path = join(root, 'hub.csv');
    writeFileSync(path, text);
    try {
      return personnelAddition(await readInput(path, required, optional, personnelOfHub), standing, undefined);
    } finally {
      rmSync(path);
    }
  };

  test('is read as the file with our columns is, with commas or pasted with tabs', async () => {
    const own = personnelAddition(
      await readInput(join(examples, 'personnel-2025-08.csv'), required, optional),
      standing,
      undefined,
    );
    expect(await read(hub)).toEqual(own);
    expect(await read(hub.replaceAll(',', '\t'))).toEqual(own);
    expect(await read(hub.replaceAll('31/08/2025', '2025-08-31'))).toEqual(own);
  });

  test('with a day that is not the last of a month is rejected: day and month may have changed places', async () => {
    expect(await messageOf(read(hub.replaceAll('31/08/2025', '08/09/2025')))).toContain(
      'hub.csv:2: column month: "08/09/2025" is not the one month of the file, written YYYY-MM',
    );
  });

  test('with a kind or a heading that is not of the form is rejected', async () => {
    expect(await messageOf(read(hub.replace('Experts on Mission', 'Observers')))).toContain(
      '"Observers" is not one of',
    );
    expect(await messageOf(read(hub.replace('Mission_Acronym', 'Mission')))).toContain(
      'hub.csv:1: column mission: missing: the first row names the columns',
    );
  });
});

describe('a file with a mistake is refused as a whole, in these words:', () => {
  const [personnel, scale, appropriation] = ['personnel-2025-08.csv', 'scale-2028.csv', 'appropriation-undof-2026.csv'];
  test.each<[string, AddOptions['kind'], string, string, string, string]>([
    [
      'an unknown State',
      'personnel',
      personnel,
      'Ghana,UNIFIL,troops',
      'Gana,UNIFIL,troops',
      'input.csv:2: column state: "Gana" is no Member State: give its ISO 3166 alpha-3 code or its name as member-states prints it',
    ],
    [
      'an unknown mission',
      'personnel',
      personnel,
      'ITA,UNIFIL',
      'ITA,UNIFL',
      'input.csv:8: column mission: "UNIFL" is not in missions: add it there first',
    ],
    [
      'two months',
      'personnel',
      personnel,
      '2025-08,Nepal',
      '2025-09,Nepal',
      'input.csv:9: column month: "2025-09" is not the one month of the file, written YYYY-MM',
    ],
    [
      'no number',
      'personnel',
      personnel,
      '935,84',
      '935,some',
      'input.csv:8: column female: "some" is not a whole number',
    ],
    [
      'an unknown kind',
      'personnel',
      personnel,
      'experts_on_mission',
      'observers',
      'input.csv:13: column kind: "observers" is not one of experts_on_mission, formed_police_units, individual_police, staff_officers, troops',
    ],
    [
      'a missing column',
      'personnel',
      personnel,
      'male,female',
      'male,women',
      'input.csv:1: column female: missing: the first row names the columns\ninput.csv:1: column women: unknown; expected only month, state, mission, kind, male, female, persons',
    ],
    [
      'rates that are not 100',
      'scale',
      scale,
      '20.604',
      '20.605',
      'input.csv: column rate: the rates add up to 100.001; expected 100.000',
    ],
    [
      'a State without a rate',
      'scale',
      scale,
      'FRA,2028,2030',
      'DEU,2028,2030',
      'input.csv:60: column state: DEU has a rate already\ninput.csv: no rate for FRA',
    ],
    [
      'parts that do not add up',
      'appropriation',
      appropriation,
      '"69,400,000"',
      '"69,400,001"',
      'appropriations/appropriations.csv:208: column total_usd: 76000000 is not the sum of maintenance_usd, support_account_usd, unlb_usd, rsce_usd, which is 76000001',
    ],
    [
      'pieces that do not add up',
      'appropriation',
      appropriation,
      '2027-01-01,2027-06-30,,"38,000,000"',
      '2027-01-01,2027-06-30,,"38,000,001"',
      'apportionments/apportionments.csv:293: column amount_usd: mission UNDOF, source a-res-80-999: sum of amount_usd is 76000001; expected 76000000 of appropriations.total_usd',
    ],
  ])(
    '%s',
    async (_, kind, file, old, changed, words) => {
      const text = readFileSync(join(examples, file), 'utf8');
      const input = join(root, 'input.csv');
      writeFileSync(input, text.replace(old, changed));
      const before = contents();
      expect(await messageOf(addData(options(kind, input, { write: true }), asItStands))).toBe(words);
      expect(contents()).toEqual(before);
    },
    180_000,
  );
});

test('a month that stands with other figures is refused row by row', async () => {
  const input = join(root, 'input.csv');
  writeFileSync(input, readFileSync(join(examples, 'personnel-2025-08.csv'), 'utf8').replaceAll('2025-08', '2025-07'));
  const [first = ''] = (await messageOf(addData(options('personnel', input, { write: true }), asItStands))).split('\n');
  expect(first).toMatch(
    /^personnel-by-mission\/personnel-by-mission\.csv:\d+: stands as GHA,UNIFIL,.*; the file has GHA,UNIFIL,.*: correct it by hand, with a changeset of its own$/,
  );
  rmSync(input);
});

test('with --write the month stands in every table, with its changeset, and a second time there is nothing to do', async () => {
  const run = options('personnel', join(examples, 'personnel-2025-08.csv'), { printedTotal: 7332, write: true });
  const lines = await addData(run, asItStands);
  expect(lines.at(-1)).toBe(
    'Written: 25 files and the changeset uniformed-personnel-of-2025-08-from-the-monthly-report-of-th.md.',
  );
  const { tables } = readAndCheck(root);
  const total = (name: string) =>
    tables
      .get(name)
      ?.rows.filter((row) => row['month'] === monthIndex('2025-08'))
      .reduce((sum, row) => sum + (row['persons'] as number), 0);
  expect(
    [
      'personnel-by-mission',
      'personnel-by-sex',
      'uniformed-personnel',
      'mission-strength',
      'mission-totals',
      'world-strength',
    ].map(total),
  ).toEqual(Array(6).fill(7332));
  expect(tables.get('uniformed-personnel')?.schema.coverage?.to).toBe('2025-08');
  expect(
    readFileSync(join(run.changesets, 'uniformed-personnel-of-2025-08-from-the-monthly-report-of-th.md'), 'utf8'),
  ).toBe(
    "---\n'@blueledger/datasets': minor\n---\n\nUniformed personnel of 2025-08 from the monthly report of the United Nations: 12 rows in personnel-by-mission, 11 rows in personnel-by-sex, 11 rows in uniformed-personnel, 8 rows in mission-strength, 6 rows in mission-totals, 4 rows in world-strength, 2 rows in world-totals, 1 rows in personnel-months.\n",
  );
  expect((await addData(run, () => tables)).at(-1)).toBe('Nothing to do: every row stands already.');
}, 240_000);
