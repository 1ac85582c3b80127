import type { Recorder } from '../internal/answer/index.js';
import { grouped } from '../internal/math/index.js';
import {
  firstDayOf,
  payAndAllowances,
  peacekeepingReserveLevel,
  unficypParties,
  valueOn,
} from '../internal/rules/index.js';
import { requiredNumberAt, requiredRow, requiredTextAt, rowIndices, textAt } from '../internal/tables/index.js';
import type { ClaimFacts } from './facts.js';
import { byDistance, type Checker, numberOf, worst } from './verdict.js';

const costOf: (...input: [facts: ClaimFacts, recorder: Recorder, mission: string]) => {
  amount: number;
  basis: string;
} = ({ missionCosts: table }, recorder, mission) => {
  const row = table.columns.mission.values.indexOf(mission);
  const at = requiredRow(table, (index) => table.columns.mission.codes[index] === row);
  recorder.reads(table, [at]);
  return { amount: requiredNumberAt(table.columns.amount_usd, at), basis: requiredTextAt(table.columns.basis, at) };
};

export const reserveFund150m: Checker = (_, recorder, stated) => {
  const dated = valueOn(peacekeepingReserveLevel, firstDayOf(peacekeepingReserveLevel));
  const level = recorder.applies(peacekeepingReserveLevel, dated);
  return {
    found: `level of ${grouped(level)} dollars from ${dated.from} (${dated.reference.document})`,
    verdict: byDistance(numberOf(stated), level, { holds: 0, close: 0.05 }),
    tolerance: 'holds if the level is exactly this',
  };
};

export const unproforCost: Checker = (facts, recorder, stated) => {
  const { amount, basis } = costOf(facts, recorder, 'UNPROFOR');
  return {
    found: `${grouped(amount)} dollars (${basis})`,
    verdict:
      basis === 'rounded' && byDistance(numberOf(stated), amount, { holds: 0.01, close: 0.05 }) !== 'differs'
        ? 'close'
        : byDistance(numberOf(stated), amount, { holds: 0, close: 0.05 }),
    tolerance: 'holds to the dollar; close within 5 per cent, or where the figure available is itself rounded',
  };
};

export const unosom2Cost: Checker = (facts, recorder, stated) => {
  const { amount, basis } = costOf(facts, recorder, 'UNOSOM II');
  return {
    found: `${grouped(amount)} dollars (${basis})`,
    verdict:
      Math.round(amount / 1e8) === numberOf(stated) / 1e8
        ? 'holds'
        : byDistance(numberOf(stated), amount, { holds: 0, close: 0.1 }),
    tolerance: 'holds if it rounds to this in hundreds of millions, close within 10 per cent',
  };
};

export const usArrears1988: Checker = ({ unpaidByState: table }, recorder) => {
  const { iso3, as_of, fund, amount_usd } = table.columns;
  const rows = rowIndices(table).filter(
    (row) => textAt(iso3, row) === 'USA' && requiredTextAt(as_of, row).startsWith('1988'),
  );
  recorder.reads(table, rows);
  return {
    found: `figures of 1988 available, none of December: ${rows.map((row) => `${textAt(fund, row)} ${grouped(requiredNumberAt(amount_usd, row))} (${textAt(as_of, row)})`).join(', ')}`,
    verdict: 'cannot be told',
    tolerance: 'needs what was unpaid over all funds at the end of 1988',
  };
};

export const usQuarter1993: Checker = ({ usCapGap, calendarTotals }, recorder, { numbers: [ofUs = 0, ofAll = 0] }) => {
  const printed = requiredRow(
    usCapGap,
    (row) => usCapGap.columns.year.values[row] === 1993 && textAt(usCapGap.columns.measure, row) === 'rate_printed',
  );
  const spent = rowIndices(calendarTotals).filter(
    (row) =>
      requiredNumberAt(calendarTotals.columns.from_year, row) >= 1993 &&
      requiredNumberAt(calendarTotals.columns.to_year, row) <= 1995 &&
      textAt(calendarTotals.columns.measure, row) === 'expenditure' &&
      calendarTotals.columns.preferred.values[row] === 1,
  );
  recorder.reads(usCapGap, [printed]);
  recorder.reads(calendarTotals, spent);
  const rate = requiredNumberAt(usCapGap.columns.value, printed) / 10 ** usCapGap.columns.value.decimals;
  const most = Math.max(...spent.map((row) => requiredNumberAt(calendarTotals.columns.amount_usd, row)));
  const part = Math.round((most * rate) / 100);
  recorder.step(() => ({
    step: 'The rate printed in 1993 times the most spent in a year',
    inputs: { rate, most },
    result: part,
  }));
  const parts = [
    byDistance(ofAll, most, { holds: 0.05, close: 0.1 }),
    byDistance(ofUs, part, { holds: 0.05, close: 0.1 }),
  ];
  return {
    found: `most spent in a year from 1993 to 1995: ${grouped(most)} dollars; at the ${rate} per cent printed in 1993 the United States’ part is ${grouped(part)}`,
    verdict: worst(parts),
    tolerance: 'both numbers within 5 per cent: holds; within 10: close',
  };
};

export const reimbursementStagnant: Checker = (_, recorder) => {
  const rates = payAndAllowances.values.map(
    (dated) => `${recorder.applies(payAndAllowances, dated)} (${dated.from.slice(0, 4)})`,
  );
  return {
    found: `basic rates, by the steps that resolutions print: ${rates.join(', ')}; costs of participation are not in the tables`,
    verdict: 'cannot be told',
    tolerance: 'needs what participation cost',
  };
};

export const fundingOrder: Checker = (_, recorder) => {
  const reserve = valueOn(peacekeepingReserveLevel, firstDayOf(peacekeepingReserveLevel));
  recorder.applies(peacekeepingReserveLevel, reserve);
  const { cyprusShareOfNet, greece } = recorder.applies(
    unficypParties,
    valueOn(unficypParties, firstDayOf(unficypParties)),
  );
  return {
    found: `from ${reserve.from} the reserve fund advances cash, up to ${grouped(reserve.value)} dollars, and is repaid as contributions come in: it bridges and meets nothing for good; of UNFICYP Cyprus meets ${cyprusShareOfNet} of the net cost and Greece ${grouped(greece)} dollars`,
    verdict: 'close',
    tolerance: 'holds if each source meets costs for good in the order stated, close if one only bridges',
  };
};

export const standby1995: Checker = () => ({
  found: 'standby arrangements are not in the tables',
  verdict: 'cannot be told',
  tolerance: 'needs the progress report on standby arrangements',
});

export const unefOnucRefusals: Checker = () => ({
  found:
    'who refused to pay for UNEF and ONUC is not in the tables: assessments and payments of the 1960s are not available',
  verdict: 'cannot be told',
  tolerance: 'needs assessments and payments by state of 1957 to 1964',
});

export const costsRise: Checker = () => ({
  found: 'what states spend to take part is in no table: only the rate that they are reimbursed is',
  verdict: 'cannot be told',
  tolerance: 'needs the costs of participation by state since the 1990s',
});
