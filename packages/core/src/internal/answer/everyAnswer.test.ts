import { regularScaleSince2010 } from '@blueledger/datasets/regular-scale/since-2010';
import { expect, test } from 'vitest';
import {
  accountOn,
  adHocRates,
  article19Status,
  assess,
  assessmentLetters,
  assessmentShare,
  authorisedStrength,
  burdenGap,
  burdenMovement,
  burdenShare,
  checkClaim,
  cite,
  compareReform,
  concentration,
  creditLines,
  cutAppropriation,
  drawOnReserve,
  effectiveRate,
  effectiveRates,
  explain,
  fundingOf,
  knownUnpaid,
  levelFor,
  membership,
  netPosition,
  newMemberShare,
  paymentRecord,
  personnelHistory,
  personnelRanks,
  personnelReimbursement,
  personnelShare,
  personnelTrend,
  reserveOn,
  roleOf,
  scaleReview,
  stateAtAGlance,
  stateProfile,
  sumBy,
  summaryOf,
  unpaidByMission,
  unpaidOverTime,
} from '../../bundled.js';
import { scenarioOf } from '../../reforms/readScenario.js';
import { premiumShared } from '../../reforms/shipped/premiumShared.js';
import { permanentMembers } from '../states/index.js';

const everyone = sumBy(regularScaleSince2010, { by: ['iso3'], sum: 'rate' }).map(({ keys }) => String(keys[0]));
const others = everyone.filter((state) => !(permanentMembers as readonly string[]).includes(state));
const piece = { from: '2025-07-01', to: '2026-06-30', amount: 1000, conditional: false };
const budget = { mission: 'UNMIK', amount: 1000, from: '2025-07-01', to: '2026-06-30' };
const reimbursement = personnelReimbursement({ state: 'NPL', from: '2024-01', to: '2024-02' });
const account = { state: 'JPN', fund: 'regular', entries: [] };

/** The whole sentence of each. */
const said: Readonly<Record<string, string>> = {
  accountOn: 'On 1 January 2024 JPN owed regular 0.00 dollars, of which 0.00 dollars was in arrears.',
  adHocRates: 'By the ad hoc groups given, group A paid 1 times its regular rate in 1998.',
  article19Status:
    'Whether JPN had its vote on 1 January 2024 cannot be told: not available are regular 2022 and regular 2023.',
  drawOnReserve: 'A draw of 1 dollar on 1 January 2020 is within the rules.',
  fundingOf: 'UNIFIL: 100 dollars from assessed contributions.',
  membership: 'In 2015 27 Member States stood on the list of European Union members.',
  'membership of a state':
    'In 2019 Nepal was in 7 groups: Asia-Pacific states, developing countries, Group of 77, Landlocked developing countries, Non-Aligned Movement, Least developed countries and Lower-middle-income countries.',
  newMemberShare:
    'South Sudan is due to pay 600 dollars into the Peacekeeping Reserve Fund on its first rate, that of 2013.',
  personnelShare: 'Western states had 6.88 per cent of the personnel in uniform in December 2011.',
  assess: '1,000 dollars for UNMIK from 1 July 2025 to 30 June 2026 fall on 193 Member States.',
  assessmentShare: 'In 2012 Western states and Japan were assessed 87.5 per cent of UN peacekeeping.',
  assessmentLetters: '1 piece assessed at once or at the extension, 0 not issued.',
  authorisedStrength: 'At the end of June 1994 UNAMIR had 583 military personnel of 5,500 authorised.',
  burdenGap: 'In 2012 the gap between paying and serving was 80.86 percentage points.',
  burdenMovement:
    'From 2012 to 2025 the share of UN peacekeeping that Western states and Japan paid fell from 87.5 to 65.7 per cent; the share of its uniformed personnel that Western states supplied rose from 6.7 to 6.9 per cent. Largest steps: the new scale of 2016 (−5.3 points) and the beginning of MINUSCA in 2014 (−0.6 points).',
  burdenShare:
    'In 2012 Western states and Japan paid 87.5 per cent of UN peacekeeping; Western states supplied 6.7 per cent of its uniformed personnel.',
  checkClaim:
    '“Japan is the second largest financial contributor to peacekeeping” (Maj Gen (ret.) Robert Gordon): holds. Found: Japan ranked 2 in the peacekeeping scale of 2012, with 12.53 per cent.',
  compareReform:
    '5 states are assessed 112.5 million dollars less and 33 states as much more; the budget stays. Most less: USA (47.6 million dollars), CHN (43.3 million dollars) and GBR (8.6 million dollars). Most more: JPN (22.1 million dollars), DEU (18.1 million dollars) and ITA (9.0 million dollars).',
  concentration: 'In 2024 the 10 largest gave 59.24 per cent of personnel; the Gini coefficient was 0.8656.',
  creditLines: '100 dollars of UNMIK for 2023/24 are credited to 193 Member States.',
  cutAppropriation: '1,000 dollars for UNMIK are apportioned in 1 piece, 0 dollars subject to the Security Council.',
  effectiveRate: 'In 2025 Czechia was assessed 0.3 per cent of UN peacekeeping.',
  effectiveRates:
    'In 2025 193 Member States had a rate; the permanent members were assessed 1.2 times their regular rates.',
  levelFor: 'In 2025 Brazil was of level I: income under threshold.',
  netPosition:
    'Nepal: personnel reimbursement at the standard rate less assessments comes to 17,131,287 dollars, equipment excluded.',
  personnelRanks: 'Nepal had most personnel in uniform in June 2024.',
  personnelHistory: 'Ethiopia had 1,533 in uniform on average in 2025; Rwanda had 5,893 in uniform on average in 2025.',
  personnelReimbursement:
    'Nepal was due 17,131,288 dollars from January 2024 to February 2024: personnel reimbursement at the standard rate, equipment excluded.',
  personnelTrend: 'Western states had 3,997 in uniform at the end of June 2024.',
  reserveOn: 'On 1 January 2020 the Peacekeeping Reserve Fund stood at 0 dollars, with 0 advances not repaid.',
  knownUnpaid:
    'What Japan owed is known for 5 dates or funds, last 356,000,000 dollars (peacekeeping, 5 October 2012).',
  paymentRecord: 'Japan paid the regular budget in full in 8 of 8 years, 0 of them on time.',
  stateAtAGlance:
    'Japan was assessed 6.9 per cent of UN peacekeeping in 2025 and had 4 in uniform at the end of July 2025.',
  stateProfile:
    'Japan was assessed 6.9 per cent of UN peacekeeping in 2025 and had 4 in uniform at the end of July 2025.',
  scaleReview:
    'From 2024 to 2025 9 Member States moved between levels; the factor of the permanent members went from 1.224966 to 1.189018.',
  unpaidByMission: 'On 30 April 2025 2,290,800,000 dollars were unpaid for 12 missions, most for MINUSCA.',
  unpaidOverTime: 'Unpaid (peacekeeping): 3,600,000,000 dollars on 16 October 2025, the largest figure available.',
  roleOf:
    'In June 2024 Japan was assessed 8.0 per cent of UN peacekeeping and had 0.01 per cent of its personnel in uniform.',
};

