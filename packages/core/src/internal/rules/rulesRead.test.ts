import { rowsOf } from '@blueledger/datasets/decode';
import { regularScale } from '@blueledger/datasets/regular-scale';
import { rules } from '@blueledger/datasets/rules';
import { describe, expect, test } from 'vitest';

const table = [...rowsOf(rules)];
type Row = (typeof table)[number];

/** A row of the table as: rule, first day, part, value, document and paragraph, confidence and status. */
const shown = (row: Row) =>
  [
    row.rule,
    row.from,
    row.part ?? '',
    row.value,
    [row.document, row.paragraph].filter(Boolean).join(' '),
    `${row.confidence} ${row.status}`,
  ].join(' | ');

/** What the texts say, each read in the document named. */
const read: Readonly<Record<string, readonly string[]>> = {
  'what the Reserve Fund is for': [
    'peacekeeping-reserve-purposes | 1994-12-23 |  | start-up;expansion;unforeseen | A/RES/49/233 A XI.2 | primary published',
  ],
  'commitments without an appropriation, 1994': [
    'peacekeeping-reserve-decision-limit | 1994-12-23 |  | 50000000 | A/RES/49/233 A IV.1 | primary published',
    'peacekeeping-reserve-outstanding-limit | 1994-12-23 |  | 150000000 | A/RES/49/233 A IV.1 | primary published',
  ],
  'commitments without an appropriation, 2010': [
    'peacekeeping-reserve-decision-limit | 2010-06-24 |  | 100000000 | A/RES/64/269 VI.8 | primary published',
    'peacekeeping-reserve-outstanding-limit | 2010-06-24 |  | level of the Fund | A/RES/64/269 VI.8 | primary published',
  ],
  'strategic deployment stocks': [
    'strategic-deployment-stocks-limit | 2010-06-24 |  | 50000000 | A/RES/64/269 VI.9 | primary published',
  ],
  'the budget year': ['peacekeeping-budget-year | 1994-12-23 |  | 07-01 | A/RES/49/233 A I.2 | primary published'],
  'no assessment without a mandate': [
    'assessment-span | 1994-12-23 |  | mandate | A/RES/49/233 A I.7 | primary published',
  ],
  'no borrowing from other missions': ['cash-pooling | 2001-06-14 |  | false | A/RES/55/264 21 | primary published'],
  'when a contribution is due': [
    'due-days | 1950-11-16 |  | 30 | A/RES/456 (V) 5.4 | primary published',
    'arrears-from | 1950-11-16 |  | 01-01 | A/RES/456 (V) 5.4 | primary published',
  ],
  'what a payment meets': [
    'payment-before-contributions | 1950-11-16 |  | advance to the Working Capital Fund | A/RES/456 (V) 5.6 | primary published',
    'payment-order | 1950-11-16 |  | oldest first | A/RES/456 (V) 5.6 | primary published',
  ],
  'contributions of new members': [
    'new-member-contributions | 1950-11-16 |  | set off against the apportionment | A/RES/456 (V) 5.2 (c) | primary published',
  ],
  'Article 19 counts peacekeeping': [
    'article-19-counts-peacekeeping | 1981-12-10 |  | true | A/RES/36/116 A 4 | primary derived',
  ],
  'the minimum payment': [
    'article-19-minimum-payment | 2016-01-18 |  | arrears below the gross assessments of the preceding two full years | letter of the Secretary-General of 18 January 2016 | secondary published',
  ],
  'how long an exemption holds': [
    'article-19-exemption-until | 2005-12-23 |  | end of the session | A/RES/60/237 10 | primary published',
  ],
  'how early an exemption is requested': [
    'article-19-request-weeks | 1999-12-23 |  | 2 | decision 54/455 A (b) | primary published',
  ],
  'the Working Capital Fund': [
    'working-capital-level | 1982-01-01 |  | 100000000 | A/RES/36/116 B 1 (a) | primary published',
    'working-capital-level | 2007-01-01 |  | 150000000 | A/RES/60/283 IV.4 | primary published',
  ],
  'level A carries the discounts': [
    'peacekeeping-discount-bearers | 2001-07-01 |  | A | A/RES/55/235 6 | primary published',
  ],
  'who is of which level, 2004 to 2012': [
    'peacekeeping-level-composition | 2004-01-01 |  | A/58/157/Add.1, annex | A/RES/58/256 2 | primary published',
    'peacekeeping-level-composition | 2007-01-01 |  | A/61/139 and Corr.1, annex II | A/RES/61/243 2 | primary published',
    'peacekeeping-level-composition | 2010-01-01 |  | A/64/220, annex III | A/RES/64/249 14 | primary published',
  ],
  'Montenegro and Serbia in 2006': [
    'peacekeeping-level-of-new-members | 2006-01-01 | MNE | I | A/RES/61/243 3 | primary published',
    'peacekeeping-level-of-new-members | 2006-01-01 | SRB | I | A/RES/61/243 3 | primary published',
  ],
  'transitions of 2001 to 2003': [
    'new-contributor-transition-years | 2001-07-01 | B | 3 | A/RES/55/235 10, 13 | primary published',
    'new-contributor-transition-years | 2001-07-01 | C | 3 | A/RES/55/235 10, 13 | primary published',
    'new-contributor-transition-years | 2001-07-01 | D | 3 | A/RES/55/235 10, 13 | primary published',
    'new-contributor-transition-years | 2001-07-01 | E | 2 | A/RES/55/235 10, 13 | primary published',
  ],
  'transitions after 2003': [
    'level-transition-steps | 2004-01-01 | more-levels | 3 | A/RES/55/235 14 | primary published',
    'level-transition-steps | 2004-01-01 | two-levels | 2 | A/RES/55/235 14 | primary published',
  ],
  'states that income does not place': [
    'peacekeeping-income-level-exceptions | 2001-07-01 |  | A | A/RES/55/235 10 | primary published',
    'peacekeeping-income-level-exceptions | 2010-01-01 |  | A;C;J | A/RES/64/249 9 | primary published',
  ],
  'the four groups': [
    'ad-hoc-group-factors | 1973-10-25 | B | 1000 | A/RES/3101 (XXVIII) 2 | primary derived',
    'ad-hoc-group-factors | 1973-10-25 | C | 200 | A/RES/3101 (XXVIII) 2 | primary derived',
    'ad-hoc-group-factors | 1973-10-25 | D | 100 | A/RES/3101 (XXVIII) 2 | primary derived',
    'ad-hoc-apportionment-standing | 1973-10-25 |  | ad hoc, without prejudice to positions of principle | A/RES/3101 (XXVIII) 2 | primary published',
  ],
  'Spain, Portugal and Greece on their way to group B': [
    'ad-hoc-path-spain | 1990-01-01 |  | 500 | A/RES/44/192 B (a)-(c) | primary published',
    'ad-hoc-path-spain | 1991-01-01 |  | 800 | A/RES/44/192 B (a)-(c) | primary published',
    'ad-hoc-path-portugal | 1995-07-01 |  | 350 | A/RES/49/249 A 2 | primary published',
    'ad-hoc-path-portugal | 1998-01-01 |  | 850 | A/RES/49/249 A 2 | primary published',
    'ad-hoc-path-greece | 1996-07-01 |  | 350 | A/RES/50/224 2 | primary published',
    'ad-hoc-path-greece | 1999-01-01 |  | 950 | A/RES/50/224 2 | primary published',
  ],
  'pay of troops to 2014: 680 and 950 read, the rest from the rises': [
    'pay-and-allowances | 1977-10-25 |  | 680 | decision 32/416 | primary published',
    'pay-and-allowances | 1980-12-01 |  | 950 | A/RES/35/44 | primary published',
    'pay-and-allowances | 1991-07-01 |  | 988 | A/RES/45/258 6 | primary derived',
    'pay-and-allowances | 2001-07-01 |  | 1008 | A/RES/55/274 10 | primary derived',
    'pay-and-allowances | 2002-01-01 |  | 1028 | A/RES/55/274 11 | primary derived',
  ],
  'specialists, gear and weaponry': [
    'specialists-supplement | 1977-10-25 |  | 200 | decision 32/416 | primary published',
    'specialists-supplement | 1980-12-01 |  | 280 | A/RES/35/44 | primary published',
    'specialists-supplement | 1991-07-01 |  | 291 | A/RES/45/258 6 | uncertain derived',
    'specialists-share | 1980-12-01 | logistics | 25 | A/RES/35/44 | primary published',
    'specialists-share | 1980-12-01 | others | 10 | A/RES/35/44 | primary published',
    'usage-factor | 1985-12-18 |  | 65 | A/RES/40/247 2 | primary published',
    'personal-weaponry | 1985-12-18 |  | 5 | A/RES/40/247 2 | primary published',
  ],
  'the single rate': [
    'personnel-reimbursement-rate | 2014-07-01 |  | 1332 | A/RES/68/281 4 | primary published',
    'personnel-reimbursement-rate | 2016-07-01 |  | 1365 | A/RES/68/281 4 | primary published',
    'personnel-reimbursement-rate | 2017-07-01 |  | 1410 | A/RES/68/281 4 | primary published',
    'personnel-reimbursement-rate | 2018-07-01 |  | 1428 | A/RES/72/285 3 | primary published',
    'personnel-reimbursement-rate | 2022-07-01 |  | 1448 | A/RES/76/276 9 | primary published',
    'covid-19-tests | 2022-07-01 |  | 4.9 | A/RES/76/276 10 | primary published',
  ],
  'one-time supplements': [
    'reimbursement-supplement | 2011-07-01 |  | 85000000 | A/RES/65/289 72 | primary published',
    'reimbursement-supplement | 2012-07-01 |  | 59999999 | A/RES/66/264 52 | primary published',
  ],
  'absent equipment': [
    'absent-equipment-deduction-cap | 2013-10-31 |  | 35 | A/RES/67/261 11 (d) | primary published',
    'absent-equipment-reports | 2013-10-31 |  | 2 | A/RES/67/261 11 (a) | primary published',
    'absent-equipment-vehicles | 2013-10-31 |  | 10 | A/RES/67/261 11 (c) | primary published',
    'rotation-exemption-share | 2013-05-10 |  | 3 | A/RES/67/261 5 | primary published',
  ],
  'death, leave and discipline': [
    'death-compensation | 2010-06-24 |  | 70000 | A/RES/64/269 II.3 | primary published',
    'death-and-disability-increase | 2018-07-01 |  | 10 | A/RES/72/285 4 | primary published',
    'recreational-leave-days | 2009-06-30 |  | 15 | A/RES/63/285 4 | primary published',
    'no-payment-for-repatriated | 2011-06-30 |  | true | A/RES/65/289 59 | primary published',
    'premium-accounts | 2014-06-30 |  | accounts of the qualifying missions | A/RES/68/281 5 | primary published',
  ],
  'reviews of the rates': [
    'reimbursement-review-trigger | 1985-12-18 |  | 2 | A/RES/40/247 3 | primary published',
    'reimbursement-survey-basis | 2001-06-14 |  | 60 | A/RES/55/274 9 | primary published',
  ],
  'who lives on mission subsistence allowance': [
    'subsistence-allowance-kinds | 2021-01-01 |  | individual_police;experts_on_mission | ST/AI/2021/2 | secondary published',
    'staff-officer-subsistence-allowance | 2007-06-29 |  | official travel in the mission | A/RES/61/276 XI.2-3 | primary published',
  ],
};

