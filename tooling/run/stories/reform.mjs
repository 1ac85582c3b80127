import {
  budgetCut,
  compareReform,
  reformSummary,
  scenarioAddress,
  scenarioOf,
  scenarioText,
} from '@blueledger/core/bundled';

/** @param {number} amount whole US dollars */
const dollars = (amount) => String(amount).replace(/\B(?=(\d{3})+$)/g, ',');

/**
 * @typedef {{ baseline: number, reform: number, difference: number }} Compared
 * @param {string} heading
 * @param {readonly (readonly [string, Compared])[]} rows
 */
function table(heading, rows) {
  const cells = rows.map(([name, { baseline, reform, difference }]) => [
    name,
    ...[baseline, reform, difference].map((amount) => dollars(amount).padStart(16)),
  ]);
  return [
    heading.padEnd(12) + ['as it is', 'reform', 'difference'].map((word) => word.padStart(16)).join(''),
    ...cells.map(([name = '', ...numbers]) => name.padEnd(12) + numbers.join('')),
  ].join('\n');
}

/**
 * The ten rows that move most.
 * @template Row
 * @param {readonly Row[]} rows
 * @param {(row: Row) => Compared} of
 */
const most = (rows, of) =>
  [...rows].sort((a, b) => Math.abs(of(b).difference) - Math.abs(of(a).difference)).slice(0, 10);

/** A cut of all appropriations by 15 per cent from October 2025, with a quarter of the contingents: who pays, who waits. */
export function story() {
  const scenario = scenarioOf(budgetCut({ from: '2025-10-01' }));
  const answer = compareReform({ scenario, budgetYears: ['2025/26'], cash: true });
  const summary = reformSummary(answer);
  const { states, missions, contributors, balance } = answer.overall;
  const added = states.reduce((sum, { assessed }) => sum + assessed.difference, 0);
  const text = [
    summary.title,
    summary.text,
    `The scenario:\n${scenarioText(scenario)}`,
    `In an address: #${scenarioAddress(scenario)}`,
    table(
      'Assessed',
      most(states, ({ assessed }) => assessed).map(({ state, assessed }) => [state, assessed]),
    ),
    table(
      'Assessed',
      missions.map(({ mission, assessed }) => [mission, assessed]),
    ),
    table(
      'Reimbursed',
      most(contributors, ({ reimbursement }) => reimbursement).map(({ state, reimbursement }) => [
        state,
        reimbursement,
      ]),
    ),
    [
      'It adds up:',
      `  assessed more ${dollars(balance.paidByOthers)} − assessed less ${dollars(balance.saved)} = budget ${dollars(balance.budget)}`,
      `  193 states one by one: ${dollars(added)}`,
      `  contributors ${dollars(balance.reimbursement)} + other cost ${dollars(balance.otherCost)} = ${dollars(balance.reimbursement + balance.otherCost)}`,
    ].join('\n'),
    `The cash at each month’s end, as it is and under the reform (a simulation):\n${answer.cash?.months
      .map(
        (month, at) =>
          `  ${month}${dollars(answer.cash?.cash.baseline[at] ?? 0).padStart(16)}${dollars(answer.cash?.cash.reform[at] ?? 0).padStart(16)}`,
      )
      .join('\n')}`,
    `It rests on:\n${answer.cash?.assumptions
      .map(({ title, value, unit }) => `  ${title}: ${value} ${unit}`)
      .join('\n')}`,
    summary.notes.join('\n'),
  ].join('\n\n');
  return { text, data: answer };
}
