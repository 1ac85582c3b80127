import type { Recorder } from '../internal/answer/index.js';
import { decimalText, type Fraction, fractionOf, grouped, ratioOf } from '../internal/math/index.js';
import { unitedStatesCap, valueOn } from '../internal/rules/index.js';
import { isPermanentMember, memberState } from '../internal/states/index.js';
import { requiredNumberAt, requiredRow, requiredTextAt, rowIndices, textAt } from '../internal/tables/index.js';
import type { PersonnelKind } from '../personnel/facts.js';
import { personnelRanks } from '../personnel/personnelRanks.js';
import { personnelTrend } from '../personnel/personnelTrend.js';
import { deriveEnactedRates } from '../rates/deriveEnactedRates.js';
import type { ClaimFacts } from './facts.js';
import { byDistance, type Checker, type Checkers, inPerCent, recordShare, type Verdict, worst } from './verdict.js';

/** The last month with reports of personnel before the autumn of 2025. */
const lastMonth = '2025-07';

/** A share in per cent with two decimals, as rates are quoted. */
const inPerCentTo2 = (share: Fraction): string => {
  const { numerator, denominator } = ratioOf(share);
  return `${decimalText({ numerator: numerator * 100n, denominator }, 2)} per cent`;
};

/** Amounts in millions of dollars, half up. */
const inMillions = (amount: number): string => `$${grouped(Math.round(amount / 1e6))} million`;

/** Ranks against those stated, by the criterion of all statements of ranks. */
const byRanks = (off: readonly number[]): Verdict =>
  off.every((distance) => distance === 0)
    ? 'accurate'
    : off.every((distance) => Math.abs(distance) <= 1)
      ? 'approximately accurate'
      : 'not supported';

/** The limit that United States law sets on its share at the beginning of a year, in per cent. */
const limitIn = (recorder: Recorder, year: number): number | 'waived' =>
  recorder.applies(unitedStatesCap, valueOn(unitedStatesCap, `${year}-01-01`));

/** The peacekeeping rate of a state in a year, in per cent, and as a share. */
const rateOf: (...input: [facts: ClaimFacts, recorder: Recorder, state: string, year: number]) => {
  readonly percent: number;
  readonly share: Fraction;
} = (facts, recorder, state, year) => {
  const { rates } = deriveEnactedRates(facts, year, recorder);
  const rate = rates.find((line) => line.state === state);
  if (!rate) throw new Error(`The scale of ${year} has no rate of ${state}.`);
  recorder.step(() => ({
    step: `Share of ${memberState(facts.memberStates, state).name} in the peacekeeping scale of ${year}`,
    inputs: { '': rate.exactShare },
    result: inPerCentTo2(rate.exactShare),
  }));
  return { percent: rate.unroundedRatePercent, share: rate.exactShare };
};

const us26China24: Checker = (facts, recorder, { numbers: [ofUs = 0, ofChina = 0] }) => {
  const [us, china] = ['USA', 'CHN'].map((state) => rateOf(facts, recorder, state, 2025)) as [
    ReturnType<typeof rateOf>,
    ReturnType<typeof rateOf>,
  ];
  const distances = { accurate: 0.5, approximate: 1, relative: false };
  return {
    found: `in the peacekeeping scale of 2025 the United States is assessed ${inPerCentTo2(us.share)} and China ${inPerCentTo2(china.share)}`,
    verdict: worst([byDistance(ofUs, us.percent, distances), byDistance(ofChina, china.percent, distances)]),
    tolerance: 'both rates of 2025: accurate within half a percentage point, approximately accurate within 1',
  };
};

const usCap2024: Checker = (facts, recorder, { numbers: [rate = 0, arrears = 0] }) => {
  const { usCapGap: table } = facts;
  const limit = limitIn(recorder, 2024);
  const assessed = rateOf(facts, recorder, 'USA', 2024);
  const { year, measure, value } = table.columns;
  // The statement is of April 2024: the last whole year is the one before.
  const rows = rowIndices(table).filter(
    (row) =>
      textAt(measure, row) === 'above_25_percent' &&
      requiredNumberAt(year, row) >= 2017 &&
      requiredNumberAt(year, row) <= 2023,
  );
  recorder.reads(table, rows);
  const yearly = rows.map((row): [year: string, dollars: number] => [
    String(requiredNumberAt(year, row)),
    requiredNumberAt(value, row) / 10 ** value.decimals,
  ]);
  const above = yearly.reduce((sum, [, dollars]) => sum + dollars, 0);
  recorder.step(() => ({
    step: 'Assessed on the United States above 25 per cent of the whole, in dollars, added up over calendar years',
    inputs: Object.fromEntries(yearly),
    result: inMillions(above),
  }));
  return {
    found: `in the peacekeeping scale of 2024 the United States was assessed ${inPerCentTo2(assessed.share)}, ${limit} per cent being the limit of its law; what it was assessed above that adds up to ${inMillions(above)} from 2017 to 2023`,
    verdict: worst([
      byDistance(rate, assessed.percent, { accurate: 0.01, approximate: 0.1, relative: false }),
      above < arrears ? 'not supported' : byDistance(arrears, above, { accurate: 0.1, approximate: Infinity }),
    ]),
    tolerance:
      'accurate if the rate is within 0.01 of a percentage point and the sum is over the amount by no more than 10 per cent; approximately accurate if the rate is within 0.1 and the sum is over the amount by more',
  };
};

