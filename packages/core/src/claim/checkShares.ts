import { burdenShare } from '../burden/index.js';
import { personnelRanks, personnelTrend } from '../deployment/index.js';
import { numberAt, permanentMembers, textAt } from '../reference/index.js';
import { deriveEnactedRates, rowsInForce } from '../scale/index.js';
import { byDistance, type Checker } from './verdict.js';

/** Regular rates of a year in per cent, the highest first. */
const regularRates: (...asked: [...Parameters<Checker>, number]) => { state: string; rate: number }[] = (
  { regularScale: table },
  recorder,
  year,
) => {
  const rows = rowsInForce(table, table.columns.from_year, table.columns.to_year, year);
  recorder.reads(table, rows);
  return rows
    .map((row) => ({
      state: textAt(table.columns.iso3, row) as string,
      rate: (numberAt(table.columns.rate, row) as number) / 10 ** table.columns.rate.decimals,
    }))
    .sort((a, b) => b.rate - a.rate || (a.state < b.state ? -1 : 1));
};

export const developedPay85: Checker = (facts, recorder) => {
  const [western, developed] = ['weog+JPN', 'm49-developed'].map((payers) => {
    const answer = burdenShare(facts, { payers, servers: 'weog', year: 2012 });
    recorder.carries(answer);
    return recorder.step(
      () => ({ step: `Share of ${payers} in the peacekeeping scale of 2012`, inputs: { payers } }),
      () => answer.years[0]?.paid.sharePercent as number,
    );
  }) as [number, number];
  return {
    found: `Western states and Japan were assessed ${western} per cent in 2012, developed countries by M49 ${developed}`,
    verdict: byDistance(85, western, { holds: 1, close: 3, relative: false }),
    tolerance: 'Western states and Japan in 2012: holds within 1 percentage point, close within 3',
  };
};

export const westernServe65: Checker = (facts, recorder) => {
  const answer = burdenShare(facts, { payers: 'weog', servers: 'weog', year: 2012 });
  recorder.carries(answer);
  const share = answer.years[0]?.served?.sharePercent as number;
  const { months } = personnelTrend(facts, { group: 'weog', from: '2012-11', to: '2012-11' });
  return {
    found: `Western states had ${share} per cent of uniformed personnel over 2012, ${months[0]?.sharePercent} at the end of November`,
    verdict: byDistance(6.5, share, { holds: 0.25, close: 1, relative: false }),
    tolerance: 'pooled over 2012: holds within a quarter of a percentage point, close within 1',
  };
};

export const japanSecond: Checker = (facts, recorder) => {
  const { rates } = deriveEnactedRates(facts, 2012, recorder);
  const ordered = [...rates].sort((a, b) => b.unroundedRatePercent - a.unroundedRatePercent);
  const rank = 1 + ordered.findIndex(({ state }) => state === 'JPN');
  return {
    found: `Japan ranked ${rank} in the peacekeeping scale of 2012, with ${ordered[rank - 1]?.peacekeepingRatePercent} per cent`,
    verdict: rank === 2 ? 'holds' : rank === 1 || rank === 3 ? 'close' : 'differs',
    tolerance: 'holds at rank 2, close at 1 or 3',
  };
};

export const fiveThirdRegular: Checker = (facts, recorder) => {
  const rates = regularRates(facts, recorder, 1995);
  const five = rates.filter(({ state }) => (permanentMembers as readonly string[]).includes(state));
  const sum = recorder.step(
    () => ({
      step: 'Sum of the five regular rates of 1995',
      inputs: Object.fromEntries(five.map(({ state, rate }) => [state, rate])),
    }),
    () => Number(five.reduce((total, { rate }) => total + rate, 0).toFixed(3)),
  );
  return {
    found: `the five were assessed ${sum} per cent of the regular budget of 1995`,
    verdict: sum > 100 / 3 ? 'holds' : sum > 32 ? 'close' : 'differs',
    tolerance: 'holds above one third, close above 32 per cent',
  };
};

export const fiveFifthPersonnel: Checker = (facts, recorder) => {
  const answer = personnelTrend(facts, { group: 'p5', from: '1995-12', to: '1995-12' });
  recorder.carries(answer);
  const share = answer.months[0]?.sharePercent as number;
  return {
    found: `the five had ${share} per cent of uniformed personnel at the end of December 1995`,
    verdict: byDistance(20, share, { holds: 1, close: 3, relative: false }),
    tolerance: 'holds within 1 percentage point of one fifth, close within 3',
  };
};

export const topSix1995: Checker = (facts, recorder) => {
  const stated = ['USA', 'JPN', 'DEU', 'FRA', 'RUS', 'GBR'];
  const six = regularRates(facts, recorder, 1995).slice(0, 6);
  const same = six.every(({ state }) => stated.includes(state));
  return {
    found: `the highest regular rates of 1995: ${six.map(({ state, rate }) => `${state} ${rate}`).join(', ')}`,
    verdict: same ? (six.every(({ state }, index) => state === stated[index]) ? 'holds' : 'close') : 'differs',
    tolerance: 'holds for the same six in the same order, close for the same six',
  };
};

export const may1995Ranks: Checker = (facts, recorder) => {
  const stated: Readonly<Record<string, number>> = { FRA: 1, GBR: 2, USA: 5, CAN: 7, RUS: 15 };
  const answer = personnelRanks(facts, { from: '1995-05', to: '1995-05' });
  recorder.carries(answer);
  const ranks = Object.keys(stated).map((state) => ({
    state,
    rank: answer.ranks.find((line) => line.state === state)?.rank ?? Number.NaN,
  }));
  const off = ranks.map(({ state, rank }) => Math.abs(rank - (stated[state] as number)));
  return {
    found: `ranks at the end of May 1995: ${ranks.map(({ state, rank }) => `${state} ${rank}`).join(', ')}`,
    verdict: off.every((distance) => distance === 0)
      ? 'holds'
      : off.every((distance) => distance <= 1)
        ? 'close'
        : 'differs',
    tolerance: 'holds if all five ranks are those stated, close if none is off by more than one',
  };
};

export const egypt1994: Checker = (facts, recorder) => {
  const year = { group: 'EGY', from: '1994-01', to: '1994-12' };
  const all = personnelTrend(facts, year);
  const troops = personnelTrend(facts, { ...year, kind: 'troops' });
  recorder.carries(all);
  const counts = all.months.map(({ persons }) => persons ?? 0);
  const hit = all.months.find(({ persons }) => persons === 2192);
  const most = Math.max(...troops.months.map(({ persons }) => persons ?? 0));
  return {
    found: `Egypt had ${Math.min(...counts)} to ${Math.max(...counts)} in uniform in 1994${hit ? `, 2192 at the end of ${hit.month}` : ''}; at most ${most} of them were troops`,
    verdict: hit ? 'holds' : Math.min(...counts) <= 2192 && 2192 <= Math.max(...counts) ? 'close' : 'differs',
    tolerance: 'holds if a month of 1994 has exactly this number in uniform, close if it lies between the months',
  };
};
