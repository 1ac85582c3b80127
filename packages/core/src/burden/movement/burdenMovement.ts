import { type Answer, answer } from '../../internal/answer/index.js';
import { BlueLedgerError, checkFacts, checkKeys } from '../../internal/errors/index.js';
import { checkYear, type Fraction, fractionOf, percentOf, type Ratio, ratioOf } from '../../internal/math/index.js';
import { checkMembership, type Grouping, type GroupingText, resolveGrouping } from '../../internal/states/index.js';
import { notePersonnel } from '../../personnel/notePersonnel.js';
import { personnelCoverage } from '../../personnel/strength.js';
import { scaleTables } from '../../rates/facts.js';
import { noteDays, noteScales, runsOf } from '../../rates/noteScale.js';
import { isSettled, type PercentRange, percentRange, type RatioRange } from '../../rates/percentRange.js';
import { yearsWithRates } from '../../rates/scaleOn.js';
import { noteGroupings } from '../../states/noteGroupings.js';
import { noteNoPersonnel } from '../noteNoPersonnel.js';
import type { MovementFacts } from './facts.js';
import { listEvents } from './listEvents.js';
import { missionEvents } from './missionEvents.js';
import { listedFrom, type MovementEvent, type UnroundedEvent } from './movementEvent.js';
import { type MovementYear, sharesOf, yearInputs } from './movementYears.js';
import { difference } from './points.js';
import { scaleEvents } from './scaleEvents.js';

export interface MovementQuery {
  /** Who pays: groups and states joined with `+`. Default `weog+JPN`. */
  readonly payers?: GroupingText | undefined;
  /** Who serves. Default `weog`. */
  readonly servers?: GroupingText | undefined;
  /** First calendar year. Default 2012. */
  readonly from?: number | undefined;
  /** Last calendar year. Default: the last with personnel available. */
  readonly to?: number | undefined;
}

/** By how much a share moved from one year to the next. Years in which it lies between two have none. */
export interface YearlyChange {
  /** The later of the two years. */
  readonly year: number;
  /** Percentage points, two decimals, half up. */
  readonly points: number;
  readonly exactPoints: Fraction;
}

/** A share in the first and the last year of the span in which it is available. */
export interface SideMovement {
  readonly first: number;
  readonly last: number;
  /** Percentage points between the two, two decimals, half up; undefined where it lies between two. */
  readonly changePoints: number | undefined;
  /** The least and the most, where a share at either end lies between two. */
  readonly changeRange?: PercentRange | undefined;
  /**
   * Largest rise and largest fall between two years that follow each other and have one share each; undefined where there
   * is none.
   */
  /** Some changes from one year to the next lie between two, since levels are open: they are not among the largest. */
  readonly hasOpenChanges?: true | undefined;
  readonly largestRise: YearlyChange | undefined;
  readonly largestFall: YearlyChange | undefined;
}

export type BurdenMovement = Answer<
  'burdenMovement',
  Required<{ [Key in keyof MovementQuery]: NonNullable<MovementQuery[Key]> }>
> & {
  /** The groupings as they stand in the last year. */
  readonly payers: Grouping;
  readonly servers: Grouping;
  readonly years: readonly MovementYear[];
  /** Undefined for a side with fewer than two years available. */
  readonly paid: SideMovement | undefined;
  readonly served: SideMovement | undefined;
  /** In order of date. */
  readonly events: readonly MovementEvent[];
  /** From which size on events are listed; our conventions. */
  readonly listedFrom: { readonly points: number; readonly persons: number };
  /** Last month of personnel available. */
  readonly personnelTo: string;
};

/** A share of either side as the least and the most that it can be. */
function endsOf({
  exactShare,
  range,
}: {
  exactShare: Fraction | undefined;
  range?: PercentRange | undefined;
}): RatioRange {
  const [low, high] = [range?.exactLow ?? exactShare ?? '0/1', range?.exactHigh ?? exactShare ?? '0/1'];
  return { low: ratioOf(low), high: ratioOf(high) };
}

