import { expect, test } from 'vitest';
import {
  accountOn,
  article19Status,
  assess,
  assessmentLetters,
  authorisedStrength,
  burdenGap,
  burdenShare,
  checkClaim,
  cite,
  concentration,
  creditLines,
  cutAppropriation,
  drawOnReserve,
  effectiveRate,
  effectiveRates,
  explain,
  fundingOf,
  levelFor,
  membership,
  netPosition,
  newMemberShare,
  personnelRanks,
  personnelReimbursement,
  personnelTrend,
  reserveOn,
  roleOf,
  sentenceOf,
} from '../bundled.js';

const piece = { from: '2025-07-01', to: '2026-06-30', amount: 1000, conditional: false };
const budget = { mission: 'UNMIK', amount: 1000, from: '2025-07-01', to: '2026-06-30' };
const reimbursement = personnelReimbursement({ state: 'NPL', from: '2024-01', to: '2024-02' });
const account = { state: 'JPN', fund: 'regular', entries: [] };

test.each(
  [
    accountOn({ ...account, date: '2024-01-01' }),
    article19Status({ state: 'JPN', date: '2024-01-01', funds: ['regular'], accounts: [account] }),
    assess(budget),
    assessmentLetters({ pieces: [piece], issued: '2025-07-10' }),
    authorisedStrength({ mission: 'UNAMIR', month: '1994-06', kind: 'military' }),
    burdenGap(burdenShare({ year: 2012 })),
    burdenShare({ year: 2012 }),
    checkClaim({ claim: 'japan-second' }),
    concentration({ of: 'personnel', year: 2024 }),
    creditLines({ mission: 'UNMIK', amount: 100, budgetYear: '2023/24', paidInFull: [] }),
    cutAppropriation(budget),
    drawOnReserve({ date: '2020-01-01', amount: 1, purpose: 'start-up' }),
    effectiveRate({ state: 'CZE', year: 2025 }),
    effectiveRates({ year: 2025 }),
    fundingOf({ mission: 'UNIFIL', date: '2024-07-01', gross: 100 }),
    levelFor({ state: 'BRA', perCapitaGni: 1, year: 2025 }),
    membership({ group: 'eu', year: 2015 }),
    membership({ state: 'NPL', year: 2019 }),
    netPosition({ reimbursement, assessed: 1 }),
    newMemberShare({ state: 'SSD', year: 2013 }),
    personnelRanks({ from: '2024-06', to: '2024-06' }),
    reimbursement,
    personnelTrend({ group: 'weog', from: '2024-06', to: '2024-06' }),
    reserveOn({ fund: 'Peacekeeping Reserve Fund', date: '2020-01-01', entries: [] }),
    roleOf({ state: 'JPN', month: '2024-06' }),
  ].map((answer) => [answer.kind, answer] as const),
)('%s shows its working, is cited in three styles, is said in a sentence and survives JSON', (kind, answer) => {
  const { step, steps } = explain(answer);
  expect([step, steps.length > 0]).toEqual([answer.title, true]);
  expect(cite(answer, 'plain')).toContain(`“${answer.title}”`);
  expect(cite(answer, 'bibtex')).toMatch(/^@misc\{blueledger-/);
  const [cited] = JSON.parse(cite(answer, 'csl-json')) as { title: string }[];
  expect(cited?.title).toBe(answer.title);
  expect(sentenceOf(answer).sentence).toMatch(/\S.*\.$/);
  expect(sentenceOf(answer).notes.filter((note) => /^[a-z-]+$/.test(note))).toEqual([]);
  expect((JSON.parse(JSON.stringify(answer)) as { kind: string }).kind).toBe(kind);
});