describe('rules as the texts have them', () => {
  const rows = table.map(shown);
  for (const [what, expected] of Object.entries(read))
    test(what, () => {
      expect(expected.filter((row) => !rows.includes(row))).toEqual([]);
    });

  test('what a letter is counted from, and what a text leaves unsaid, stands in the notes', () => {
    const note = (rule: string, from: string) =>
      table.find((row) => row.rule === rule && row.from === from)?.note ?? '';
    expect(note('due-days', '1950-11-16')).toContain('or the first day of the financial year if that is later');
    expect(note('due-days', '1950-11-16')).toContain('today’s regulation 3.5 was not seen');
    expect(note('payment-order', '1950-11-16')).toContain('today’s regulation 3.6 was not seen');
    expect(note('article-19-counts-peacekeeping', '1981-12-10')).toContain('China of 1971 to 1981');
    expect(note('peacekeeping-level-composition', '2004-01-01')).toBe('The annex itself was not seen.');
  });
});

describe('the regular scale before 1996', () => {
  const rates = (iso3: string, from: number, to: number) =>
    [...rowsOf(regularScale)]
      .filter((row) => row.iso3 === iso3 && row.from_year >= from && row.from_year <= to)
      .map((row) => [row.from_year, row.rate, row.status]);

  test('has Yugoslavia, which the workbook leaves out', () => {
    expect(rates('YUG', 1974, 1995)).toEqual([
      [1974, 0.34, 'derived'],
      [1977, 0.38, 'published'],
      [1978, 0.39, 'published'],
      [1980, 0.42, 'published'],
      [1983, 0.46, 'published'],
      [1986, 0.46, 'published'],
      [1989, 0.46, 'published'],
      [1992, 0.42, 'published'],
      [1993, 0.16, 'derived'],
      [1994, 0.16, 'derived'],
      [1995, 0.11, 'published'],
    ]);
  });

  test('has Luxembourg at 0.04, Moldova from 1993, and both successors of Czechoslovakia in 1993', () => {
    expect(rates('LUX', 1974, 1979)).toEqual([
      [1974, 0.04, 'derived'],
      [1977, 0.04, 'published'],
      [1978, 0.04, 'published'],
    ]);
    expect(rates('MDA', 1993, 1995)).toEqual([
      [1993, 0.15, 'derived'],
      [1994, 0.15, 'derived'],
      [1995, 0.11, 'published'],
    ]);
    expect([...rates('CZE', 1993, 1993), ...rates('SVK', 1993, 1993)]).toEqual([
      [1993, 0.42, 'derived'],
      [1993, 0.13, 'derived'],
    ]);
  });
});
