import type { Recorder } from '../internal/answer/index.js';
import { addDays, addMonths, grouped, monthNumber, monthOf, writtenDate } from '../internal/math/index.js';
import { requiredNumberAt, requiredTextAt, rowIndices, textAt } from '../internal/tables/index.js';
import { authorisedStrength } from '../personnel/authorisedStrength.js';
import { columnOfKinds } from '../personnel/columnOfKinds.js';
import { personnelRanks } from '../personnel/personnelRanks.js';
import { personnelShare } from '../personnel/personnelShare.js';
import { personnelTrend } from '../personnel/personnelTrend.js';
import type { ClaimFacts } from './facts.js';
import { byDistance, type Checker, type Checkers, inPerCent, numberOf } from './verdict.js';
import { highest, labelOf, type Total, worldTotals } from './worldTotals.js';

/** Strength of some missions together, by month, of the kinds that pass. */
const strengthOf: (
  ...input: [
    facts: ClaimFacts,
    recorder: Recorder,
    missions: readonly string[],
    span: readonly [from: string, to: string],
    kinds?: (kind: string) => boolean,
  ]
) => readonly Total[] = ({ missionStrength: table }, recorder, missions, [from, to], kinds = () => true) => {
  const { mission, month, persons } = table.columns;
  const kind = columnOfKinds(table);
  const rows = rowIndices(table).filter((row) => {
    const number = requiredNumberAt(month, row);
    return (
      missions.includes(requiredTextAt(mission, row)) &&
      monthNumber(from) <= number &&
      number <= monthNumber(to) &&
      kinds(requiredTextAt(kind, row))
    );
  });
  recorder.reads(table, rows);
  const sums = new Map<string, number>();
  for (const row of rows) {
    const text = monthOf(requiredNumberAt(month, row));
    sums.set(text, (sums.get(text) ?? 0) + requiredNumberAt(persons, row));
  }
  const totals = [...sums].map(([text, count]) => ({ month: text, persons: count }));
  return totals.sort((a, b) => (a.month < b.month ? -1 : 1));
};
const military = (kind: string) => !kind.includes('police');

/** Operations that had begun and not ended on the last day of a month. */
const underWay: (...input: [facts: ClaimFacts, recorder: Recorder, month: string]) => readonly string[] = (
  { operations: table },
  recorder,
  ofMonth,
) => {
  const day = addDays(addMonths(`${ofMonth}-01`, 1), -1);
  const { mission, start, end } = table.columns;
  const rows = rowIndices(table).filter((row) => {
    const [from, to] = [textAt(start, row) ?? '', textAt(end, row) ?? day];
    // A month stands for all its days.
    return from <= day && (to >= day || day.startsWith(to));
  });
  recorder.reads(table, rows);
  return rows.map((row) => requiredTextAt(mission, row)).sort();
};

const missionsIn2012: Checker = (facts, recorder, { numbers }) => {
  const operations = underWay(facts, recorder, '2012-11');
  return {
    found: `${operations.length} operations were under way at the end of November 2012: ${operations.join(', ')}`,
    verdict: numbers.includes(operations.length)
      ? 'accurate'
      : numbers.some((number) => Math.abs(number - operations.length) === 1)
        ? 'approximately accurate'
        : 'not supported',
    tolerance: 'accurate if the operations under way are one of the numbers, approximately accurate within one',
  };
};

const fiveMissions1988: Checker = (facts, recorder, stated) => {
  const [first, last] = [underWay(facts, recorder, '1988-01'), underWay(facts, recorder, '1988-12')];
  return {
    found: `${first.length} operations in January 1988 (${first.join(', ')}), ${last.length} at the end of the year`,
    verdict: byDistance(numberOf(stated), first.length, { accurate: 0, approximate: 1, relative: false }),
    tolerance: 'accurate if as many were under way in January, approximately accurate within one',
  };
};

const highPoint2011: Checker = (facts, recorder, stated) => {
  const peak = highest(worldTotals(facts, recorder, '1990-11', '2012-11'));
  return {
    found: `the most to November 2012 was ${labelOf(peak)}`,
    verdict: byDistance(numberOf(stated), Number(peak.month.slice(0, 4)), {
      accurate: 0,
      approximate: 1,
      relative: false,
    }),
    tolerance:
      'accurate if the month of the highest total lies in the year, approximately accurate if in one beside it',
  };
};

const goingDown2012: Checker = (facts, recorder) => {
  const [before, now] = ['2010-11', '2012-11'].map((month) => worldTotals(facts, recorder, month, month)[0] as Total);
  const fell = (now as Total).persons < (before as Total).persons;
  return {
    found: `${labelOf(before as Total)}, then ${labelOf(now as Total)}`,
    verdict: fell ? 'accurate' : 'not supported',
    tolerance: 'accurate if the month has fewer than two years before',
  };
};