function movementOf(years: readonly MovementYear[], side: 'paid' | 'served'): SideMovement | undefined {
  const known = years.flatMap((line) =>
    line[side] && (side === 'served' || line.paid?.states) ? [{ year: line.year, share: endsOf(line[side]) }] : [],
  );
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first === last) return undefined;
  // From the groups of 2001 to its levels is a step of its own.
  const steps = known.flatMap((line) => {
    const later = side === 'paid' ? years.find(({ year }) => year === line.year)?.paidFromJuly : undefined;
    return later ? [line, { year: line.year, share: endsOf(later) }] : [line];
  });
  const moves = steps.flatMap(({ year, share }, index) => {
    const before = steps[index - 1];
    return before && before.year >= year - 1 ? [{ year, moved: difference(share, before.share) }] : [];
  });
  const changes = moves.flatMap(({ year, moved }) => (isSettled(moved) ? [{ year, moved: moved.low }] : []));
  const furthest = (sign: 1n | -1n): YearlyChange | undefined => {
    const most = changes.reduce<(typeof changes)[number] | undefined>((top, change) => {
      const size = change.moved.numerator * sign;
      return size > 0n && (!top || size * top.moved.denominator > top.moved.numerator * sign * change.moved.denominator)
        ? change
        : top;
    }, undefined);
    return most && { year: most.year, points: percentOf(most.moved, 2), exactPoints: fractionOf(most.moved) };
  };
  const change = difference(last.share, first.share);
  return {
    first: first.year,
    last: last.year,
    ...(isSettled(change)
      ? { changePoints: percentOf(change.low, 2) }
      : { changePoints: undefined, changeRange: percentRange(change, 2) }),
    ...(changes.length < moves.length ? { hasOpenChanges: true as const } : {}),
    largestRise: furthest(1n),
    largestFall: furthest(-1n),
  };
}

const points = (moved: Ratio | undefined) => moved && percentOf(moved, 2);

/** Events in order of date, numbered; on one day what moved the payers comes first. */
function numbered(events: readonly UnroundedEvent[]): MovementEvent[] {
  return [...events]
    .sort((a, b) =>
      a.date !== b.date ? (a.date < b.date ? -1 : 1) : a.side !== b.side ? (a.side === 'paid' ? -1 : 1) : 0,
    )
    .map(({ moved, byRegularRate, byFactor, states = [], mission, ...event }, index) => ({
      number: index + 1,
      ...event,
      points: moved && isSettled(moved) ? percentOf(moved.low, 2) : undefined,
      exactPoints: moved && isSettled(moved) ? fractionOf(moved.low) : undefined,
      ...(moved && !isSettled(moved) ? { pointsRange: percentRange(moved, 2) } : {}),
      byRegularRatePoints: points(byRegularRate),
      byFactorPoints: points(byFactor),
      states,
      mission,
    }));
}

function checkSpan(facts: MovementFacts, { from = 2012, to }: MovementQuery): { from: number; to: number } {
  const available = personnelCoverage(facts);
  const covered = yearsWithRates(facts);
  const [first, last] = [facts.earlierScales ? covered.first : Number(available.from.slice(0, 4)), covered.last];
  const span = {
    from: checkYear(from, 'from'),
    to: to === undefined ? Number(available.to.slice(0, 4)) : checkYear(to, 'to'),
  };
  for (const [where, year] of Object.entries(span))
    if (year < first || year > last)
      throw new BlueLedgerError('year-not-covered', {
        what: `neither rates nor personnel of ${year} are in the tables`,
        where,
        expected: `a year from ${first} to ${last}`,
      });
  if (span.from >= span.to)
    throw new BlueLedgerError('bad-year', {
      what: `${span.from} does not lie before ${span.to}`,
      where: 'from',
      expected: 'a year before to: a movement needs two',
    });
  return span;
}

/**
 * How the share that some states pay of UN peacekeeping and the share that others serve moved over the years, and what moved
 * them: new scales, changes of rates within a scale, the scale of levels of 2001, large operations that began or ended, and
 * lists of groups that changed. A year without one of the sides stays without: rates are available from 1974 on with the
 * scales before 2012 (else for July 2001 to 2003 and from 2012 on), personnel from November 1990. Rates of 2004 to 2011 lie
 * between bounds, and so does what moved them: such a change has the least and the most that it can be, and is no largest.
 *
 * How far an event moved a share is derived. A scale: the rates of the payers in its first year less those of the year before.
 * An operation: the share in the year after it began, or before it ended, with its personnel less the share without them.
 *
 * @throws BlueLedgerError `unknown-code`, `bad-year`, `year-not-covered`, `facts-missing`; `not-a-member` for states alone that
 * were no Members in all the years.
 * @example
 * ```ts
 * const { events, paid } = burdenMovement({ payers: 'weog+JPN', servers: 'weog', from: 2012, to: 2025 });
 * [paid.first, paid.last, paid.changePoints, paid.largestFall.year]; // => [2012, 2025, -21.81, 2016]
 * events.find(({ date }) => date === '2016-01-01').documents; // => ['A/RES/70/245', 'A/RES/70/246']
 * ```
 */
