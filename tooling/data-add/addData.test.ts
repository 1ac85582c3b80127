import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Compiled, readAndCheck } from '../dataset-compiler/compile.js';
import { datasetsRoot } from '../dataset-compiler/datasetsRoot.js';
import { DatasetError } from '../dataset-compiler/problem.js';
import { monthIndex } from '../dataset-compiler/rowValidator.js';
import { standing as ofRepository } from '../dataset-compiler/standing.js';
import { temporaryCopy } from '../dataset-compiler/temporaryCopy.js';
import { type AddOptions, addData, kinds } from './addData.js';
import { appropriationAddition } from './appropriationAddition.js';
import { honourRollAddition } from './honourRollAddition.js';
import { personnelAddition } from './personnelAddition.js';
import { honourRollOfPage, personnelOfHub } from './publishedForm.js';
import { readInput } from './readInput.js';
import { resolutionRows } from './resolutionText.js';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const examples = fileURLToPath(new URL('examples/', import.meta.url));
let root = '';
let standing: Compiled['tables'];
beforeAll(() => {
  root = temporaryCopy(datasetsRoot);
  ({ tables: standing } = ofRepository());
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
/** When each file was last written, and its size: what a run that writes nothing leaves as it was. */
const written = () =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true }).flatMap((entry) => {
      if (!entry.isFile()) return [];
      const path = join(entry.parentPath, entry.name);
      const { size, mtimeMs } = statSync(path);
      return [[path, `${size} ${mtimeMs}`]];
    }),
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
    /```console\n\$ npm run data:add -- ([\w-]+) (\S+)(.*)\n([^`]*)\n```/g,
  ),
].map(([, kind = '', file = '', flags = '', output = '']) => ({
  kind: kind as AddOptions['kind'],
  file,
  total: /--printed-total (\d+)/.exec(flags)?.[1],
  asOf: /--as-of (\S+)/.exec(flags)?.[1],
  output,
}));

describe('without --write nothing is written, and', () => {
  test.each(documented)(
    'the example of $kind prints what its page says',
    async ({ kind, file, total, asOf, output }) => {
      const before = written();
      const lines = await addData(
        options(kind, join(repository, file), {
          printedTotal: total === undefined ? undefined : Number(total),
          asOf,
        }),
        asItStands,
      );
      expect(lines.join('\n')).toBe(output);
      expect(written()).toEqual(before);
    },
    180_000,
  );

  test('the page has an example of each kind', () => {
    expect(documented.map(({ kind }) => kind)).toEqual([
      'personnel',
      'appropriation',
      'appropriation',
      'honour-roll',
      'scale',
    ]);
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
      'input.csv:2: column amount_usd: 76,000,000 is not the sum of its parts, which is 76,000,001',
    ],
    [
      'pieces that do not add up',
      'appropriation',
      appropriation,
      '2027-01-01,2027-06-30,,"38,000,000"',
      '2027-01-01,2027-06-30,,"38,000,001"',
      'input.csv:4: column amount_usd: the pieces of UNDOF add up to 76,000,001; 76,000,000 is appropriated',
    ],
  ])(
    '%s',
    async (_, kind, file, old, changed, words) => {
      const text = readFileSync(join(examples, file), 'utf8');
      const input = join(root, 'input.csv');
      writeFileSync(input, text.replace(old, changed));
      const before = written();
      expect(await messageOf(addData(options(kind, input, { write: true }), asItStands))).toBe(words);
      expect(written()).toEqual(before);
    },
    180_000,
  );
});

describe('the text of a resolution', () => {
  const text = readFileSync(join(examples, 'resolution-undof-2026.txt'), 'utf8');
  const read = (changed: string) => {
    const path = join(root, 'pasted.txt');
    writeFileSync(path, changed);
    try {
      const input = resolutionRows(path, standing);
      return appropriationAddition(input, standing, '2027-12-24');
    } finally {
      rmSync(path);
    }
  };
  const refusal = (changed: string): string => {
    try {
      read(changed);
    } catch (error) {
      if (error instanceof DatasetError) return error.message;
      throw error;
    }
    return 'no problem found';
  };

  test('gives what is appropriated, apportioned, set off, credited and unpaid, each with its paragraph', () => {
    const { rows } = read(text);
    const figures = (table: string, ...columns: string[]) =>
      (rows.get(table) ?? []).map((row) => columns.map((column) => row[column]));
    expect(figures('appropriations', 'mission', 'from', 'to', 'total_usd', 'maintenance_usd', 'paragraph')).toEqual([
      ['UNDOF', '2026-07-01', '2027-06-30', '76000000', '69400000', '2'],
    ]);
    expect(figures('apportionments', 'from', 'to', 'amount_usd', 'monthly_rate_usd', 'subject_to_extension')).toEqual([
      ['2026-07-01', '2026-12-31', '38000000', '', 'false'],
      ['2027-01-01', '2027-06-30', '38000000', '6333333', 'true'],
    ]);
    expect(figures('apportionment-set-offs', 'kind', 'from', 'to', 'amount_usd', 'piece_usd', 'paragraph')).toEqual([
      ['staff_assessment', '2026-07-01', '2026-12-31', '1250000', '38000000', '4'],
      ['staff_assessment', '2027-01-01', '2027-06-30', '1250000', '38000000', '6'],
      ['staff_assessment_change', '', '2025-06-30', '-40000', '', '8'],
    ]);
    expect(figures('appropriation-credits', 'period_end', 'credited_usd')).toEqual([['2025-06-30', '1500000']]);
    expect(
      figures('outstanding-by-mission', 'as_of', 'outstanding_usd', 'share_of_assessed', 'states_paid_in_full'),
    ).toEqual([['2026-04-30', '21400000', '0.9', '71']]);
  });

  test('with a paragraph in other words, or totals that differ, is refused by the line', () => {
    expect(refusal(text.replace('only 71 Member', 'only seventy-one Member'))).toContain(
      'pasted.txt:7: paragraph 1 was not understood (“Takes note of the status',
    );
    expect(refusal(text.replace('for the period from\n1 July to 31', 'for the half-year to 31'))).toContain(
      'pasted.txt:17: paragraph 3 was not understood',
    );
    expect(refusal(text.replace('5,800,000 dollars', '5,900,000 dollars'))).toBe(
      'pasted.txt:12: column amount_usd: 76,000,000 is not the sum of its parts, which is 76,100,000',
    );
    expect(refusal(text.replace('amount of 38,000,000', 'amount of 37,000,000'))).toContain(
      'the pieces of UNDOF add up to 75,000,000; 76,000,000 is appropriated',
    );
    expect(refusal(text.replace('6,333,333', '6,333,300'))).toContain('6 months at 6,333,300 are 37,999,800');
    expect(refusal(text.replaceAll('Disengagement Observer Force', 'Moon Force'))).toContain(
      'names no mission of missions',
    );
    expect(refusal('nothing of money')).toContain('no line has the symbol of the resolution');
  });

  test('of which other figures stand already is refused: 72/291 credits 21,920,000', () => {
    const standingText = `A/RES/72/291\nFinancing of the United Nations Operation in Côte d’Ivoire\n1.\nDecides that Member States shall be credited with their respective share of the unencumbered balance in the amount of 21,920,000 dollars in respect of the financial period ended 30 June 2017;\n`;
    expect([...read(standingText).rows.values()].flat()).toEqual([]);
    expect(refusal(standingText.replace('21,920', '21,930'))).toBe(
      'pasted.txt: appropriation-credits has 1 rows of A/RES/72/291, and none is UNOCI 2017-06-30 21930000: correct it by hand, with a changeset of its own',
    );
  });
});

describe('an honour roll', () => {
  const { required, optional } = kinds['honour-roll'];
  const pasted = readFileSync(join(examples, 'honour-roll-2026-12.tsv'), 'utf8');
  const read = async (text: string, more: Partial<Parameters<typeof honourRollAddition>[2]> = {}) => {
    const path = join(root, 'roll.tsv');
    writeFileSync(path, text);
    try {
      const input = await readInput(path, required, optional, honourRollOfPage);
      return honourRollAddition(input, standing, { asOf: '2026-12-01', accessed: '2026-12-02', ...more });
    } finally {
      rmSync(path);
    }
  };
  const rowsIn = (addition: Awaited<ReturnType<typeof read>>, table: string) => addition.rows.get(table) ?? [];

  test('names all States, who paid on time, late and not, and counts them as the page does', async () => {
    const roll = await read(pasted, { printedTotal: 145 });
    expect(rowsIn(roll, 'honour-roll')).toHaveLength(193);
    expect(rowsIn(roll, 'honour-roll').find(({ iso3 }) => iso3 === 'AFG')).toMatchObject({
      assessment_usd: '158948',
      payment: 'paid_late',
      paid_on: '2026-11-03',
      as_of: '2026-12-01',
    });
    expect(rowsIn(roll, 'honour-roll-summary')).toMatchObject([
      { paid_on_time: '55', paid_late: '90', not_paid_in_full: '48', assessment_usd: '3262963498' },
    ]);
    expect(rowsIn(roll, 'states-paid-in-full')).toMatchObject([{ as_of: '2026-12-01', states: '145' }]);
  });

  test('is read without its head, with commas, and with names and days in other forms', async () => {
    const roll = await read(pasted);
    expect(await read(pasted.slice(pasted.indexOf('\n') + 1))).toEqual(roll);
    expect(await read(pasted.replace('Bolivia (Plurinational State of)', 'Bolivia'))).toEqual(roll);
    expect(await read(pasted.replace('03-Nov-2026', '3 November 2026').replace('572,664', '$572,664'))).toEqual(roll);
  });

  test.each<[string, string, string, Partial<Parameters<typeof honourRollAddition>[2]>, string]>([
    [
      'a day that may be another',
      '03-Nov-2026',
      '03/11/2026',
      {},
      'roll.tsv:145: column date: "03/11/2026" is not a day such as 2026-09-02, 2 September 2026 or 02-Sep-26',
    ],
    [
      'a day that is none',
      '03-Nov-2026',
      '31-Nov-2026',
      {},
      'roll.tsv:145: column date: "31-Nov-2026" is not a day such as 2026-09-02, 2 September 2026 or 02-Sep-26',
    ],
    [
      'a payment after the page',
      '10-Nov-2026',
      '10-Dec-2026',
      {},
      'roll.tsv:146: column date: 2026-12-10 is after the date of the page, 2026-12-01',
    ],
    [
      'payments out of order',
      '10-Nov-2026',
      '02-Nov-2026',
      {},
      'roll.tsv:146: column date: 2026-11-02 is before 2026-11-03 in the row above: the page lists payments in the order in which they came',
    ],
    [
      'another sum than the assessment',
      'Afghanistan\t158,948',
      'Afghanistan\t158,949',
      {},
      'roll.tsv:145: column amount: AFG is assessed 158948 in the tables; the file has 158949: one of them is wrong, or a State paid another sum than its assessment',
    ],
    [
      'an unknown State',
      'Afghanistan',
      'Afganistan',
      {},
      'roll.tsv:145: column state: "Afganistan" is no Member State: give its ISO 3166 alpha-3 code or its name as member-states prints it',
    ],
    [
      'a rank that is left out',
      '\n144\t',
      '\n145\t',
      {},
      'roll.tsv:145: column rank: "145" where 144 follows: a row is missing or stands twice',
    ],
    [
      'a State twice',
      '\tAfghanistan\t158,948',
      '\tAngola\t317,897',
      {},
      'roll.tsv:145: column state: AGO stands in line ',
    ],
    [
      'another count than the page',
      '\n144\t',
      '\n144\t',
      { printedTotal: 146 },
      'roll.tsv: 145 States have paid in full in the file; the page counts 146',
    ],
    [
      'an older page',
      '\n144\t',
      '\n144\t',
      { asOf: '2026-09-15' },
      'roll.tsv: a roll of 2026-10-01 stands already, which is newer than 2026-09-15',
    ],
    [
      'no date of the page',
      '\n144\t',
      '\n144\t',
      { asOf: undefined },
      'roll.tsv: --as-of "" is not the date of the page, YYYY-MM-DD',
    ],
    [
      'a payment that the roll before had',
      '143\tUganda',
      '143\tZimbabwe',
      {},
      'UGA had paid in full on 2026-10-01 in the roll that stands, and has no payment in the file',
    ],
  ])('with %s is refused', async (_, old, changed, more, words) => {
    expect(pasted).toContain(old);
    expect(await messageOf(read(pasted.replace(old, changed), more))).toContain(words);
  });

  test('of a new year gives every assessment, the day due and the circular, or says which is missing', async () => {
    const all = [...rowsIn(await read(pasted), 'honour-roll')];
    const first = [
      'state,amount,date',
      ...all.map(({ iso3, assessment_usd }) => `${iso3},${assessment_usd},${iso3 === 'ARM' ? '2027-01-09' : ''}`),
    ];
    const more = { asOf: '2027-01-15', dueOn: '2027-02-05', circular: 'ST/ADM/SER.B/1109' };
    const roll = await read(first.join('\n'), more);
    expect(rowsIn(roll, 'honour-roll-summary')).toMatchObject([
      {
        year: '2027',
        due_on: '2027-02-05',
        paid_on_time: '1',
        paid_late: '0',
        not_paid_in_full: '192',
        source: 'un-honour-roll-2027;st-adm-ser-b-1109',
      },
    ]);
    expect(rowsIn(roll, 'sources').map(({ id, symbol }) => [id, symbol])).toEqual([
      ['un-honour-roll-2027', ''],
      ['st-adm-ser-b-1109', 'ST/ADM/SER.B/1109'],
    ]);
    expect(
      await messageOf(read(first.filter((line) => !line.startsWith('FRA')).join('\n'), { asOf: '2027-01-15' })),
    ).toBe(
      [
        'roll.tsv: no roll of 2027 stands: give --due-on YYYY-MM-DD, the day by which a payment was on time',
        'roll.tsv: no roll of 2027 stands: give --circular SYMBOL, the circular that prints the assessments of the year',
        'roll.tsv: no assessment of 2027 for FRA: the first roll of a year has a row for every Member State, without a date where it has not paid in full',
      ].join('\n'),
    );
  });
});

test('lines are those of the file, also where some are empty', async () => {
  const input = join(root, 'input.csv');
  const text = readFileSync(join(examples, 'appropriation-undof-2026.csv'), 'utf8');
  writeFileSync(
    input,
    text
      .replace('\npiece', '\n\n\npiece')
      .replace('2027-01-01,2027-06-30,,"38,000,000"', '2027-01-01,2027-06-30,,"many"'),
  );
  expect(await messageOf(addData(options('appropriation', input), asItStands))).toBe(
    'input.csv:6: column amount_usd: "many" is not a whole number',
  );
  rmSync(input);
});

test('with --write a roll replaces that of its year, a resolution adds its rows, and a second time there is nothing to do', async () => {
  const copy = temporaryCopy(datasetsRoot);
  const inCopy = { root: copy, changesets: join(copy, '.changeset'), write: true };
  try {
    const roll = options('honour-roll', join(examples, 'honour-roll-2026-12.tsv'), { ...inCopy, asOf: '2026-12-01' });
    expect((await addData(roll, asItStands)).at(-1)).toBe(
      'Written: 5 files and the changeset honour-roll-of-2026-as-of-2026-12-01.md.',
    );
    const resolution = options('appropriation', join(examples, 'resolution-undof-2026.txt'), inCopy);
    expect((await addData(resolution)).at(-1)).toMatch(
      /^Written: \d+ files and the changeset appropriation-and-apportionment-of-a-res-80-998\.md\.$/,
    );
    const { tables } = readAndCheck(copy);
    const rows = (name: string) => tables.get(name)?.rows ?? [];
    expect(rows('honour-roll')).toHaveLength(standing.get('honour-roll')?.rows.length ?? 0);
    expect(rows('honour-roll').filter((row) => row['as_of'] === '2026-12-01')).toHaveLength(193);
    expect(rows('apportionment-set-offs').filter((row) => row['source'] === 'a-res-80-998')).toHaveLength(3);
    for (const run of [roll, resolution])
      expect((await addData(run, () => tables)).at(-1)).toBe('Nothing to do: every row stands already.');
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}, 240_000);

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
    "---\n'@blueledger/datasets': patch\n---\n\nUniformed personnel of 2025-08 from the monthly report of the United Nations: 12 rows in personnel-by-mission, 11 rows in personnel-by-sex, 11 rows in uniformed-personnel, 8 rows in mission-strength, 6 rows in mission-totals, 4 rows in world-strength, 2 rows in world-totals, 1 rows in personnel-months.\n",
  );
  expect((await addData(run, () => tables)).at(-1)).toBe('Nothing to do: every row stands already.');
}, 240_000);
