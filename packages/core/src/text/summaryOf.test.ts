import { expect, test } from 'vitest';
import {
  accountOn,
  article19Status,
  assess,
  authorisedStrength,
  burdenGap,
  burdenShare,
  checkClaim,
  concentration,
  cutAppropriation,
  drawOnReserve,
  effectiveRate,
  effectiveRates,
  fundingOf,
  levelFor,
  newMemberShare,
  personnelRanks,
  personnelReimbursement,
  personnelTrend,
  roleOf,
  summaryOf,
} from '../bundled.js';
import { parameters } from '../internal/rules/index.js';
import { arabic } from './ar/burden.js';
import { burdenSummary } from './burdenSummary.js';
import { english } from './en/burden.js';
import { moreNotes } from './en/notes/byCode.js';
import { french } from './fr/burden.js';

const account = { state: 'JPN', fund: 'UNMISS', date: '2025-01-01' };

test.each([
  [
    accountOn({
      ...account,
      entries: [{ kind: 'assessment', date: '2024-07-10', due: '2024-08-09', amount: 123_456 }],
    }),
    'By the entries of the query, Japan owed $1,234.56 for UNMISS on 1 January 2025, all of it in arrears.',
  ],
  [
    article19Status({ state: 'JPN', date: '2025-01-01', accounts: [], funds: ['regular', 'UNMISS'] }),
    'Whether Japan had its vote in the General Assembly on 1 January 2025 is not verifiable: the account of the regular budget and the account of UNMISS are not available.',
  ],
  [
    assess({ mission: 'UNMIK', amount: 50_345_100, from: '2025-07-01', to: '2026-06-30' }),
    '$50,345,100 for UNMIK from 1 July 2025 to 30 June 2026 falls on 193 Member States.',
  ],
  [
    authorisedStrength({ mission: 'UNAMIR', month: '1994-06', kind: 'military' }),
    'At the end of June 1994 UNAMIR had 583 military personnel of 5,500 authorised.',
  ],
  [
    burdenShare({ year: 2012 }),
    'In 2012 Western states and Japan paid 87.5 per cent of UN peacekeeping; Western states supplied 6.7 per cent of its uniformed personnel.',
  ],
  [
    checkClaim({ claim: 'deaths-peak-1993' }),
    '“Peacekeeper deaths peaked in 1993 at 252” (Beijing International Model UN 2024 background guide): accurate. The data: most deaths: 252 in 1993, then 173 in 2010.',
  ],
  [
    concentration({ of: 'assessments', year: 2025, top: 3 }),
    'In 2025 the 3 largest payers were assessed 56.9 per cent of UN peacekeeping; the Gini coefficient over 193 Member States was 0.9371.',
  ],
  [
    cutAppropriation({
      mission: 'UNISFA',
      amount: 1200,
      from: '2025-07-01',
      to: '2026-06-30',
      mandateUntil: '2025-12-31',
    }),
    '$1,200 for UNISFA from 1 July 2025 to 30 June 2026 is apportioned in 2 periods, $600 of it subject to the Security Council extending the mandate.',
  ],
  [
    drawOnReserve({ date: '2000-05-01', amount: 60_000_000, purpose: 'start-up' }),
    'A draw of $60,000,000 on the Peacekeeping Reserve Fund on 1 May 2000 for the start-up of an operation is not allowed, by this rule: most that may be committed for one decision of the Security Council (A/RES/49/233 A).',
  ],
  [
    effectiveRates({ year: 2025 }),
    'In 2025, 193 Member States had a peacekeeping rate; the permanent members were assessed 1.189 times their regular rates.',
  ],
  [
    fundingOf({ mission: 'UNTSO', date: '2024-01-01', gross: 1000 }),
    'A cost of $1,000 for UNTSO from 1 January 2024 is met with $1,000 from the regular budget.',
  ],
  [
    fundingOf({ mission: 'UNSOH', date: '2025-10-01', gross: 1000, advance: 300 }),
    'A cost of $1,000 for UNSOH from 1 October 2025 is met with $1,000 from assessed contributions; the Peacekeeping Reserve Fund advances $300 until contributions come in.',
  ],
  [
    levelFor({ state: 'CHN', perCapitaGni: 1, year: 2025, leastDeveloped: false }),
    'In 2025 China stands in level A of the peacekeeping scale as a permanent member of the Security Council, whatever its income.',
  ],
  [
    newMemberShare({ state: 'SSD' }),
    'South Sudan is due to pay $900 into the Peacekeeping Reserve Fund on its first rate, that of 2011.',
  ],
])('sentence %#', (answer, words) => {
  expect(summaryOf(answer).text).toBe(words);
});

