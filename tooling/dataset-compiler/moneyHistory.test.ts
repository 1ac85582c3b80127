import { beforeAll, describe, expect, test } from 'vitest';
import type { Compiled } from './compile.js';
import type { Row } from './rowValidator.js';
import { standing } from './standing.js';

let tables: Compiled['tables'];
beforeAll(() => {
  tables = standing().tables;
});

const rowsOf = (name: string, keep: (row: Row) => boolean = () => true): Row[] =>
  (tables.get(name)?.rows ?? []).filter(keep);
const sum = (rows: readonly Row[], field: string) => rows.reduce((total, row) => total + Number(row[field]), 0);
const monthsFrom = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

describe('appropriations before 2018', () => {
  test('to 2001/02 every amount is gross; from 2002/03 one amount is printed', () => {
    for (const row of rowsOf('appropriations')) {
      const gross = String(row['to']) <= '2002-06-30';
      expect([row['mission'], row['to'], row['basis']]).toEqual([
        row['mission'],
        row['to'],
        gross ? 'gross' : 'single',
      ]);
      // A supplementary vote may lower the staff assessment: its net is then more than its gross.
      if (row['net_usd'] !== null && row['stage'] !== 'supplementary')
        expect(Number(row['net_usd'])).toBeLessThan(Number(row['total_usd']));
    }
  });

  test('eight figures as their resolutions print them', () => {
    const vote = (mission: string, from: string, stage: string) =>
      rowsOf(
        'appropriations',
        (row) => row['mission'] === mission && row['from'] === from && row['stage'] === stage,
      ).map((row) => [row['total_usd'], row['maintenance_usd'], row['source'], row['paragraph']]);
    expect(vote('MINURSO', '2000-07-01', 'initial')).toEqual([[49_317_037, 46_611_600, 'a-res-54-268', '13']]);
    expect(vote('UNMIL', '2014-07-01', 'initial')).toEqual([[460_613_200, 427_267_000, 'a-res-68-291', '13']]);
    expect(vote('MINUSMA', '2015-07-01', 'initial')).toEqual([[969_013_900, 923_305_800, 'a-res-69-289-b', '15']]);
    expect(vote('UNDOF', '2011-07-01', 'initial')[0]?.slice(0, 2)).toEqual([53_753_200, 50_526_100]);
  });

  test('a piece for whole months is its printed monthly rate times them, but for six roundings', () => {
    const whole = rowsOf(
      'apportionments',
      (row) =>
        row['monthly_rate_usd'] !== null &&
        String(row['from']) < '2018-07-01' &&
        /-01$/.test(String(row['from'])) &&
        new Date(Date.parse(String(row['to'])) + 86_400_000).getUTCDate() === 1,
    );
    const off = whole.flatMap((row) => {
      const months = monthsFrom(String(row['to'])) - monthsFrom(String(row['from'])) + 1;
      const dollars = Number(row['amount_usd']) - months * Number(row['monthly_rate_usd']);
      // A rate is printed to the dollar: half a dollar a month is its rounding, and a dollar where it is cut off.
      return Math.abs(dollars) <= months ? [] : [[row['mission'], row['from'], dollars]];
    });
    expect(whole.length).toBeGreaterThan(150);
    expect(off).toEqual([
      // Printed roundings of 4 to 50 dollars.
      ['MINURSO', '2009-05-01', 4],
      ['MINURSO', '2011-05-01', -4],
      ['MONUSCO', '2014-04-01', -50],
      ['UNIFIL', '2011-09-01', 30],
      ['UNIFIL', '2013-09-01', 20],
      ['UNMIL', '2011-10-01', 10],
    ]);
  });

  test('each amount of staff assessment, but for one of a piece in two parts, stands beside the piece with which it was printed', () => {
    const pieces = new Set(
      rowsOf('apportionments').map((row) => `${row['mission']} ${row['source']} ${row['amount_usd']}`),
    );
    const alone = rowsOf(
      'apportionment-set-offs',
      (row) => row['piece_usd'] !== null && !pieces.has(`${row['mission']} ${row['source']} ${row['piece_usd']}`),
    );
    expect(rowsOf('apportionment-set-offs', (row) => String(row['to']) <= '2018-06-30').length).toBe(698);
    expect(alone.map((row) => [row['mission'], row['source'], row['piece_usd']])).toEqual([
      ['UNTAET', 'a-res-56-296', 80_096_775],
    ]);
  });

  test('310 credits to States and to the Governments that paid a part of the cost', () => {
    const early = rowsOf(
      'appropriation-credits',
      (row) => row['paragraph'] !== null && String(row['period_end']) <= '2018-06-30',
    );
    const to = (government: string | null) => early.filter((row) => row['returned_to'] === government).length;
    expect([early.length, to('CYP'), to('GRC'), to('KWT')]).toEqual([310, 19, 19, 8]);
  });
});