const us13Of54: Checker = (facts, recorder, { numbers: [ofUs = 0, ofAll = 0] }) => {
  const { peacekeepingTotals: table } = facts;
  const { fiscal_year, stage, scope, amount_usd } = table.columns;
  const row = requiredRow(
    table,
    (index) =>
      textAt(fiscal_year, index) === '2025/26' &&
      textAt(stage, index) === 'approved_initial' &&
      textAt(scope, index) === 'all',
  );
  recorder.reads(table, [row]);
  const approved = requiredNumberAt(amount_usd, row);
  const [first, second] = [2025, 2026].map((year) => rateOf(facts, recorder, 'USA', year)) as [
    ReturnType<typeof rateOf>,
    ReturnType<typeof rateOf>,
  ];
  const assessed = (approved * (first.percent + second.percent)) / 200;
  recorder.step(() => ({
    step: 'The approved budget, half of it at the rate of each year',
    inputs: { approved, rate2025: first.percent, rate2026: second.percent },
    result: inMillions(assessed),
  }));
  const limit = Number(limitIn(recorder, 2025));
  const distances = { accurate: 0.05, approximate: 0.1 };
  return {
    found: `${inMillions(approved)} was approved for 2025/26, of which the United States is assessed ${inMillions(assessed)} at its rates of ${inPerCentTo2(first.share)} in 2025 and ${inPerCentTo2(second.share)} in 2026; ${limit} per cent, the limit of its law, is ${inMillions((approved * limit) / 100)}`,
    verdict: worst([byDistance(ofAll, approved, distances), byDistance(ofUs, assessed, distances)]),
    tolerance: 'both numbers within 5 per cent: accurate; within 10: approximately accurate',
  };
};

const chinaSecond2025: Checker = (facts, recorder, { numbers: [ofTheFive = 0, ofPayers = 0] }) => {
  const answer = personnelRanks(facts, { from: lastMonth, to: lastMonth });
  recorder.carries(answer);
  const five = answer.ranks.filter(({ state }) => isPermanentMember(state));
  const [, next] = five;
  const china = five.findIndex(({ state }) => state === 'CHN');
  const { rates } = deriveEnactedRates(facts, 2025, recorder);
  const paid = [...rates].sort((a, b) => b.unroundedRatePercent - a.unroundedRatePercent);
  const payer = paid.findIndex(({ state }) => state === 'CHN');
  recordShare(recorder, 'China’s share in the peacekeeping scale of 2025', paid[payer]?.exactShare);
  return {
    found: `China contributed ${grouped(five[china]?.persons ?? 0)} uniformed personnel at the end of July 2025, rank ${five[china]?.rank} of all and ${china + 1} of the five (next: ${next?.name}, ${grouped(next?.persons ?? 0)}, rank ${next?.rank}); in the peacekeeping scale of 2025 it ranked ${payer + 1}, with ${inPerCent(paid[payer]?.exactShare)}`,
    verdict: byRanks([china + 1 - ofTheFive, payer + 1 - ofPayers]),
    tolerance: 'accurate if both ranks are those stated, approximately accurate if neither is off by more than one',
  };
};

const africanRanks2024: Checker = (facts, recorder, { parts }) => {
  const stated = parts.map((part) => ({ state: part.slice(0, 3), rank: Number(part.slice(4)) }));
  const month = { from: '2024-06', to: '2024-06' };
  const answer = personnelRanks(facts, month);
  const africa = personnelTrend(facts, { group: 'african', ...month });
  recorder.carries(answer);
  recorder.carries(africa);
  const share = fractionOf({
    numerator: BigInt(africa.months[0]?.persons ?? 0),
    denominator: BigInt(africa.months[0]?.totalPersons ?? 1),
  });
  recordShare(recorder, 'The African Group’s share of uniformed personnel, end of June 2024', share);
  const ranks = stated.map(({ state, rank }) => {
    const found = answer.ranks.find((line) => line.state === state)?.rank ?? Number.NaN;
    return { name: memberState(facts.memberStates, state).name, found, off: found - rank };
  });
  return {
    found: `ranks at the end of June 2024: ${ranks.map(({ name, found }) => `${name} ${found}`).join(', ')}; the African Group contributed ${inPerCent(share)} of all uniformed personnel`,
    verdict: byRanks(ranks.map(({ off }) => off)),
    tolerance: 'accurate if all ranks are those stated, approximately accurate if none is off by more than one',
  };
};