const increasinglyDeveloped: Checker = (facts, recorder) => {
  const share = (group: string, year: number) => {
    const answer = personnelShare(facts, { group, year });
    recorder.carries(answer);
    return answer;
  };
  const [developed, western] = ['m49-developed', 'weog'].map((group) => [share(group, 2002), share(group, 2012)]);
  const rose = [developed, western].filter(
    (shares) => (shares?.[1]?.sharePercent ?? 0) > (shares?.[0]?.sharePercent ?? 0),
  ).length;
  const inWords = (shares: typeof developed) => shares?.map(({ exactShare }) => inPerCent(exactShare)).join(' to ');
  return {
    found: `from 2002 to 2012 the share of developed countries (M49) went from ${inWords(developed)}, that of Western states from ${inWords(western)}`,
    verdict: rose === 2 ? 'accurate' : rose === 1 ? 'approximately accurate' : 'not supported',
    tolerance: 'accurate if both shares of ten years before are lower, approximately accurate if one is',
  };
};

const indiaLargest: Checker = (facts, recorder) => {
  const answer = personnelRanks(facts, { from: '2012-11', to: '2012-11' });
  recorder.carries(answer);
  const india = answer.ranks.find(({ state }) => state === 'IND');
  return {
    found: `India ranked ${india?.rank} in November 2012, with ${grouped(india?.persons ?? 0)} in uniform`,
    verdict:
      india && india.rank <= 3 ? 'accurate' : india && india.rank <= 10 ? 'approximately accurate' : 'not supported',
    tolerance: 'accurate among the first three, approximately accurate among the first ten',
  };
};

const syria300: Checker = (facts, recorder, stated) => {
  const most = highest(strengthOf(facts, recorder, ['UNSMIS'], ['2012-04', '2012-08']));
  return {
    found: `the most in UNSMIS at a month’s end was ${labelOf(most)}`,
    verdict: byDistance(numberOf(stated), most.persons, { accurate: 0.01, approximate: 0.1 }),
    tolerance: 'accurate within 1 per cent, approximately accurate within 10',
  };
};

const unamir2700: Checker = (facts, recorder, stated) => {
  const months = strengthOf(facts, recorder, ['UNAMIR'], ['1994-03', '1994-04']);
  return {
    found: `UNAMIR had ${months.map(labelOf).join(' and ')} in uniform`,
    verdict: byDistance(numberOf(stated), months[0]?.persons ?? Number.NaN, { accurate: 0.01, approximate: 0.1 }),
    tolerance: 'the last month’s end before the killings: accurate within 1 per cent, approximately accurate within 10',
  };
};

const yugoslavia38599: Checker = (facts, recorder, stated) => {
  const number = numberOf(stated);
  const missions = ['UNPROFOR', 'UNCRO', 'UNPREDEP', 'UNPF'];
  const months = strengthOf(facts, recorder, missions, ['1994-01', '1995-12'], military);
  const [most, least] = [highest(months), months.reduce((a, b) => (b.persons < a.persons ? b : a))];
  const off = ({ persons }: Total) => Math.abs(persons - number);
  const nearest = months.reduce((a, b) => (off(b) < off(a) ? b : a));
  return {
    found: `military of ${missions.join(', ')} together: ${labelOf(least)} to ${labelOf(most)}, nearest to the number ${labelOf(nearest)}`,
    // A number between the lowest and the highest month alone says nothing: two years of build-up pass through it.
    verdict: byDistance(number, nearest.persons, { accurate: 0.005, approximate: 0.02 }),
    tolerance:
      'by the nearest month’s end of 1994 and 1995, no day being stated: accurate within 0.5 per cent, approximately accurate within 2',
  };
};

const somalia28000: Checker = (facts, recorder, stated) => {
  const most = highest(strengthOf(facts, recorder, ['UNOSOM', 'UNOSOM II'], ['1993-01', '1995-03']));
  return {
    found: `the most in Somalia at a month’s end was ${labelOf(most)}`,
    verdict: byDistance(numberOf(stated), most.persons, { accurate: 0.01, approximate: 0.05 }),
    tolerance: 'accurate within 1 per cent, approximately accurate within 5',
  };
};