test.each([
  [
    burdenGap(burdenShare({ year: 2026 })),
    'The gap between the share of UN peacekeeping that Western states and Japan paid and the share of its uniformed personnel that Western states contributed in 2026 is not in the data, which have no personnel then.',
  ],
  [
    burdenGap(burdenShare({ from: 2026, to: 2027 })),
    'The gap between the share of UN peacekeeping that Western states and Japan paid and the share of its uniformed personnel that Western states contributed from 2026 to 2027 is not in the data, which have no personnel then.',
  ],
  [
    burdenGap(burdenShare({ from: 2012, to: 2024 })),
    'In 2012 the share of UN peacekeeping that Western states and Japan paid was 80.86 percentage points above the share of its uniformed personnel that Western states contributed; in 2024 it was 63.95 percentage points above.',
  ],
  [effectiveRate({ state: 'JPN', year: 2025 }), 'In 2025 Japan was assessed 6.9 per cent of UN peacekeeping.'],
  [effectiveRate({ state: 'BGR', year: 2025 }), 'In 2025 Bulgaria was assessed 0.02 per cent of UN peacekeeping.'],
  [
    effectiveRate({ state: 'NPL', year: 2025 }),
    'In 2025 Nepal was assessed less than 0.01 per cent of UN peacekeeping.',
  ],
  [effectiveRate({ state: 'SSD', year: 2012 }), 'The peacekeeping scale of 2012 has no rate for South Sudan.'],
  [
    roleOf({ state: 'BGD', month: '2024-12' }),
    'In December 2024 Bangladesh was assessed less than 0.01 per cent of UN peacekeeping and contributed 9.3 per cent of the uniformed personnel of UN operations.',
  ],
  [
    roleOf({ state: 'SSD', month: '2012-12' }),
    'In December 2012 South Sudan had no rate in the peacekeeping scale and contributed none of the uniformed personnel of UN operations.',
  ],
  [
    personnelTrend({ group: 'weog', from: '2020-06', to: '2020-08' }),
    'Western states contributed 5,793 uniformed personnel to UN operations at the end of July 2020 and 5,006 at the end of August 2020 (2 of 3 months available).',
  ],
  [
    personnelTrend({ group: 'weog', from: '2020-06', to: '2020-06' }),
    'How many uniformed personnel Western states contributed to UN operations is not in the data in June 2020.',
  ],
  [
    personnelReimbursement({ state: 'NPL', from: '2025-07', to: '2025-09' }),
    'Nepal was due at least $8,447,632 of personnel reimbursement at the standard rate, equipment excluded, for service from July to September 2025 (1 of 3 months available).',
  ],
  [
    personnelRanks({ from: '2024-06', to: '2024-06', mission: 'UNMOGIP', kind: 'troops' }),
    'No State contributed troops to UNMOGIP at the end of June 2024.',
  ],
])('what is small or missing is said as such %#', (answer, words) => {
  expect(summaryOf(answer).text).toBe(words);
});

const derived =
  'Peacekeeping rates are derived from the regular-budget scale, level factors and the permanent members’ premium.';
const pooled =
  'Personnel are month-end strengths added up over the months available of each year, and include uniformed personnel of political missions.';

