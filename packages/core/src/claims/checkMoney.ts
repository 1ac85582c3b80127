import type { OperationFinancingTable } from '../budgets/operationFinancing.js';
import type { Recorder } from '../internal/answer/index.js';
import { grouped, writtenDate } from '../internal/math/index.js';
import { firstDayOf, payAndAllowances, peacekeepingReserveLevel, valueOn } from '../internal/rules/index.js';
import { requiredNumberAt, requiredRow, requiredTextAt, rowIndices, textAt } from '../internal/tables/index.js';
import { noteScales } from '../rates/noteScale.js';
import { requiredScaleOn } from '../rates/scaleOn.js';
import type { ClaimFacts } from './facts.js';
import { byDistance, type Checker, type Checkers, numberOf, worst } from './verdict.js';

const costOf: (...input: [facts: ClaimFacts, recorder: Recorder, mission: string]) => {
  amount: number;
  basis: string;
} = ({ missionCosts: table }, recorder, mission) => {
  const row = table.columns.mission.values.indexOf(mission);
  const at = requiredRow(table, (index) => table.columns.mission.codes[index] === row);
  recorder.reads(table, [at]);
  return { amount: requiredNumberAt(table.columns.amount_usd, at), basis: requiredTextAt(table.columns.basis, at) };
};

const reserveFund150m: Checker = (_, recorder, stated) => {
  const dated = valueOn(peacekeepingReserveLevel, firstDayOf(peacekeepingReserveLevel));
  const level = recorder.applies(peacekeepingReserveLevel, dated);
  return {
    found: `level of $${grouped(level)} from ${writtenDate(dated.from)} (${dated.reference.document})`,
    verdict: byDistance(numberOf(stated), level, { accurate: 0, approximate: 0.05 }),
    tolerance: 'accurate if the level is exactly this',
  };
};

const unproforCost: Checker = (facts, recorder, stated) => {
  const { amount, basis } = costOf(facts, recorder, 'UNPROFOR');
  return {
    found: `$${grouped(amount)} (${basis})`,
    verdict:
      basis === 'rounded' &&
      byDistance(numberOf(stated), amount, { accurate: 0.01, approximate: 0.05 }) !== 'not supported'
        ? 'approximately accurate'
        : byDistance(numberOf(stated), amount, { accurate: 0, approximate: 0.05 }),
    tolerance:
      'accurate to the dollar; approximately accurate within 5 per cent, or where the figure available is itself rounded',
  };
};

const unosom2Cost: Checker = (facts, recorder, stated) => {
  const { amount, basis } = costOf(facts, recorder, 'UNOSOM II');
  return {
    found: `$${grouped(amount)} (${basis})`,
    verdict:
      Math.round(amount / 1e8) === numberOf(stated) / 1e8
        ? 'accurate'
        : byDistance(numberOf(stated), amount, { accurate: 0, approximate: 0.1 }),
    tolerance: 'accurate if it rounds to this in hundreds of millions, approximately accurate within 10 per cent',
  };
};

const usArrears1988: Checker = ({ unpaidByState: table }, recorder) => {
  const { iso3, as_of, fund, amount_usd } = table.columns;
  const rows = rowIndices(table).filter(
    (row) => textAt(iso3, row) === 'USA' && requiredTextAt(as_of, row).startsWith('1988'),
  );
  recorder.reads(table, rows);
  return {
    found: `figures of 1988 available, none of December: ${rows.map((row) => `${textAt(fund, row)} $${grouped(requiredNumberAt(amount_usd, row))} (${writtenDate(requiredTextAt(as_of, row))})`).join(', ')}`,
    verdict: 'not verifiable',
    tolerance: 'needs what was unpaid over all funds at the end of 1988',
  };
};

