import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  apportionedPieces,
  authorisedOverTime,
  burdenByState,
  checkClaim,
  costClasses,
  effectiveRate,
  personnelRanks,
  stateProfile,
  summaryOf,
  unpaidByMission,
  unpaidOverTime,
} from '@blueledger/core/bundled';
import type { IntegrityManifest } from '@blueledger/widgets/snippet';
import { describe, expect, test } from 'vitest';
import { run, wordsOf } from '../test/run.js';
import { embedElements } from './embedElements.js';

const integrity = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@blueledger/widgets/integrity.json'), 'utf8'),
) as IntegrityManifest;

/** The table of a code: its rows, each as its cells. */
async function rowsOf(line: string): Promise<{ readonly out: string; readonly rows: readonly string[][] }> {
  const { code, out, err } = await run(wordsOf(line));
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const rows = [...(/<tbody>(.*)<\/tbody>/.exec(out)?.[1] ?? '').matchAll(/<tr>(.+?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => cell),
  );
  return { out, rows };
}

const needed: Readonly<Record<string, string>> = { contributors: ' --set month=2025-07' };

test.each(embedElements)('the frozen code of %s has the hashes of the build', async (element) => {
  const { out, rows } = await rowsOf(`embed ${element}${needed[element] ?? ''} --form frozen`);
  const path = `frozen/${element}.js`;
  expect(integrity.files[path]).toMatch(/^sha384-/);
  expect(out).toContain(`${path}" integrity="${integrity.files[path]}"`);
  expect(out).toContain(`data-version="${integrity.dataVersion}"`);
  expect(rows.length).toBeGreaterThan(0);
});

describe('the table in the code is what core answers', () => {
  test('of rates, states side by side, the year that follows by rule marked', async () => {
    const { rows } = await rowsOf('embed rates --set states=JPN+USA --set from=2025');
    const rate = (state: string, year: number) => String(effectiveRate({ state, year }).rate?.peacekeepingRatePercent);
    expect(rows).toEqual(
      [2025, 2026, 2027].map((year) => [
        year === 2027 ? '2027 (projected)' : String(year),
        rate('JPN', year),
        rate('USA', year),
      ]),
    );
  });

  test('of rates begins where the element begins', async () => {
    const firstOf = async (line: string) => (await rowsOf(line)).rows[0]?.[0];
    expect(await firstOf('embed rates')).toBe('2012');
    expect(await firstOf('embed rates --set from=2001 --set to=2013')).toBe('2001 to June');
    expect(await firstOf('embed rates --set kind=regular')).toBe('1946');
  });

  test('of a map, by what it shows', async () => {
    const { states } = burdenByState({ year: 2012 });
    const inMarkup = (name: string) => name.replaceAll("'", '&#39;');
    const both = states.map(({ name, paidPercent, servedPercent }) => [
      inMarkup(name),
      String(paidPercent),
      String(servedPercent),
    ]);
    expect((await rowsOf('embed map --set show=gap --set year=2012')).rows).toEqual(both);
    expect((await rowsOf('embed balance --set year=2012')).rows).toEqual(both);
    const { ranks } = personnelRanks({ from: '2015-07', to: '2015-07' });
    const month = await rowsOf('embed map --set show=contributors --set month=2015-07');
    expect(month.rows.map(([name]) => name)).toEqual(ranks.map(({ name }) => inMarkup(name)));
    const { err } = await run(wordsOf('embed map --set month=2015-07'));
    expect(err).toContain('--set month: it has no bearing on payers.');
  });

  test('of a statement and of a mission, as core answers them', async () => {
    const { verdict, found } = checkClaim({ claim: 'unprofor-deaths' });
    const { rows } = await rowsOf('embed claim --set claim=unprofor-deaths');
    expect([rows[0], rows.find(([what]) => what === 'In the data')]).toEqual([
      ['Verdict', verdict],
      ['In the data', found],
    ]);
    const strength = await rowsOf(
      'embed strength --set mission=UNAMIR --set kind=military --set from=1994-04 --set to=1994-06',
    );
    const { months } = authorisedOverTime({ mission: 'UNAMIR', kind: 'military', from: '1994-04', to: '1994-06' });
    expect(strength.rows.map(([month]) => month)).toEqual(months.map(({ month }) => month));
  });

  test('of what is unpaid, with the document of each figure', async () => {
    const { out, rows } = await rowsOf('embed unpaid --set from=2015 --set to=2016-12-31');
    const answer = unpaidOverTime({ from: '2015', to: '2016-12-31' });
    expect(out).toContain(`<caption>${summaryOf(answer).text}</caption>`);
    expect(rows.map(([date, amount]) => [date, amount])).toEqual(
      answer.figures.map(({ asOf, amount }) => [asOf, amount.toLocaleString('en')]),
    );
    expect(rows[1]).toEqual(['2015-12-31', '976,000,000', 'primary', 'Charts shown by Takasu, 3 May 2017']);
    const missions = await rowsOf('embed unpaid --set by=mission --set year=2024');
    expect(missions.rows.map(([mission]) => mission)).toEqual(
      unpaidByMission({ year: 2024 }).missions.map(({ mission }) => mission),
    );
  });

  test('of a state, with its payments and what is known as unpaid', async () => {
    const { out, rows } = await rowsOf('embed state --set state=ESP');
    const profile = stateProfile({ state: 'ESP' });
    expect(out).toContain(`<caption>${summaryOf(profile).text}</caption>`);
    const rated = profile.rates.years.find(({ year }) => year === 2024)?.rates[0]?.ratePercent;
    expect(rows.find(([year]) => year === '2024')?.[1]).toBe(String(rated));
    const paid = profile.payments.years.find(({ year }) => year === 2024);
    expect(rows.find(([year]) => year === '2024')?.[4]).toContain(paid?.paidOn ?? paid?.asOf);
    const [unpaid] = profile.unpaid?.figures ?? [];
    expect(rows.find(([year]) => year === '2011')?.[5]).toContain(
      `regular, 2011-10-05: ${unpaid?.amount.toLocaleString('en')} US dollars (`,
    );
  });

  test('of missions, in each view', async () => {
    const dollars = (amount: number | undefined) => amount?.toLocaleString('en');
    const budget = await rowsOf('embed missions --set mission=UNMISS');
    expect(budget.rows[0]?.[0]).toBe('2018/19');
    expect(budget.out).toMatch(/approved for UNMISS from \S+ to \S+/);
    const spent = costClasses({ budgetYear: '2024/25', mission: 'UNMISS' }).missions[0];
    const classes = await rowsOf('embed missions --set show=classes --set mission=UNMISS');
    expect(classes.rows).toEqual([
      ['UNMISS', ...Object.values(spent?.amounts ?? {}).map(dollars), dollars(spent?.total)],
    ]);
    expect(budget.rows.find(([year]) => year === '2024/25')?.[2]).toBe(dollars(spent?.total));
    const { missions } = apportionedPieces({ budgetYear: '2025/26', mission: 'UNMISS' });
    const pieces = await rowsOf('embed missions --set show=pieces --set mission=UNMISS --set year=2025/26');
    expect(pieces.rows.map(([, amount]) => amount)).toEqual(missions[0]?.pieces.map(({ amount }) => dollars(amount)));
  });
});

describe('what is refused, in words', () => {
  test.each([
    ['embed value', 'element: "value" is not known. Expected one of account, balance, burden-gap, claim, '],
    ['embed rates --set year=2025', '--set: "year" is not known. Expected one of states, kind, from, to.'],
    ['embed rates --set kind=both', '--set kind: "both" is not known. Expected one of peacekeeping, regular.'],
    [
      'embed rates --set states=A,B,C,D,E,F,G,H,I',
      '--set states: 9 states are more than a reader can tell apart. Expected at most 8 codes.',
    ],
    ['embed state --set state=JPX', 'Did you mean JPN (Japan)?'],
    ['embed missions --set mission=UNMISSS', 'Did you mean UNMISS?'],
    ['embed missions --set show=piece', 'Did you mean pieces?'],
  ])('%s', async (line, message) => {
    const { code, out, err } = await run(wordsOf(line));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});
