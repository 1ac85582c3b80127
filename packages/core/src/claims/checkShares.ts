import { burdenShare } from '../burden/burdenShare.js';
import type { Recorder } from '../internal/answer/index.js';
import { isPermanentMember } from '../internal/states/index.js';
import { requiredNumberAt, requiredTextAt } from '../internal/tables/index.js';
import { personnelRanks } from '../personnel/personnelRanks.js';
import { personnelTrend } from '../personnel/personnelTrend.js';
import { deriveEnactedRates } from '../rates/deriveEnactedRates.js';
import { rowsInForce } from '../rates/facts.js';
import type { ClaimFacts } from './facts.js';
import { byDistance, type Checker, numberOf } from './verdict.js';

/** Regular rates of a year in per cent, the highest first. */
const regularRates: (
  ...input: [facts: ClaimFacts, recorder: Recorder, year: number]
) => { state: string; rate: number }[] = ({ regularScale: table }, recorder, year) => {
  const rows = rowsInForce(table, table.columns.from_year, table.columns.to_year, year);
  recorder.reads(table, rows);
  return rows
    .map((row) => ({
      state: requiredTextAt(table.columns.iso3, row),
      rate: requiredNumberAt(table.columns.rate, row) / 10 ** table.columns.rate.decimals,
    }))
    .sort((a, b) => b.rate - a.rate || (a.state < b.state ? -1 : 1));
};

export const developedPay85: Checker = (facts, recorder, stated) => {
  const [western, developed] = ['weog+JPN', 'm49-developed'].map((payers) => {
    const answer = burdenShare(facts, { payers, servers: 'weog', year: 2012 });
    recorder.carries(answer);
    const share = answer.years[0]?.paid.sharePercent as number;
    recorder.step(() => ({
      step: `Share of ${payers} in the peacekeeping scale of 2012`,
      inputs: { payers },
      result: share,
    }));
    return share;
  }) as [number, number];
  return {
    found: `Western states and Japan were assessed ${western} per cent in 2012, developed countries by M49 ${developed}`,
    verdict: byDistance(numberOf(stated), western, { holds: 1, close: 3, relative: false }),
    tolerance: 'Western states and Japan in 2012: holds within 1 percentage point, close within 3',
  };
};

export const westernServe65: Checker = (facts, recorder, stated) => {
  const answer = burdenShare(facts, { payers: 'weog', servers: 'weog', year: 2012 });
  recorder.carries(answer);
  const share = answer.years[0]?.served?.sharePercent ?? Number.NaN;
  const { months } = personnelTrend(facts, { group: 'weog', from: '2012-11', to: '2012-11' });
  return {
    found: `Western states had ${share} per cent of uniformed personnel over 2012, ${months[0]?.sharePercent} at the end of November`,
    verdict: byDistance(numberOf(stated), share, { holds: 0.25, close: 1, relative: false }),
    tolerance: 'pooled over 2012: holds within a quarter of a percentage point, close within 1',
  };
};

export const japanSecond: Checker = (facts, recorder, stated) => {
  const { rates } = deriveEnactedRates(facts, 2012, recorder);
  const ordered = [...rates].sort((a, b) => b.unroundedRatePercent - a.unroundedRatePercent);
  const rank = 1 + ordered.findIndex(({ state }) => state === 'JPN');
  return {
    found: `Japan ranked ${rank} in the peacekeeping scale of 2012, with ${ordered[rank - 1]?.peacekeepingRatePercent} per cent`,
    verdict: byDistance(numberOf(stated), rank, { holds: 0, close: 1, relative: false }),
    tolerance: 'holds at this rank, close at the next above or below',
  };
};

export const fiveThirdRegular: Checker = (facts, recorder, stated) => {
  const rates = regularRates(facts, recorder, 1995);
  const five = rates.filter(({ state }) => isPermanentMember(state));
  const sum = Number(five.reduce((total, { rate }) => total + rate, 0).toFixed(3));
  recorder.step(() => ({
    step: 'Sum of the five regular rates of 1995',
    inputs: Object.fromEntries(five.map(({ state, rate }) => [state, rate])),
    result: sum,
  }));
  return {
    found: `the five were assessed ${sum} per cent of the regular budget of 1995`,
    verdict: sum > numberOf(stated) ? 'holds' : sum > numberOf(stated) - 1 ? 'close' : 'differs',
    tolerance: 'holds above one third, close above one percentage point less',
  };
};

export const fiveFifthPersonnel: Checker = (facts, recorder, stated) => {
  const answer = personnelTrend(facts, { group: 'p5', from: '1995-12', to: '1995-12' });
  recorder.carries(answer);
  const share = answer.months[0]?.sharePercent ?? Number.NaN;
  return {
    found: `the five had ${share} per cent of uniformed personnel at the end of December 1995`,
    verdict: byDistance(numberOf(stated), share, { holds: 1, close: 3, relative: false }),
    tolerance: 'holds within 1 percentage point of one fifth, close within 3',
  };
};

export const topSix1995: Checker = (facts, recorder, { parts: stated }) => {
  const six = regularRates(facts, recorder, 1995).slice(0, stated.length);
  const same = six.every(({ state }) => stated.includes(state));
  return {
    found: `the highest regular rates of 1995: ${six.map(({ state, rate }) => `${state} ${rate}`).join(', ')}`,
    verdict: same ? (six.every(({ state }, index) => state === stated[index]) ? 'holds' : 'close') : 'differs',
    tolerance: 'holds for the same states in the same order, close for the same states',
  };
};

export const may1995Ranks: Checker = (facts, recorder, { parts }) => {
  const stated = new Map(parts.map((part) => [part.slice(0, 3), Number(part.slice(4))]));
  const answer = personnelRanks(facts, { from: '1995-05', to: '1995-05' });
  recorder.carries(answer);
  const ranks = [...stated.keys()].map((state) => ({
    state,
    rank: answer.ranks.find((line) => line.state === state)?.rank ?? Number.NaN,
  }));
  const off = ranks.map(({ state, rank }) => Math.abs(rank - (stated.get(state) ?? Number.NaN)));
  return {
    found: `ranks at the end of May 1995: ${ranks.map(({ state, rank }) => `${state} ${rank}`).join(', ')}`,
    verdict: off.every((distance) => distance === 0)
      ? 'holds'
      : off.every((distance) => distance <= 1)
        ? 'close'
        : 'differs',
    tolerance: 'holds if all ranks are those stated, close if none is off by more than one',
  };
};

export const egypt1994: Checker = (facts, recorder, stated) => {
  const number = numberOf(stated);
  const year = { group: 'EGY', from: '1994-01', to: '1994-12' };
  const all = personnelTrend(facts, year);
  const troops = personnelTrend(facts, { ...year, kind: 'troops' });
  recorder.carries(all);
  const counts = all.months.map(({ persons }) => persons ?? 0);
  const hit = all.months.find(({ persons }) => persons === number);
  const most = Math.max(...troops.months.map(({ persons }) => persons ?? 0));
  return {
    found: `Egypt had ${Math.min(...counts)} to ${Math.max(...counts)} in uniform in 1994${hit ? `, ${number} at the end of ${hit.month}` : ''}; at most ${most} of them were troops`,
    verdict: hit ? 'holds' : Math.min(...counts) <= number && number <= Math.max(...counts) ? 'close' : 'differs',
    tolerance: 'holds if a month of 1994 has exactly this number in uniform, close if it lies between the months',
  };
};
