import { expect, test } from 'vitest';
import { apportionedPieces, budgetAndSpending, costClasses } from '../bundled.js';
import { summaryOf } from '../text/summaryOf.js';

test('UNMISS 2022/23 spent 1,121,657,800 of 1,121,659,000 dollars', () => {
  const { lines, both } = budgetAndSpending({ mission: 'unmiss', budgetYear: '2022/23' });
  expect(lines).toEqual([
    {
      mission: 'UNMISS',
      budgetYear: '2022/23',
      approved: 1121659000,
      commitmentAuthority: false,
      spent: 1121657800,
      exactSpentShare: '1121657800/1121659000',
    },
  ]);
  expect(both).toEqual({ lines: 1, approved: 1121659000, spent: 1121657800 });
});

test('a year has all its missions and services, the largest budget first, and adds up to its printed spending', () => {
  const { lines, notes } = budgetAndSpending({ budgetYear: '2022/23' });
  expect(lines.reduce((sum, { spent = 0 }) => sum + spent, 0)).toBe(6_014_239_400);
  expect(lines.map(({ mission }) => mission)).not.toContain('SUPPORT-ACCOUNT');
  const approved = lines.flatMap((line) => line.approved ?? []);
  expect(approved).toEqual([...approved].sort((a, b) => b - a));
  // The budgets of the two services are in the tables from another year on.
  expect(notes.flatMap(({ code, values }) => (code === 'vote-missing' ? [values['mission']] : []))).toEqual([
    'RSCE',
    'UNLB',
  ]);
});

test('a year without a performance report has no spending, and a year without a vote no budget', () => {
  const { lines, notes } = budgetAndSpending({ mission: 'UNIFIL', from: '2020/21', to: '2025/26' });
  expect(
    lines.map(({ budgetYear, approved, spent }) => [budgetYear, approved === undefined, spent === undefined]),
  ).toEqual([
    ['2020/21', false, false],
    ['2021/22', true, false],
    ['2022/23', false, false],
    ['2023/24', false, false],
    ['2024/25', false, false],
    ['2025/26', false, true],
  ]);
  expect(notes).toContainEqual({ code: 'vote-missing', values: { mission: 'UNIFIL', budgetYear: '2021/22' } });
  expect(notes).toContainEqual({ code: 'spending-missing', values: { missions: 'UNIFIL', budgetYear: '2025/26' } });
});

test('two half-year authorities of one year add, and are called authorities', () => {
  const { lines, notes } = budgetAndSpending({ mission: 'UNAMID', budgetYear: '2020/21' });
  expect(lines[0]).toMatchObject({ approved: 240_182_900 + 198_779_900, commitmentAuthority: true });
  expect(notes.map(({ code }) => code)).toContain('commitment-authority');
});

test.each([
  [{}, 'budgetYear: neither a mission nor a budget year is named. Expected a budget year such as 2024/25'],
  [{ mission: 'UNMIZ' }, 'mission: no figure for "UNMIZ" is in the tables. Expected one of'],
  [{ budgetYear: '2024' }, 'budgetYear: "2024" is not a budget year. Expected two years that follow each other'],
  [
    { budgetYear: '2030/31' },
    'budgetYear: no figure of 2030/31 is in the tables. Expected a budget year from 1996/97 to 2026/27.',
  ],
  [{ mission: 'UNMISS', from: '2024/25', to: '2020/21' }, 'from: 2024/25 lies after 2020/21.'],
])('%j is refused in words', (query, message) => {
  expect(() => budgetAndSpending(query)).toThrow(message);
});

test('cost classes add up to the spending of each mission', () => {
  const { missions, total } = costClasses({ budgetYear: '2024/25' });
  const spent = budgetAndSpending({ budgetYear: '2024/25' }).lines;
  expect(missions.length).toBe(12);
  for (const { mission, amounts, total: sum } of missions) {
    expect(Object.values(amounts).reduce((whole: number, amount) => whole + (amount ?? 0), 0)).toBe(sum);
    expect(sum).toBe(spent.find((line) => line.mission === mission)?.spent);
  }
  expect(missions.reduce((whole, mission) => whole + mission.total, 0)).toBe(total);
  // A service has nobody in uniform: its class is missing, not zero.
  expect(missions.find(({ mission }) => mission === 'UNLB')?.amounts.military_police_personnel).toBeUndefined();
});

test('55.1 per cent of 2024/25 and 50.4 per cent of 2025/26 were conditional', () => {
  expect(summaryOf(apportionedPieces({ budgetYear: '2024/25' })).text).toContain('(55.1 per cent)');
  const { missions } = apportionedPieces({ budgetYear: '2025/26' });
  const appropriated = missions.filter(({ mission }) => mission !== 'UNSOH');
  const sum = (of: 'total' | 'conditional') => appropriated.reduce((whole, mission) => whole + mission[of], 0);
  expect(((100 * sum('conditional')) / sum('total')).toFixed(1)).toBe('50.4');
  // With the authority for the new operation in Haiti, which is not conditional, it is less.
  expect(summaryOf(apportionedPieces({ budgetYear: '2025/26' })).text).toContain('(48.0 per cent)');
});

test('the pieces of UNFICYP leave out what Cyprus and Greece pay', () => {
  const { missions, notes } = apportionedPieces({ budgetYear: '2025/26', mission: 'UNFICYP' });
  expect(missions[0]).toMatchObject({ total: 36_396_733, conditional: 15_165_305 });
  expect(notes.map(({ code }) => code)).toEqual(['with-prorated-shares']);
});
