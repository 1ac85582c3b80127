/**
 * The scales of 2022-24 and 2025-27 computed again from national incomes: how near each step comes to the official rates,
 * what the choice of who bears the low-income adjustment brings, who stands near the threshold, and where the rest of the
 * differences lies; then the scale of 2028 to 2030, projected.
 */
import { backtestedScales, backtestScale, memberStates, projectScale } from '@blueledger/core/bundled';

/** @typedef {import('@blueledger/core/rates').ScaleAgreement} ScaleAgreement */
/** @typedef {import('@blueledger/core/rates').ScaleBacktest} ScaleBacktest */

/** @type {Readonly<Record<string, string>>} */
const steps = {
  income: 'income alone',
  'debt-burden': 'debt-burden adjustment',
  'low-income': 'low per capita income adjustment',
  floor: 'floor',
  'least-developed': 'ceiling of the least developed',
  ceiling: 'ceiling',
};

/** @type {Readonly<Record<string, string>>} */
const reasons = {
  agrees: 'agree',
  rounding: 'a thousandth beside',
  held: 'held at the official rate',
  'near-threshold': 'near the threshold',
  'basis-changes': 'basis of income changes',
  'basis-estimated': 'income estimated',
  'other-series': 'another income series',
};

/** @param {string} state */
const nameOf = (state) => memberStates().get(state)?.name ?? state;

/** @param {string} label @param {ScaleAgreement} agreement */
const row = (label, { states, exact, withinThousandth, medianErrorPercent, worst, sumOfDifferences }) =>
  [
    `  ${label.padEnd(50)}`,
    String(states).padStart(7),
    String(exact).padStart(7),
    String(withinThousandth).padStart(8),
    `${medianErrorPercent?.toFixed(2) ?? '-'}%`.padStart(9),
    sumOfDifferences.toFixed(3).padStart(8),
    worst ? `   ${worst.state} ${worst.errorPercent.toFixed(1)}%` : '',
  ].join('');

/** What brought the computed scale nearer, each taken back by itself. @type {[string, import('@blueledger/core/rates').ScaleMethodology][]} */
const without = [
  ['with the mean of the table, not the printed one', { meanIncome: 'table' }],
  ['China without Hong Kong and Macao', { specialRegions: 'apart' }],
  ['both, as it was', { meanIncome: 'table', specialRegions: 'apart' }],
];

const heading = `  ${''.padEnd(50)} states  exact  ±0.001   median     sum   worst`;

/** @param {ScaleBacktest} answer @param {[string, ScaleAgreement][]} others */
function scaleText(answer, others) {
  const { query, basePeriods, printedPerHead, bySteps, agreement, held, byBasis, nearThreshold, rates } = answer;
  const counts = Object.entries(reasons).map(
    ([reason, words]) => `${rates.filter((rate) => rate.reason === reason).length} ${words}`,
  );
  const widest = [...rates]
    .sort((a, b) => Math.abs(b.differencePercent) - Math.abs(a.differencePercent))
    .slice(0, 12)
    .map(
      ({ state, officialPercent, computedPercent, differencePercent, basis, reason }) =>
        `    ${nameOf(state).padEnd(34)}${officialPercent.toFixed(3).padStart(8)}${computedPercent.toFixed(3).padStart(8)}${differencePercent.toFixed(3).padStart(8)}   ${basis}, ${reasons[reason]}`,
    );
  return [
    `The scale of ${query.scale}`,
    ...basePeriods.map(
      ({ years, from, to, threshold, below }) =>
        `  ${years} years, ${from} to ${to}: mean income per head ${threshold} dollars, ${below} states below it`,
    ),
    `  As printed for ${printedPerHead.years}: ${printedPerHead.usDollars} dollars`,
    `  Held at the official rate: ${held.map(nameOf).join(', ')}`,
    '',
    heading,
    ...bySteps.map(({ step, ...of }) => row(`after ${steps[step]}`, of)),
    row('computed scale, adding up', agreement),
    ...others.map(([label, other]) => row(label, other)),
    ...nearThreshold.map(({ state, years, perHead, threshold, side, otherSide }) =>
      row(`${state}, ${years} years, ${side} (${perHead}, ${threshold}): other side`, otherSide),
    ),
    '',
    `  By basis of income: ${byBasis.map(({ basis, states, medianErrorPercent }) => `${basis} ${states} (median ${medianErrorPercent ?? '-'}%)`).join('; ')}`,
    `  Rates: ${counts.join('; ')}`,
    `  Widest differences (official, computed, difference):`,
    ...widest,
  ].join('\n');
}