describe('what was unpaid by mission over thirty years', () => {
  test('each year from 1996 to 2025 has figures', () => {
    const years = new Set(rowsOf('outstanding-by-mission').map((row) => Number(String(row['as_of']).slice(0, 4))));
    expect(Array.from({ length: 30 }, (_, index) => 1996 + index).filter((year) => !years.has(year))).toEqual([]);
  });

  test('what was assessed since the start, amount over share, falls only where a reason is known', () => {
    const byMission = new Map<string, Row[]>();
    for (const row of rowsOf('outstanding-by-mission', (line) => String(line['as_of']) < '2018'))
      byMission.set(String(row['mission']), [...(byMission.get(String(row['mission'])) ?? []), row]);
    const falls: string[] = [];
    for (const [mission, rows] of byMission) {
      let least = 0;
      for (const row of rows) {
        const share = row['share_of_assessed'];
        if (share === null || Number(share) === 0) continue;
        const printed = Number(share);
        const decimals = tables
          .get('outstanding-by-mission')
          ?.schema.fields.find(({ name }) => name === 'share_of_assessed')?.decimals;
        const percent = printed / 10 ** (decimals ?? 0);
        // As printed to half of its last digit: whole numbers may stand for half a per cent more or less.
        const give = Number.isInteger(percent) ? 0.5 : 0.05;
        const most = (Number(row['outstanding_usd']) + 50_000) / Math.max(percent - give, 0.01);
        if (most < least * 0.999) falls.push(`${mission} ${row['as_of']}`);
        least = Math.max(least, (Number(row['outstanding_usd']) - 50_000) / (percent + give));
      }
    }
    expect(falls).toEqual([
      // 1.4 per cent is printed for 2001, which the years beside it do not bear out.
      'UNDOF 2002-04-30',
      // 11 per cent as printed.
      'UNMIL 2016-04-30',
      // Its appropriation of 1998/99 was cut.
      'UNPREDEP 2000-04-30',
    ]);
  });

  test('of the 267 rows to 2017 those before 2002 have the share of States that had paid, later ones their number', () => {
    const early = rowsOf('outstanding-by-mission', (row) => String(row['as_of']) < '2018');
    const with_ = (field: string) => early.filter((row) => row[field] !== null);
    expect(early.length).toBe(267);
    expect(with_('share_of_states_paid').every((row) => String(row['as_of']) <= '2002-04-30')).toBe(true);
    expect(with_('states_paid_in_full').every((row) => String(row['as_of']) >= '2002')).toBe(true);
    expect(
      sum(
        with_('share_of_states_paid').filter(
          (row) => row['mission'] === 'UNIFIL' && String(row['as_of']) === '1997-04-30',
        ),
        'share_of_states_paid',
      ),
    ).toBe(160);
  });
});

describe('approved budgets', () => {
  test('one row at most is preferred for a mission, a year and a scope, but for the halves of UNAMID 2020/21', () => {
    const preferred = rowsOf('approved-budgets', (row) => row['preferred'] === 1);
    const keys = preferred.map((row) => `${row['fiscal_year']} ${row['entity']} ${row['includes_prorated_shares']}`);
    expect([...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))]).toEqual(['2020/21 UNAMID no']);
  });

  test('thirteen figures that stood rounded, derived or missing are those of the resolutions', () => {
    const approved = (year: string, entity: string) =>
      rowsOf(
        'approved-budgets',
        (row) =>
          row['fiscal_year'] === year &&
          row['entity'] === entity &&
          row['includes_prorated_shares'] === 'no' &&
          row['preferred'] === 1,
      ).map((row) => row['amount_usd']);
    expect(
      (
        [
          ['2016/17', 'UNOCI'],
          ['2016/17', 'MINURSO'],
          ['2011/12', 'UNMIL'],
          ['2011/12', 'UNDOF'],
          ['2011/12', 'UNFICYP'],
          ['2011/12', 'UNMIT'],
          ['2011/12', 'UNSOA'],
          ['2011/12', 'UNAMID'],
          ['2011/12', 'MINUSTAH'],
          ['2011/12', 'MINURSO'],
          ['2014/15', 'UNMIL'],
          ['2015/16', 'MINUSMA'],
        ] as const
      ).flatMap(([year, entity]) => approved(year, entity)),
    ).toEqual([
      171_937_848, 52_550_400, 525_559_930, 50_526_100, 56_512_000, 196_077_500, 291_092_700, 1_689_305_500,
      793_517_100, 61_449_400, 427_267_000, 923_305_800,
    ]);
    const monusco = rowsOf(
      'approved-budgets',
      (row) => row['fiscal_year'] === '2017/18' && row['entity'] === 'MONUSCO' && row['stage'] === 'approved_initial',
    );
    expect(monusco.map((row) => row['amount_usd'])).toEqual([1_141_848_100, 1_220_705_300]);
  });
});

test('129 exemptions under Article 19 in 24 decisions, each of a State that was a Member on the day', () => {
  const rows = rowsOf('article-19-exemptions');
  const admitted = new Map(rowsOf('member-states').map((row) => [row['iso3'], String(row['admitted'])]));
  expect(rows.length).toBe(129);
  expect(new Set(rows.map((row) => `${row['source']} ${row['paragraphs']}`)).size).toBe(24);
  expect(rows.filter((row) => (admitted.get(String(row['iso3'])) ?? '9') > String(row['decided_on']))).toEqual([]);
});