const usQuarter1993: Checker = (facts, recorder, { numbers: [ofUs = 0, ofAll = 0] }) => {
  const { usCapGap, calendarTotals } = facts;
  const printed = requiredRow(
    usCapGap,
    (row) => usCapGap.columns.year.values[row] === 1993 && textAt(usCapGap.columns.measure, row) === 'rate_printed',
  );
  const { from_year, to_year, measure, preferred, amount_usd } = calendarTotals.columns;
  const spent = rowIndices(calendarTotals).filter(
    (row) =>
      requiredNumberAt(from_year, row) >= 1993 &&
      requiredNumberAt(to_year, row) <= 1995 &&
      textAt(measure, row) === 'expenditure' &&
      preferred.values[row] === 1,
  );
  recorder.reads(usCapGap, [printed]);
  recorder.reads(calendarTotals, spent);
  const [at = 0] = [...spent].sort((a, b) => requiredNumberAt(amount_usd, b) - requiredNumberAt(amount_usd, a));
  const [most, year] = [requiredNumberAt(amount_usd, at), requiredNumberAt(from_year, at)];
  const scale = requiredScaleOn(facts, { year }, recorder);
  noteScales(recorder, [scale]);
  // Until June 2001 every rate follows from the groups: none lies between two.
  const rate = scale.rates.find(({ state }) => state === 'USA')?.peacekeepingRatePercent ?? Number.NaN;
  const part = Math.round((most * rate) / 100);
  recorder.step(() => ({
    step: `The rate of ${year}, derived from the ad hoc groups, times the most spent in a year`,
    inputs: { rate, most },
    result: part,
  }));
  const parts = [
    byDistance(ofAll, most, { accurate: 0.05, approximate: 0.1 }),
    byDistance(ofUs, part, { accurate: 0.05, approximate: 0.1 }),
  ];
  const press = requiredNumberAt(usCapGap.columns.value, printed) / 10 ** usCapGap.columns.value.decimals;
  return {
    found: `most spent in a year from 1993 to 1995: $${grouped(most)}, in ${year}; at the ${rate.toFixed(2)} per cent that the ad hoc groups of that year give, the United States’ part is $${grouped(part)} (a newspaper printed ${press} per cent in 1993)`,
    verdict: worst(parts),
    tolerance: 'both numbers within 5 per cent: accurate; within 10: approximately accurate',
  };
};

const reimbursementStagnant: Checker = (_, recorder) => {
  const rates = payAndAllowances.values.map(
    (dated) => `${grouped(recorder.applies(payAndAllowances, dated))} (${dated.from.slice(0, 4)})`,
  );
  return {
    found: `basic rates, by the steps that resolutions print: ${rates.join(', ')}; costs of participation are not in the tables`,
    verdict: 'not verifiable',
    tolerance: 'needs what participation cost',
  };
};

/** Operations of which a means of the table met costs, in order of their names. */
const financedBy = (table: OperationFinancingTable, rows: readonly number[], means: string): readonly string[] =>
  [
    ...new Set(
      rows
        .filter((row) => textAt(table.columns.means, row) === means)
        .map((row) => requiredTextAt(table.columns.operation, row)),
    ),
  ].sort();

const fundingOrder: Checker = ({ operationFinancing: table }, recorder) => {
  const reserve = valueOn(peacekeepingReserveLevel, firstDayOf(peacekeepingReserveLevel));
  recorder.applies(peacekeepingReserveLevel, reserve);
  const rows = rowIndices(table);
  recorder.reads(table, rows);
  const operations = new Set(rows.map((row) => requiredTextAt(table.columns.operation, row)));
  const [assessed, voluntary, parties] = ['assessed', 'voluntary', 'parties'].map((means) => {
    const financed = financedBy(table, rows, means);
    recorder.step(() => ({ step: `Early operations financed by means “${means}”`, inputs: {}, result: financed }));
    return financed;
  }) as [readonly string[], readonly string[], readonly string[]];
  const met = [assessed, voluntary, parties].filter((financed) => financed.length > 0).length;
  return {
    found: `of ${operations.size} early operations assessed contributions financed ${assessed.length} (${assessed.join(', ')}), voluntary contributions ${voluntary.length} (${voluntary.join(', ')}) and the parties concerned ${parties.length} (${parties.join(', ')}); the reserve fund came in ${reserve.from.slice(0, 4)}, advances up to $${grouped(reserve.value)} until contributions come in, and meets no cost for good`,
    // The reserve is repaid: of the four sources named it is the one that comes first and pays for nothing.
    verdict: met === 3 ? 'approximately accurate' : 'not supported',
    tolerance:
      'approximately accurate if assessed and voluntary contributions and the parties concerned each financed an operation; accurate only if the reserve met costs for good as well',
  };
};

const standby1995: Checker = () => ({
  found: 'standby arrangements are not in the tables',
  verdict: 'not verifiable',
  tolerance: 'needs the progress report on standby arrangements',
});

const unefOnucRefusals: Checker = () => ({
  found:
    'who refused to pay for UNEF and ONUC is not in the tables: assessments and payments of the 1960s are not available',
  verdict: 'not verifiable',
  tolerance: 'needs assessments and payments by state of 1957 to 1964',
});

const costsRise: Checker = () => ({
  found: 'what states spend to take part is in no table: only the rate that they are reimbursed is',
  verdict: 'not verifiable',
  tolerance: 'needs the costs of participation by state since the 1990s',
});

/** Checks of statements about money, by claim. */
export const moneyChecks: Checkers = {
  'costs-rise-since-1990s': costsRise,
  'funding-order': fundingOrder,
  'reimbursement-stagnant': reimbursementStagnant,
  'reserve-fund-150m': reserveFund150m,
  'standby-1995': standby1995,
  'unef-onuc-refusals': unefOnucRefusals,
  'unosom2-cost': unosom2Cost,
  'unprofor-cost': unproforCost,
  'us-arrears-1988': usArrears1988,
  'us-quarter-1993': usQuarter1993,
};