export function burdenMovement(facts: MovementFacts, query: MovementQuery = {}): BurdenMovement {
  const { payers: paying = 'weog+JPN', servers: serving = 'weog' } = checkKeys(query, [
    'payers',
    'servers',
    'from',
    'to',
  ]);
  checkFacts(
    facts,
    ...scaleTables,
    ['personnelByMonth', 'personnelByYear'],
    'operations',
    'missionCodes',
    'missionTotals',
    'personnelByMissionAndYear',
  );
  const span = checkSpan(facts, query);
  const grouping = (side: 'payers' | 'servers', year: number) =>
    resolveGrouping(facts, { grouping: side === 'payers' ? paying : serving, year, where: side });
  const [payers, servers] = [grouping('payers', span.to), grouping('servers', span.to)];
  return answer(
    {
      kind: 'burdenMovement',
      query: { payers: payers.code, servers: servers.code, ...span },
      title: `Share of ${payers.code} in peacekeeping assessments and of ${servers.code} in uniformed personnel, ${span.from} to ${span.to}, and what moved them`,
    },
    (recorder) => {
      recorder.note('paid-is-assessed');
      const inputs = Array.from({ length: span.to - span.from + 1 }, (_, index) => {
        const year = span.from + index;
        return yearInputs(
          facts,
          { year, payers: grouping('payers', year), servers: grouping('servers', year) },
          recorder,
        );
      });
      const years = inputs.map((line) => {
        const shares = sharesOf(line);
        recorder.step(() => ({
          step: `${line.year}: shares of payers and of servers`,
          inputs: { year: line.year },
          result: {
            paid: shares.paid?.range ?? shares.paid?.exactShare ?? 'no rates',
            served: shares.served?.exactShare ?? 'no personnel',
          },
        }));
        return shares;
      });
      const whole = { from: `${span.from}-01-01`, to: `${span.to}-12-31` };
      if (!years.some(({ paid }) => paid?.states))
        checkMembership(facts.memberStates, payers.code.split('+'), { ...whole, where: 'payers' });
      if (!years.some(({ served }) => served?.persons))
        checkMembership(facts.memberStates, servers.code.split('+'), { ...whole, where: 'servers' });
      for (const run of runsOf(years.flatMap(({ year, paid }) => (paid ? [] : [year]))))
        recorder.note('levels-missing', run);
      if (span.from <= 2001 && span.to >= 2001) recorder.note('two-schemes', { year: 2001 });
      const scales = inputs.flatMap(({ scale }) => scale ?? []);
      noteDays(
        recorder,
        scales.filter(({ year }) => year !== 2001),
      );
      const without = years.flatMap(({ year, served }) => (served ? [] : [year]));
      const { to: personnelTo } = personnelCoverage(facts);
      noteNoPersonnel(recorder, without, personnelCoverage(facts));
      noteGroupings(recorder, [...inputs.map((line) => line.payers), ...inputs.map((line) => line.servers)]);
      notePersonnel(
        recorder,
        facts,
        years.flatMap(({ served }) => served ?? []),
        [...new Set(inputs.flatMap((line) => line.servers.members))],
      );
      noteScales(recorder, scales);
      const events = numbered([
        ...scaleEvents(facts, inputs, recorder),
        ...listEvents(facts.memberStates, inputs),
        ...missionEvents(
          facts,
          {
            from: `${span.from}-01`,
            to: `${span.to}-12`,
            membersIn: (year) => grouping('servers', year).members,
          },
          recorder,
        ),
      ]);
      const listed = { points: listedFrom.hundredthsOfPoint / 100, persons: listedFrom.persons };
      recorder.note('events-derived', listed);
      return {
        payers,
        servers,
        years,
        paid: movementOf(years, 'paid'),
        served: movementOf(years, 'served'),
        events,
        listedFrom: listed,
        personnelTo,
      };
    },
  );
}