const womenJune2025: Checker = (facts, recorder, { numbers: stated }) => {
  const kinds: readonly (readonly [name: string, kinds: readonly PersonnelKind[]])[] = [
    ['troops', ['troops']],
    ['experts and staff officers', ['experts_on_mission', 'staff_officers']],
    ['individual police', ['individual_police']],
    ['formed police units', ['formed_police_units']],
  ];
  const personsOf = (kind: PersonnelKind, sex: 'female' | 'male') => {
    const answer = personnelRanks(facts, { from: '2025-06', to: '2025-06', kind, sex });
    recorder.carries(answer);
    return answer.totalPersons;
  };
  const shares = kinds.map(([name, parts]) => {
    const [women = 0, men = 0] = (['female', 'male'] as const).map((sex) =>
      parts.reduce((sum, kind) => sum + personsOf(kind, sex), 0),
    );
    const share = fractionOf({ numerator: BigInt(women), denominator: BigInt(women + men) });
    recordShare(recorder, `Women among ${name}, end of June 2025`, share);
    return { name, share, percent: (100 * women) / (women + men) };
  });
  return {
    found: `women at the end of June 2025: ${shares.map(({ name, share }) => `${inPerCent(share)} of ${name}`).join(', ')}`,
    verdict: worst(
      shares.map(({ percent }, index) =>
        byDistance(stated[index] ?? Number.NaN, percent, { accurate: 0.5, approximate: 1, relative: false }),
      ),
    ),
    tolerance: 'all four shares within half a percentage point: accurate; within 1: approximately accurate',
  };
};

const quarterToLeave2025: Checker = (facts, recorder, { numbers: [percent = 0, least = 0, most = 0] }) => {
  const answer = personnelRanks(facts, { from: lastMonth, to: lastMonth, missionKind: 'peacekeeping' });
  recorder.carries(answer);
  const quarter = Math.round((answer.totalPersons * percent) / 100);
  recorder.step(() => ({
    step: `${percent} per cent of the uniformed personnel of peacekeeping operations, end of July 2025`,
    inputs: { persons: answer.totalPersons },
    result: quarter,
  }));
  const nearest = Math.min(Math.max(quarter, least), most);
  return {
    found: `${grouped(answer.totalPersons)} in uniform in peacekeeping operations at the end of July 2025, the last month available before; ${percent} per cent of them are ${grouped(quarter)}`,
    verdict: byDistance(nearest, quarter, { accurate: 0, approximate: 0.1 }),
    tolerance:
      'accurate if this part lies between the two numbers, approximately accurate within 10 per cent of either',
  };
};

const unpaidApril2025: Checker = ({ outstandingByMission: table }, recorder, { numbers: [stated = 0] }) => {
  const { as_of, mission, outstanding_usd, counted_with } = table.columns;
  const rows = rowIndices(table).filter(
    (row) => requiredTextAt(as_of, row).startsWith('2025-04') && textAt(counted_with, row) === undefined,
  );
  recorder.reads(table, rows);
  const sum = rows.reduce((total, row) => total + requiredNumberAt(outstanding_usd, row), 0);
  recorder.step(() => ({
    step: 'Unpaid on 30 April 2025, added up over operations',
    inputs: Object.fromEntries(
      rows.map((row) => [requiredTextAt(mission, row), requiredNumberAt(outstanding_usd, row)]),
    ),
    result: sum,
  }));
  return {
    found: `${inMillions(sum)} was unpaid for the ${rows.length} operations of which a resolution gives the amount; what is unpaid for others, closed before, is not available`,
    verdict: sum <= stated * 1.05 ? byDistance(stated, sum, { accurate: 0.05, approximate: 0.2 }) : 'not supported',
    tolerance:
      'accurate within 5 per cent; approximately accurate if the operations of which the amount is available make up at least four fifths of the number',
  };
};

/** Checks of statements of 2024 and later, by claim. */
export const recentChecks: Checkers = {
  'african-ranks-june-2024': africanRanks2024,
  'china-second-2025': chinaSecond2025,
  'quarter-to-leave-2025': quarterToLeave2025,
  'unpaid-april-2025': unpaidApril2025,
  'us-1.3-of-5.4-billion': us13Of54,
  'us-26-china-24': us26China24,
  'us-cap-2024': usCap2024,
  'women-june-2025': womenJune2025,
};
