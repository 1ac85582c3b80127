import { expect, test } from 'vitest';
import { netPosition, personnelRanks, personnelReimbursement, personnelTrend } from '../bundled.js';
import { monthsBetween } from '../internal/math/index.js';

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

test('where police are not told apart in any table the answer says so', () => {
  const { bound, notes } = personnelReimbursement({ state: 'IND', from: '2023-09', to: '2023-09' });
  expect(bound).toBe('lower');
  expect(notes.map(({ code }) => code)).toContain('formed-police-left-out');
});

// The report of May 2018 by kind and sex: 6,159 troops and 737 formed police of Bangladesh, at 1,410 dollars.
test('formed police count in months of which only the figures over all missions are available', () => {
  const { months, amount, bound, notes, sources } = personnelReimbursement({
    state: 'BGD',
    from: '2018-05',
    to: '2018-05',
  });
  expect(months).toEqual([{ month: '2018-05', persons: 6159 + 737, rate: 1410, amount: 9_723_360 }]);
  expect([amount, bound]).toEqual([9_723_360, 'exact']);
  expect(notes).toContainEqual({ code: 'over-all-missions', values: { months: '2018-05' } });
  expect(notes.map(({ code }) => code)).not.toContain('formed-police-left-out');
  expect(sources.map(({ id }) => id)).toContain('un-dpo-monthly');
});

test('the sexes and both kinds of police are known over all missions where they are not by mission', () => {
  const persons = (query: { kind?: 'formed_police_units' | 'individual_police'; sex?: 'female'; mission?: string }) =>
    personnelTrend({ group: 'BGD', from: '2018-05', to: '2018-05', ...query }).months[0]?.persons;
  expect(persons({ kind: 'formed_police_units' })).toBe(737);
  expect(persons({ kind: 'individual_police' })).toBe(73);
  expect(persons({ sex: 'female' })).toBe(0 + 75 + 4 + 10 + 63);
  expect(persons({ kind: 'formed_police_units', mission: 'UNMISS' })).toBeUndefined();
});

test('from March 2018 to August 2019 formed police of all states come to 193,599,246 dollars', () => {
  const months = monthsBetween('2018-03', '2019-08').map((month) => {
    const { totalPersons } = personnelRanks({ from: month, to: month, kind: 'formed_police_units' });
    return totalPersons * (month < '2018-07' ? 1410 : 1428);
  });
  expect(months.reduce((sum, amount) => sum + amount, 0)).toBe(193_599_246);
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