/** @param {number} rate */
const rateText = (rate) => rate.toFixed(3).padStart(8);

/** Points of a per cent with their sign. @param {number} value */
const pointsText = (value) => `${value < 0 ? '' : '+'}${value.toFixed(3)}`.padStart(8);

/** @param {import('@blueledger/core/rates').ScaleProjection} answer */
function projectionText({ scale, basePeriods, filled, sidesOfOfficialScale, crossings, rates }) {
  const movers = [...rates]
    .sort((a, b) => Math.abs(b.ratePercent - b.officialPercent) - Math.abs(a.ratePercent - a.officialPercent))
    .slice(0, 15);
  return [
    `The scale of ${scale}, projected: computed change applied to the official rate`,
    ...basePeriods.map(
      ({ years, from, to, threshold }) => `  ${years} years, ${from} to ${to}: threshold ${threshold} dollars`,
    ),
    `  Filled by assumption: ${filled.map(({ year, states }) => `${year} for ${states} states`).join(', ')}`,
    ...sidesOfOfficialScale.map(
      ({ state, years, side, perHead, threshold }) =>
        `  ${nameOf(state)} was ${side} the threshold of ${years} years by the official scale (${perHead} against ${threshold} in the table)`,
    ),
    '  Crossings of the threshold (rate without it; sum of what it moves):',
    ...crossings.map(
      ({ state, years, side, perHead, threshold, ratePercentOtherwise, moves }) =>
        `    ${nameOf(state).padEnd(34)} ${years} years, ${side} (${perHead}, ${threshold})${rateText(ratePercentOtherwise)}${rateText(moves)}`,
    ),
    '  Largest changes (official, projected, low, high, level, peacekeeping):',
    ...movers.map(
      ({ state, officialPercent, ratePercent, lowPercent, highPercent, levelBefore, level, peacekeepingPercent }) =>
        `    ${nameOf(state).padEnd(34)}${[officialPercent, ratePercent, lowPercent, highPercent].map(rateText).join('')}  ${levelBefore === level ? level : `${levelBefore} to ${level}`}  ${peacekeepingPercent.toFixed(4)}`,
    ),
    '  What drives them (growth, currency, others’ growth, adjustments, crossings, limits = change):',
    ...movers.map(
      ({
        state,
        officialPercent,
        ratePercent,
        drivers: { growth, currency, othersGrowth, adjustments, crossings: crossed, limits },
      }) =>
        `    ${nameOf(state).padEnd(34)}${[growth, currency, othersGrowth, adjustments, crossed, limits].map(pointsText).join('')}  =${pointsText(ratePercent - officialPercent)}`,
    ),
  ].join('\n');
}

/** The backtest of both scales, and the projection. */
export async function story() {
  const answers = backtestedScales.map((scale) => ({
    answer: backtestScale({ scale }),
    others: [
      ...without,
      /** @type {const} */ (['the ceiling state bearing as others', { lowIncomeBearers: 'all' }]),
    ].map(
      ([label, query]) =>
        /** @type {[string, ScaleAgreement]} */ ([label, backtestScale({ scale, ...query }).agreement]),
    ),
  }));
  const projection = projectScale();
  return {
    text: [
      'Official scales computed again from World Bank incomes; differences in points of a per cent.',
      '',
      ...answers.map(({ answer, others }) => `${scaleText(answer, others)}\n`),
      projectionText(projection),
    ].join('\n'),
    data: { backtests: answers.map(({ answer }) => answer), projection },
  };
}
