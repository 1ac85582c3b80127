import { expect, test } from 'vitest';
import { netPosition, personnelRanks, personnelReimbursement, summaryOf } from '../../../bundled.js';

test('the most personnel of one mission is not the most of the world: UNTSO and all operations in July 2025', () => {
  const july = { from: '2025-07', to: '2025-07' };
  expect(summaryOf(personnelRanks({ ...july, mission: 'UNTSO' })).text).toBe(
    'Finland contributed the most uniformed personnel to UNTSO at the end of July 2025: 14 of 153 (9.2 per cent).',
  );
  expect(summaryOf(personnelRanks(july)).text).toBe(
    'Nepal contributed the most uniformed personnel to UN operations at the end of July 2025: 6,039 of 61,127 (9.9 per cent).',
  );
});

test('reimbursement that rests on 2 of 6 months is neither exact nor a bound, and says on how many months it rests', () => {
  const answer = personnelReimbursement({ state: 'BGD', from: '2014-07', to: '2014-12' });
  expect([answer.months.length, answer.missingMonths.length, answer.bound]).toEqual([2, 4, 'unclear']);
  expect(summaryOf(answer).text).toBe(
    'Bangladesh was due about $22,099,212 of personnel reimbursement at the standard rate, equipment excluded, for service from July to December 2014 (2 of 6 months available); staff officers are counted among the troops while other figures are missing, so that the sum is neither an upper nor a lower bound.',
  );
  expect(summaryOf(netPosition({ reimbursement: answer, assessed: 1 })).text).toMatch(/\(2 of 6 months available\)/);
});
