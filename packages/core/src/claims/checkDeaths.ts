import type { Recorder } from '../internal/answer/index.js';
import { requiredNumberAt, requiredTextAt } from '../internal/tables/index.js';
import type { ClaimFacts } from './facts.js';
import { byDistance, type Checker, type Checkers, numberOf } from './verdict.js';

/** Deaths by year or mission over the years and missions that pass. */
const deathsBy: (
  ...input: [
    facts: ClaimFacts,
    recorder: Recorder,
    by: 'year' | 'mission',
    (year: number, mission: string, cause: string) => boolean,
  ]
) => Map<string, number> = ({ fatalities: table }, recorder, by, passes) => {
  const sums = new Map<string, number>();
  const rows: number[] = [];
  for (let row = 0; row < table.rowCount; row += 1) {
    const year = requiredNumberAt(table.columns.year, row);
    const mission = requiredTextAt(table.columns.mission, row);
    if (!passes(year, mission, requiredTextAt(table.columns.cause, row))) continue;
    rows.push(row);
    const key = by === 'year' ? String(year) : mission;
    sums.set(key, (sums.get(key) ?? 0) + requiredNumberAt(table.columns.deaths, row));
  }
  recorder.reads(table, rows);
  recorder.step(() => ({
    step: `Deaths added up by ${by}`,
    inputs: { rows: rows.length },
    result: Object.fromEntries(sums),
  }));
  return sums;
};
const total = (sums: ReadonlyMap<string, number>) => [...sums.values()].reduce((a, b) => a + b, 0);
const ordered = (sums: ReadonlyMap<string, number>) => [...sums].sort(([, a], [, b]) => b - a);

const deathsPeak1993: Checker = (facts, recorder, stated) => {
  const [first, second] = ordered(deathsBy(facts, recorder, 'year', () => true));
  return {
    found: `most deaths: ${first?.[1]} in ${first?.[0]}, then ${second?.[1]} in ${second?.[0]}`,
    verdict:
      first?.[0] !== '1993'
        ? 'not supported'
        : byDistance(numberOf(stated), first[1], { accurate: 0, approximate: 0.05 }),
    tolerance:
      'accurate if 1993 is the year with most deaths and has exactly the number, approximately accurate within 5 per cent',
  };
};

const deadliestTo1995: Checker = (facts, recorder, { parts }) => {
  const three = ordered(deathsBy(facts, recorder, 'mission', (year) => year <= 1995)).slice(0, parts.length);
  const met = three.filter(([mission]) => parts.includes(mission)).length;
  return {
    found: `most deaths to 1995: ${three.map(([mission, deaths]) => `${mission} ${deaths}`).join(', ')}`,
    verdict: met === parts.length ? 'accurate' : met === parts.length - 1 ? 'approximately accurate' : 'not supported',
    tolerance: 'accurate for the same missions in any order, approximately accurate for all but one',
  };
};

const unproforDeaths: Checker = (facts, recorder, stated) => {
  const deaths = total(deathsBy(facts, recorder, 'year', (year, mission) => mission === 'UNPROFOR' && year <= 1995));
  return {
    found: `${deaths} deaths in UNPROFOR to the end of 1995 in the database of the United Nations; the claim quotes the mission’s own profile`,
    verdict: byDistance(numberOf(stated), deaths, { accurate: 0.01, approximate: 0.05 }),
    tolerance: 'accurate within 1 per cent, approximately accurate within 5',
  };
};

const unosom2Deaths: Checker = (facts, recorder, stated) => {
  const deaths = total(
    deathsBy(facts, recorder, 'year', (year, mission) => mission.startsWith('UNOSOM') && year >= 1993 && year <= 1995),
  );
  return {
    found: `${deaths} deaths in UNOSOM I and II, not told apart, from 1993 to 1995`,
    verdict: byDistance(numberOf(stated), deaths, { accurate: 0.01, approximate: 0.05 }),
    tolerance: 'accurate within 1 per cent, approximately accurate within 5',
  };
};

/** Deaths from malicious acts by year, of a span of years, in order. */
const killedBy = (facts: ClaimFacts, recorder: Recorder, from: number, to: number) => {
  const sums = deathsBy(
    facts,
    recorder,
    'year',
    (year, _, cause) => from <= year && year <= to && cause === 'malicious_act',
  );
  return Array.from({ length: to - from + 1 }, (_, index) => ({
    year: from + index,
    deaths: sums.get(String(from + index)) ?? 0,
  }));
};

const deadliest2017: Checker = (facts, recorder) => {
  const years = killedBy(facts, recorder, 1993, 2017);
  const last = years.at(-1)?.deaths ?? 0;
  const above = years.filter(({ deaths }) => deaths > last);
  const most = Math.max(...years.map(({ deaths }) => deaths));
  const since = above.at(-1)?.year;
  return {
    found: `${last} died by malicious acts in 2017; more in ${above.map(({ year, deaths }) => `${year} (${deaths})`).join(' and ') || 'none of the 25 years'}${since === undefined ? '' : `: the most since ${since}, not in a quarter century`}`,
    // “The most dangerous” is a first rank, and a later revision of the records moves a year by some per cent at most.
    verdict: above.length === 0 ? 'accurate' : most <= last * 1.05 ? 'approximately accurate' : 'not supported',
    tolerance:
      'of the 25 years to 2017: accurate if none had more deaths by malicious acts, approximately accurate if none had over 5 per cent more',
  };
};

const attacksRising: Checker = (facts, recorder) => {
  const years = killedBy(facts, recorder, 2013, 2017);
  const rises = years.slice(1).filter(({ deaths }, index) => deaths > (years[index]?.deaths ?? 0)).length;
  const [first, last] = [years[0]?.deaths ?? 0, years.at(-1)?.deaths ?? 0];
  return {
    found: `deaths by malicious acts: ${years.map(({ year, deaths }) => `${deaths} in ${year}`).join(', ')}`,
    // One leap at the end is no steady rise.
    verdict:
      rises === years.length - 1
        ? 'accurate'
        : rises === years.length - 2 && last > first
          ? 'approximately accurate'
          : 'not supported',
    tolerance: 'accurate if each year has more than the one before, approximately accurate if all but one have',
  };
};

/** Checks of statements about deaths, by claim. */
export const deathsChecks: Checkers = {
  '2017-deadliest': deadliest2017,
  'attacks-rising-2013-2017': attacksRising,
  'deadliest-to-1995': deadliestTo1995,
  'deaths-peak-1993': deathsPeak1993,
  'unosom2-deaths': unosom2Deaths,
  'unprofor-deaths': unproforDeaths,
};