test.each([
  [effectiveRate({ state: 'JPN', year: 2025 }), [derived]],
  [roleOf({ state: 'JPN', month: '2024-12' }), [derived]],
  [concentration({ of: 'assessments', year: 2025 }), [derived]],
  [concentration({ of: 'personnel', year: 2025 }), [pooled, '2025: January to July only.']],
  [
    concentration({ of: 'personnel', year: 2020 }),
    [
      pooled,
      'No report available for June 2020.',
      // Libya for Liberia, DR Congo for the Dominican Republic, Kenya for Kyrgyzstan, the United Kingdom for Pakistan.
      'As published, contingents of January 2020, July 2020, October 2020 appear to be misattributed in the source (State or kind).',
    ],
  ],
  [
    effectiveRates({
      year: 2026,
      reform: {
        'peacekeeping-level-factors': [
          {
            value: { B: 1000, C: 925, D: 800, E: 600, F: 400, G: 300, H: 200, I: 150, J: 100 },
            from: '2026-01-01',
          },
        ],
      },
    }),
    [
      'Share of the regular rate paid at each level of the peacekeeping scale: assumed by a reform.',
      'Levels H and I have no figures of their own in the tables: the share assumed for level H is used for both.',
      derived,
    ],
  ],
])('notes %#', (answer, notes) => {
  expect(summaryOf(answer).notes).toEqual(notes);
});

test('every note of these answers has words', () => {
  const answers = [
    accountOn({ ...account, entries: [] }),
    article19Status({ state: 'JPN', date: '2025-01-01', accounts: [], funds: ['regular'] }),
    assess({ mission: 'UNMIK', amount: 100, from: '2027-07-01', to: '2028-06-30' }),
    drawOnReserve({ fund: 'Working Capital Fund', date: '2005-01-01', amount: 1, purpose: 'unforeseen' }),
    effectiveRates({ year: 2025, overrides: { levels: { JPN: 'C' } } }),
    levelFor({ state: 'BRA', perCapitaGni: 1, year: 2006, leastDeveloped: false }),
  ];
  for (const answer of answers)
    for (const { code } of answer.notes) expect(Object.keys({ ...english.notes, ...moreNotes })).toContain(code);
});

test('what is not a valid answer is refused', () => {
  expect(() => summaryOf(parameters()[0] as never)).toThrow(
    'summaryOf: it is missing. Expected an answer of a function of core.',
  );
});

test('a year to come is spoken of as to come, in each language', () => {
  const said = (year: number) =>
    [english, french, arabic].map((messages) => burdenSummary(burdenShare({ year }), { messages }).text);
  expect(said(2027)).toEqual([
    'In 2027 Western states and Japan are to pay 65.6 per cent of UN peacekeeping; the share of its uniformed personnel that Western states supply is not in the data, which end in July 2025.',
    'En 2027, 65,6 pour cent du maintien de la paix de l’ONU seront payés par les États occidentaux et Japan ; la part de son personnel en tenue fournie par les États occidentaux n’est pas dans les données, qui s’arrêtent en juillet 2025.',
    'في عام 2027 ستبلغ حصة الدول الغربية وJapan 65.6 في المائة من تمويل حفظ السلام في الأمم المتحدة؛ أما حصة الدول الغربية من أفراده النظاميين فليست في البيانات، التي تنتهي في تموز/يوليه 2025.',
  ]);
  expect(burdenSummary(burdenShare({ from: 2025, to: 2027 })).text).toBe(
    'From 2025 to 2027 the share of UN peacekeeping that Western states and Japan are to pay falls from 65.69 to 65.64 per cent; the share of its uniformed personnel that Western states supplied is not in the data for these years.',
  );
  expect(summaryOf(effectiveRate({ state: 'JPN', year: 2027 })).text).toBe(
    'In 2027 Japan is to be assessed 6.9 per cent of UN peacekeeping.',
  );
});
