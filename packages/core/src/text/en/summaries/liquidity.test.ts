import { expect, test } from 'vitest';
import { compareReform, payerPaysOnFirstDay, scenarioOf, simulateLiquidity, summaryOf } from '../../../bundled.js';

test('a run leads with the net position and what contributors are owed, never with cash alone', () => {
  const { text } = summaryOf(simulateLiquidity({ budgetYears: ['2025/26'], missions: ['UNMIK'], sensitivity: false }));
  expect(text).toMatch(
    /^In 2025\/26 the net position of UNMIK \(cash less unpaid bills and what is owed to contributors and the reserve\)/,
  );
  expect(text).not.toContain('lowest cash');
});

test('what does not move is not told as one amount instead of the same', () => {
  const { text } = summaryOf(
    compareReform({
      scenario: scenarioOf(payerPaysOnFirstDay({ payer: 'JPN', from: '2025-07-01' })),
      budgetYears: ['2025/26'],
      missions: ['UNMIK'],
      cash: true,
    }),
  );
  expect(text).toBe(
    'Scenario “Japan pays on the first day” (2025/26, UNMIK): nobody is assessed more or less. In the simulation the lowest net position of the missions (cash less unpaid bills and what is owed to contributors and the reserve) is $8.43 million (July 2025) instead of $4.94 million (July 2025), and contributors are owed $0 at the end, as without the reform.',
  );
});
