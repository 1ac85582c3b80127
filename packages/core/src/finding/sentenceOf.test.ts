import { expect, test } from 'vitest';
import {
  accountOn,
  article19Status,
  assess,
  authorisedStrength,
  burdenShare,
  checkClaim,
  concentration,
  cutAppropriation,
  drawOnReserve,
  effectiveRates,
  fundingOf,
  levelFor,
  newMemberShare,
  sentenceOf,
} from '../bundled.js';
import { parameters } from '../parameters/index.js';
import { english } from './english.js';
import { moreNotes } from './moreNotes.js';

const account = { state: 'JPN', fund: 'UNMISS', date: '2025-01-01' };

test.each([
  [
    accountOn({
      ...account,
      entries: [{ kind: 'assessment', date: '2024-07-10', due: '2024-08-09', amount: 123_456 }],
    }),
    'On 1 January 2025 JPN owed UNMISS 1,234.56 dollars, of which 1,234.56 dollars was in arrears.',
  ],
  [
    article19Status({ state: 'JPN', date: '2025-01-01', accounts: [], funds: ['regular', 'UNMISS'] }),
    'Whether JPN had its vote on 1 January 2025 cannot be told: 2 accounts missing (regular and UNMISS).',
  ],
  [
    assess({ mission: 'UNMIK', amount: 50_345_100, from: '2025-07-01', to: '2026-06-30' }),
    '50,345,100 dollars for UNMIK from 1 July 2025 to 30 June 2026 fall on 193 Member States.',
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
    '“Peacekeeper deaths peaked in 1993 at 252” (Beijing International Model UN 2024 background guide): holds. Found: most deaths: 252 in 1993, then 173 in 2010.',
  ],
  [
    concentration({ of: 'assessments', year: 2025, top: 3 }),
    /^In 2025 the 3 largest gave 56\.87 per cent of assessments; the Gini coefficient was 0\.\d+\.$/,
  ],
  [
    cutAppropriation({
      mission: 'UNISFA',
      amount: 1200,
      from: '2025-07-01',
      to: '2026-06-30',
      mandateUntil: '2025-12-31',
    }),
    '1,200 dollars for UNISFA are apportioned in 2 pieces, 600 dollars subject to the Security Council.',
  ],
  [
    drawOnReserve({ date: '2000-05-01', amount: 60_000_000, purpose: 'start-up' }),
    'A draw of 60,000,000 dollars on 1 May 2000 is refused: Most that may be committed for one decision of the Security Council (A/RES/49/233 A).',
  ],
  [
    effectiveRates({ year: 2025 }),
    'In 2025 193 Member States had a rate; the permanent members paid 1.189018 times their regular rates.',
  ],
  [fundingOf({ mission: 'UNTSO', date: '2024-01-01', gross: 1000 }), 'UNTSO: 1,000 dollars from regular budget.'],
  [
    levelFor({ state: 'CHN', perCapitaGni: 1, year: 2025, leastDeveloped: false }),
    'In 2025 CHN was of level A: permanent member.',
  ],
  [
    newMemberShare({ state: 'SSD', year: 2013 }),
    'SSD paid 600 dollars into the Peacekeeping Reserve Fund when it joined.',
  ],
])('sentence %#', (answer, words) => {
  if (typeof words === 'string') expect(sentenceOf(answer).sentence).toBe(words);
  else expect(sentenceOf(answer).sentence).toMatch(words);
});

test('every remark of these answers has words', () => {
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

test('what is no answer is refused', () => {
  expect(() => sentenceOf(parameters()[0] as never)).toThrow(
    'sentenceOf: undefined is no kind of answer. Expected an answer of a function of core.',
  );
});
