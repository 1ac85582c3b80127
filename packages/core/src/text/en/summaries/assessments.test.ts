import { expect, test } from 'vitest';
import { assess, assessmentRanks, creditLines, summaryOf } from '../../../bundled.js';

const year = { mission: 'UNMIK', from: '2027-07-01', to: '2028-06-30' };

test('what is withheld for want of a scale falls on nobody: half of 2027/28', () => {
  const answer = assess({ ...year, amount: 1_000_000 });
  expect(answer.pieces.map(({ withheld }) => withheld)).toEqual([0, 500_000]);
  expect(summaryOf(answer).text).toBe(
    'Of $1,000,000 for UNMIK from 1 July 2027 to 30 June 2028, $500,000 falls on 188 Member States; $500,000 is not assessed, for want of a scale.',
  );
});

test('one dollar falls on one Member State, not on 193', () => {
  expect(summaryOf(assess({ ...year, from: '2025-07-01', to: '2026-06-30', amount: 1 })).text).toBe(
    '$1 for UNMIK from 1 July 2025 to 30 June 2026 falls on 1 Member State.',
  );
});

test('parties that pay by themselves are named, with what is apportioned: UNFICYP 2022/23', () => {
  const answer = assess({ mission: 'UNFICYP', amount: 57_912_700, from: '2022-07-01', to: '2023-06-30' });
  expect(answer.apportioned).toBe(33_123_000);
  expect(summaryOf(answer).text).toBe(
    'Of $57,912,700 for UNFICYP from 1 July 2022 to 30 June 2023, after $18,289,700 that Cyprus pays by itself and $6,500,000 that Greece pays by itself, $33,123,000 falls on 193 Member States.',
  );
});

test('the one largest payer has its name', () => {
  expect(summaryOf(assessmentRanks({ budgetYear: '2025/26', mission: 'UNMIK', top: 1 })).text).toBe(
    'The largest payer, the United States of America, is assessed 26.1 per cent of $50,345,100 for UNMIK in 2025/26.',
  );
  expect(summaryOf(creditLines({ mission: 'UNMIK', amount: 1, budgetYear: '2023/24', paidInFull: [] })).text).toBe(
    '$1 of UNMIK for 2023/24 is credited to 1 Member State.',
  );
});
