import { burdenShare, type ShareOfAssessments } from '../burden/burdenShare.js';
import type { Recorder } from '../internal/answer/index.js';
import { add, decimalText, type Fraction, grouped, type Ratio, writtenDate } from '../internal/math/index.js';
import { isPermanentMember, memberState } from '../internal/states/index.js';
import { requiredNumberAt, requiredTextAt } from '../internal/tables/index.js';
import { personnelRanks } from '../personnel/personnelRanks.js';
import { personnelTrend } from '../personnel/personnelTrend.js';
import { deriveEnactedRates } from '../rates/deriveEnactedRates.js';
import { rowsInForce } from '../rates/facts.js';
import type { ClaimFacts } from './facts.js';
import { byDistance, type Checker, type Checkers, inPerCent, numberOf, recordShare } from './verdict.js';

interface PersonsOfMonth {
  readonly persons?: number | undefined;
  readonly totalPersons?: number | undefined;
}

/** The share of a group in the personnel of a month. */
const shareOfMonth = (month: PersonsOfMonth | undefined): Fraction =>
  `${BigInt(month?.persons ?? 0)}/${BigInt(month?.totalPersons ?? 1)}`;
const ofMonth = (month: PersonsOfMonth | undefined) => inPerCent(shareOfMonth(month));

const ratePercent = (value: number, decimals: number): Ratio => ({
  numerator: BigInt(value),
  denominator: 10n ** BigInt(decimals),
});

/** Regular rates of a year in per cent, the highest first. */
const regularRates: (
  ...input: [facts: ClaimFacts, recorder: Recorder, year: number]
) => { state: string; rate: number; exact: Ratio }[] = ({ regularScale: table }, recorder, year) => {
  const rows = rowsInForce(table, table.columns.from_year, table.columns.to_year, year);
  recorder.reads(table, rows);
  return rows
    .map((row) => ({
      state: requiredTextAt(table.columns.iso3, row),
      rate: requiredNumberAt(table.columns.rate, row) / 10 ** table.columns.rate.decimals,
      /** Of a hundred, exactly. */
      exact: ratePercent(requiredNumberAt(table.columns.rate, row), table.columns.rate.decimals),
    }))
    .sort((a, b) => b.rate - a.rate || (a.state < b.state ? -1 : 1));
};

/** A share in per cent, and in words. */
interface MeasuredShare {
  readonly share: number;
  readonly text: string;
}

const developedPay85: Checker = (facts, recorder, stated) => {
  const groups = [
    ['weog+JPN', 'Western states and Japan'],
    ['m49-developed', 'developed countries by M49'],
  ] as const;
  const [western, developed] = groups.map(([payers, who]) => {
    const answer = burdenShare(facts, { payers, servers: 'weog', year: 2012 });
    recorder.carries(answer);
    const { sharePercent: share, exactShare } = answer.years[0]?.paid as ShareOfAssessments;
    recordShare(recorder, `Share of ${who} in the peacekeeping scale of 2012`, exactShare);
    return { share, text: inPerCent(exactShare) };
  }) as [MeasuredShare, MeasuredShare];
  return {
    found: `Western states and Japan were assessed ${western.text} of UN peacekeeping in 2012, developed countries by M49 ${developed.text}`,
    verdict: byDistance(numberOf(stated), western.share, { accurate: 1, approximate: 3, relative: false }),
    tolerance: 'Western states and Japan in 2012: accurate within 1 percentage point, approximately accurate within 3',
  };
};

const westernServe65: Checker = (facts, recorder, stated) => {
  const answer = burdenShare(facts, { payers: 'weog', servers: 'weog', year: 2012 });
  recorder.carries(answer);
  const share = answer.years[0]?.served?.sharePercent ?? Number.NaN;
  const { months } = personnelTrend(facts, { group: 'weog', from: '2012-11', to: '2012-11' });
  const western = 'Western states’ share of uniformed personnel';
  recordShare(recorder, `${western}, person-months of 2012`, answer.years[0]?.served?.exactShare);
  recordShare(recorder, `${western}, end of November 2012`, shareOfMonth(months[0]));
  return {
    found: `Western states contributed ${inPerCent(answer.years[0]?.served?.exactShare)} of uniformed personnel over 2012, ${ofMonth(months[0])} at the end of November`,
    verdict: byDistance(numberOf(stated), share, { accurate: 0.25, approximate: 1, relative: false }),
    tolerance: 'pooled over 2012: accurate within a quarter of a percentage point, approximately accurate within 1',
  };
};

const japanSecond: Checker = (facts, recorder, stated) => {
  const { rates } = deriveEnactedRates(facts, 2012, recorder);
  const ordered = [...rates].sort((a, b) => b.unroundedRatePercent - a.unroundedRatePercent);
  const rank = 1 + ordered.findIndex(({ state }) => state === 'JPN');
  recordShare(recorder, 'Japan’s share in the peacekeeping scale of 2012', ordered[rank - 1]?.exactShare);
  return {
    found: `Japan ranked ${rank} in the peacekeeping scale of 2012, with ${inPerCent(ordered[rank - 1]?.exactShare)}`,
    verdict: byDistance(numberOf(stated), rank, { accurate: 0, approximate: 1, relative: false }),
    tolerance: 'accurate at this rank, approximately accurate at the next above or below',
  };
};