const rwanda2500: Checker = (facts, recorder, stated) => {
  const answer = authorisedStrength(facts, { mission: 'UNAMIR', month: '1993-10', kind: 'military' });
  recorder.carries(answer);
  return {
    found: `the level of UNAMIR from ${writtenDate(answer.authorisedFrom ?? '')} is quoted as some ${grouped(answer.authorised ?? 0)} (${answer.resolution}, which prints no figure)`,
    verdict: byDistance(numberOf(stated), answer.authorised ?? Number.NaN, { accurate: 0, approximate: 0.05 }),
    tolerance: 'accurate if the authorised level is exactly this, approximately accurate within 5 per cent',
  };
};

const minurso300Russians: Checker = (facts, recorder, stated) => {
  const number = numberOf(stated);
  const mission = highest(strengthOf(facts, recorder, ['MINURSO'], ['1991-09', '1999-12']));
  const trend = personnelTrend(facts, { group: 'RUS', from: '1992-08', to: '1999-12', kind: 'experts_on_mission' });
  recorder.carries(trend);
  const most = highest(trend.months.map(({ month, persons }) => ({ month, persons: persons ?? 0 })));
  return {
    found: `Russia had at most ${grouped(most.persons)} observers in all missions together (${writtenDate(most.month)}); MINURSO as a whole had at most ${labelOf(mission)}`,
    verdict: most.persons < number * 0.9 ? 'not supported' : 'not verifiable',
    tolerance:
      'not supported if Russia had fewer observers in all missions together, by more than a tenth; by mission and state nothing is available then',
  };
};

const egyptMinurso: Checker = (facts) => ({
  found: `personnel by state and mission are not available before ${writtenDate(facts.personnelByMission?.coverage?.from ?? '')}`,
  verdict: 'not verifiable',
  tolerance: 'needs personnel by state and mission of 1994 to 1997',
});

const japanLeftUnmiss2017: Checker = (facts, recorder) => {
  const trend = (kind?: 'troops') => {
    const answer = personnelTrend(facts, {
      group: 'JPN',
      from: '2017-01',
      to: '2017-12',
      mission: 'UNMISS',
      ...(kind && { kind }),
    });
    recorder.carries(answer);
    return answer.months;
  };
  const last = trend().at(-1)?.persons;
  const troops = trend('troops').filter(({ persons }) => (persons ?? 0) > 0);
  const gone = trend('troops').at(-1)?.persons === 0;
  return {
    found: `Japan’s last troops in UNMISS were ${troops.at(-1)?.persons} at the end of ${writtenDate(troops.at(-1)?.month ?? '')}; at the end of 2017 it had ${last} in uniform there`,
    verdict: last === 0 ? 'accurate' : gone ? 'approximately accurate' : 'not supported',
    tolerance: 'accurate if nobody in uniform is left at the end of the year, approximately accurate if no troops are',
  };
};

const japanEngineers: Checker = (facts, recorder) => {
  const spans = [
    ['UNTAC', '1992-03', '1993-09'],
    ['UNTAET and UNMISET', '1999-10', '2005-05'],
    ['MINUSTAH', '2010-02', '2011-12'],
    ['UNMISS', '2012-01', '2017-05'],
  ] as const;
  const most = spans.map(([mission, from, to]) => {
    const answer = personnelTrend(facts, { group: 'JPN', from, to, kind: 'troops' });
    recorder.carries(answer);
    return { mission, ...highest(answer.months.map(({ month, persons }) => ({ month, persons: persons ?? 0 }))) };
  });
  const met = most.filter(({ persons }) => persons >= 200).length;
  return {
    found: `most troops of Japan in all missions during each: ${most.map(({ mission, ...total }) => `${mission} ${labelOf(total)}`).join(', ')}; which of them were engineers is not in the data`,
    verdict: met === spans.length ? 'approximately accurate' : 'not supported',
    tolerance:
      'approximately accurate if Japan had at least 200 troops during each of the four; the kind of unit is not in the tables',
  };
};

/** Checks of statements about operations, by claim. */
export const operationsChecks: Checkers = {
  'egypt-minurso-1994': egyptMinurso,
  'five-missions-1988': fiveMissions1988,
  'going-down-2012': goingDown2012,
  'high-point-2011': highPoint2011,
  'increasingly-developed': increasinglyDeveloped,
  'india-largest': indiaLargest,
  'japan-engineers-four-missions': japanEngineers,
  'japan-left-unmiss-2017': japanLeftUnmiss2017,
  'minurso-300-russians': minurso300Russians,
  'missions-14-2012': missionsIn2012,
  'rwanda-2500': rwanda2500,
  'somalia-28000': somalia28000,
  'syria-300-monitors': syria300,
  'unamir-2700': unamir2700,
  'yugoslavia-38599': yugoslavia38599,
};
