import { expect, test } from 'vitest';
import { netPosition, personnelReimbursement, personnelTrend } from '../bundled.js';

test('contingents and formed police units are paid at the rate of their month', () => {
  const answer = personnelReimbursement({ state: 'BGD', from: '2022-06', to: '2022-08' });
  const persons = (month: string) =>
    (['troops', 'formed_police_units'] as const).reduce(
      (sum, kind) =>
        sum + (personnelTrend({ group: 'BGD', from: month, to: month, kind }).months[0]?.persons as number),
      0,
    );
  expect(answer.months).toEqual([
    { month: '2022-06', persons: persons('2022-06'), rate: 1428, amount: persons('2022-06') * 1428 },
    { month: '2022-08', persons: persons('2022-08'), rate: 1448, amount: persons('2022-08') * 1448 },
  ]);
  expect([answer.bound, answer.missingMonths, answer.status]).toEqual(['lower', ['2022-07'], 'unverified']);
  expect(answer.label).toBe('personnel reimbursement at the standard rate, equipment excluded');
  expect(answer.notes.map(({ code }) => code)).toContain('equipment-excluded');
});

test('before May 2017 staff officers stand inside troops, and the answer is an upper bound', () => {
  const answer = personnelReimbursement({ state: 'IND', from: '2016-05', to: '2016-07' });
  expect(answer.bound).toBe('upper');
  expect(answer.months.map(({ rate }) => rate)).toEqual([1332, 1332, 1365]);
});

test('where police are not told apart the answer says so', () => {
  expect(personnelReimbursement({ state: 'IND', from: '2018-06', to: '2018-06' }).bound).toBe('lower');
});

test('before July 2014 pay was on another basis, and the two are never one line', () => {
  expect(() => personnelReimbursement({ state: 'IND', from: '2014-05', to: '2014-05' })).toThrow(
    'is available for "2014-05-01"',
  );
});

test('a reform of the rate changes nothing before its first month, and past the last rate the caller chooses', () => {
  const reform = { 'personnel-reimbursement-rate': [{ value: 1500, from: '2024-02-01' }] };
  const { months, notes } = personnelReimbursement({ state: 'NPL', from: '2024-01', to: '2024-02', reform });
  expect(months.map(({ rate }) => rate)).toEqual([1448, 1500]);
  expect(notes.map(({ code }) => code)).toContain('rule-assumed');
});

test('months without a report count with nothing: the amount is a lower bound, and of none of them there is not a valid answer', () => {
  const bound = (from: string, to: string) => {
    const answer = personnelReimbursement({ state: 'NPL', from, to });
    return [answer.bound, answer.missingMonths];
  };
  expect(bound('2025-07', '2025-07')).toEqual(['exact', []]);
  expect(bound('2025-07', '2025-09')).toEqual(['lower', ['2025-08', '2025-09']]);
  expect(bound('2017-03', '2017-04')).toEqual(['unclear', ['2017-03']]);
  const reimbursement = personnelReimbursement({ state: 'NPL', from: '2025-07', to: '2025-09' });
  expect(netPosition({ reimbursement, assessed: 0 }).bound).toBe('lower');
});

test.each([
  [
    { from: '2025-08', to: '2025-10' },
    'from: no month from 2025-08 to 2025-10 is available. Expected a span with a report available.',
  ],
  [
    { from: '2026-05', to: '2026-07' },
    'personnel-reimbursement-rate: no value of “Personnel reimbursement at the standard rate, equipment excluded” is available for "2026-07-01". Expected a date within 2014-07-01 to 2016-06-30; 2016-07-01 to 2017-06-30; 2017-07-01 to 2018-06-30; 2018-07-01 to 2022-06-30; 2022-07-01 to 2026-06-30.',
  ],
  [{ from: '2024-01', to: '2024-01', beyond: 'hold' }, 'beyond: "hold" is not known. Expected one of error, carry.'],
  [
    { from: '2024-01', to: '2024-01', reform: { 'personnel-reimbursement-rate': [{ value: -5, from: '2024-01-01' }] } },
    'reform.personnel-reimbursement-rate[0].value: -5 is not a valid rate. Expected whole US dollars a person and month, zero or more.',
  ],
  [
    {
      from: '2024-01',
      to: '2024-01',
      reform: { 'personnel-reimbursement-rate': [{ value: 'x', from: '2024-01-01' }] },
    },
    'reform.personnel-reimbursement-rate[0].value: "x" is not a valid rate. Expected whole US dollars a person and month, zero or more.',
  ],
  [
    { from: '2024-01', to: '2024-01', reform: { 'personnel-rate': [] } },
    'reform: "personnel-rate" is not a rule that a reform changes here. Expected personnel-reimbursement-rate.',
  ],
])('%j is refused in words', (query, words) => {
  const ask = () => personnelReimbursement({ state: 'NPL', ...query } as Parameters<typeof personnelReimbursement>[0]);
  expect(ask).toThrow(expect.objectContaining({ message: words }));
});

test('a net position excludes equipment and says so, or takes it as a flagged assumption', () => {
  const reimbursement = personnelReimbursement({ state: 'BGD', from: '2023-01', to: '2023-01' });
  const excluded = netPosition({ reimbursement, assessed: 1_000_000 });
  expect([excluded.net, excluded.equipment]).toEqual([reimbursement.amount - 1_000_000, 'excluded']);
  const assumed = netPosition({ reimbursement, assessed: 1_000_000, equipmentPercent: 100 });
  expect([assumed.net, assumed.equipment]).toEqual([2 * reimbursement.amount - 1_000_000, 'assumed']);
  expect(assumed.notes).toContainEqual({ code: 'equipment-assumed', values: { percent: 100 } });
  expect(() => netPosition({ reimbursement, assessed: -1 })).toThrow(
    'assessed: -1 is not an amount. Expected whole US dollars, zero or more.',
  );
});