const fiveThirdRegular: Checker = (facts, recorder, stated) => {
  const rates = regularRates(facts, recorder, 1995);
  const five = rates.filter(({ state }) => isPermanentMember(state));
  const sum = Number(five.reduce((total, { rate }) => total + rate, 0).toFixed(3));
  const exactSum = five.reduce((total, { exact }) => add(total, exact), { numerator: 0n, denominator: 1n });
  recorder.step(() => ({
    step: 'Sum of the five regular rates of 1995',
    inputs: Object.fromEntries(five.map(({ state, rate }) => [state, rate])),
    result: sum,
  }));
  return {
    found: `the five were assessed ${decimalText(exactSum, 1)} per cent of the regular budget of 1995`,
    verdict:
      sum > numberOf(stated) ? 'accurate' : sum > numberOf(stated) - 1 ? 'approximately accurate' : 'not supported',
    tolerance: 'accurate above one third, approximately accurate above one percentage point less',
  };
};

const fiveFifthPersonnel: Checker = (facts, recorder, stated) => {
  const answer = personnelTrend(facts, { group: 'p5', from: '1995-12', to: '1995-12' });
  recorder.carries(answer);
  const share = answer.months[0]?.sharePercent ?? Number.NaN;
  recordShare(
    recorder,
    'The five’s share of uniformed personnel, end of December 1995',
    shareOfMonth(answer.months[0]),
  );
  return {
    found: `the five contributed ${ofMonth(answer.months[0])} of uniformed personnel at the end of December 1995`,
    verdict: byDistance(numberOf(stated), share, { accurate: 1, approximate: 3, relative: false }),
    tolerance: 'accurate within 1 percentage point of one fifth, approximately accurate within 3',
  };
};

const topSix1995: Checker = (facts, recorder, { parts: stated }) => {
  const six = regularRates(facts, recorder, 1995).slice(0, stated.length);
  const same = six.every(({ state }) => stated.includes(state));
  return {
    found: `the highest regular rates of 1995: ${six.map(({ state, exact }) => `${memberState(facts.memberStates, state).name} ${decimalText(exact, 1)} per cent`).join(', ')}`,
    verdict: same
      ? six.every(({ state }, index) => state === stated[index])
        ? 'accurate'
        : 'approximately accurate'
      : 'not supported',
    tolerance: 'accurate for the same states in the same order, approximately accurate for the same states',
  };
};

const may1995Ranks: Checker = (facts, recorder, { parts }) => {
  const stated = new Map(parts.map((part) => [part.slice(0, 3), Number(part.slice(4))]));
  const answer = personnelRanks(facts, { from: '1995-05', to: '1995-05' });
  recorder.carries(answer);
  const ranks = [...stated.keys()].map((state) => ({
    state,
    rank: answer.ranks.find((line) => line.state === state)?.rank ?? Number.NaN,
  }));
  const off = ranks.map(({ state, rank }) => Math.abs(rank - (stated.get(state) ?? Number.NaN)));
  return {
    found: `ranks at the end of May 1995: ${ranks.map(({ state, rank }) => `${memberState(facts.memberStates, state).name} ${rank}`).join(', ')}`,
    verdict: off.every((distance) => distance === 0)
      ? 'accurate'
      : off.every((distance) => distance <= 1)
        ? 'approximately accurate'
        : 'not supported',
    tolerance: 'accurate if all ranks are those stated, approximately accurate if none is off by more than one',
  };
};

const egypt1994: Checker = (facts, recorder, stated) => {
  const number = numberOf(stated);
  const year = { group: 'EGY', from: '1994-01', to: '1994-12' };
  const all = personnelTrend(facts, year);
  const troops = personnelTrend(facts, { ...year, kind: 'troops' });
  recorder.carries(all);
  const counts = all.months.map(({ persons }) => persons ?? 0);
  const hit = all.months.find(({ persons }) => persons === number);
  const most = Math.max(...troops.months.map(({ persons }) => persons ?? 0));
  return {
    found: `Egypt contributed ${grouped(Math.min(...counts))} to ${grouped(Math.max(...counts))} uniformed personnel in 1994${hit ? `, ${grouped(number)} at the end of ${writtenDate(hit.month)}` : ''}; at most ${grouped(most)} of them were troops`,
    verdict: hit
      ? 'accurate'
      : Math.min(...counts) <= number && number <= Math.max(...counts)
        ? 'approximately accurate'
        : 'not supported',
    tolerance:
      'accurate if a month of 1994 has exactly this number in uniform, approximately accurate if it lies between the months',
  };
};

/** Checks of statements about shares, by claim. */
export const sharesChecks: Checkers = {
  'developed-pay-85': developedPay85,
  'egypt-1994': egypt1994,
  'japan-second': japanSecond,
  'may-1995-ranks': may1995Ranks,
  'p5-fifth-personnel': fiveFifthPersonnel,
  'p5-third-regular': fiveThirdRegular,
  'top-six-1995': topSix1995,
  'western-serve-6.5': westernServe65,
};