test.each(
  [
    accountOn({ ...account, date: '2024-01-01' }),
    adHocRates({ year: 1998, groups: { A: [...permanentMembers], B: others, C: [], D: [] } }),
    article19Status({ state: 'JPN', date: '2024-01-01', funds: ['regular'], accounts: [account] }),
    assess(budget),
    assessmentShare({ payers: 'weog+JPN', year: 2012 }),
    assessmentLetters({ pieces: [piece], issued: '2025-07-10' }),
    authorisedStrength({ mission: 'UNAMIR', month: '1994-06', kind: 'military' }),
    burdenGap(burdenShare({ year: 2012 })),
    burdenMovement({ from: 2012, to: 2025 }),
    burdenShare({ year: 2012 }),
    checkClaim({ claim: 'japan-second' }),
    compareReform({ scenario: scenarioOf(premiumShared({ from: '2026-01-01' })), budgetYears: ['2025/26'] }),
    concentration({ of: 'personnel', year: 2024 }),
    creditLines({ mission: 'UNMIK', amount: 100, budgetYear: '2023/24', paidInFull: [] }),
    cutAppropriation(budget),
    drawOnReserve({ date: '2020-01-01', amount: 1, purpose: 'start-up' }),
    effectiveRate({ state: 'CZE', year: 2025 }),
    effectiveRates({ year: 2025 }),
    fundingOf({ mission: 'UNIFIL', date: '2024-07-01', gross: 100 }),
    knownUnpaid({ state: 'JPN' }),
    paymentRecord({ state: 'JPN' }),
    stateAtAGlance({ state: 'JPN' }),
    stateProfile({ state: 'JPN' }),
    levelFor({ state: 'BRA', perCapitaGni: 1, year: 2025 }),
    membership({ group: 'eu', year: 2015 }),
    membership({ state: 'NPL', year: 2019 }),
    netPosition({ reimbursement, assessed: 1 }),
    newMemberShare({ state: 'SSD', year: 2013 }),
    personnelHistory({ groups: ['ETH', 'RWA'], from: '2025', to: '2025' }),
    personnelRanks({ from: '2024-06', to: '2024-06' }),
    reimbursement,
    personnelShare({ group: 'weog', month: '2011-12' }),
    personnelTrend({ group: 'weog', from: '2024-06', to: '2024-06' }),
    reserveOn({ fund: 'Peacekeeping Reserve Fund', date: '2020-01-01', entries: [] }),
    roleOf({ state: 'JPN', month: '2024-06' }),
    scaleReview({ year: 2025 }),
    unpaidByMission(),
    unpaidOverTime(),
  ].map((answer) => [answer.kind, answer] as const),
)('%s shows its working, is cited in three styles, is said in a sentence and survives JSON', (kind, answer) => {
  const { step, steps } = explain(answer);
  expect([step, steps.length > 0]).toEqual([answer.title, true]);
  expect(cite(answer, 'plain')).toContain(`“${answer.title}”`);
  expect(cite(answer, 'bibtex')).toMatch(/^@misc\{blueledger-/);
  const [cited] = JSON.parse(cite(answer, 'csl-json')) as { title: string }[];
  expect(cited?.title).toBe(answer.title);
  expect(summaryOf(answer).text).toEqual(said['groups' in answer ? `${kind} of a state` : kind]);
  expect(summaryOf(answer).notes.filter((note) => /^[a-z-]+$/.test(note))).toEqual([]);
  const copy = JSON.parse(JSON.stringify(answer)) as typeof answer;
  expect([copy.kind, explain(copy).steps]).toEqual([kind, explain(answer).steps]);
});
