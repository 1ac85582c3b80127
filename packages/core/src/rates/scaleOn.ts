import { Recorder } from '../internal/answer/index.js';
import { BlueLedgerError, checkFacts } from '../internal/errors/index.js';
import { decimalText, fractionOf } from '../internal/math/index.js';
import type { CarriedRates } from './carryDiscounts.js';
import { type DatedScale, type DaySpan, type ExactScale, exactScale, isExact } from './datedScale.js';
import { deriveEnactedRates } from './deriveEnactedRates.js';
import { rowsInForce, type ScaleFacts } from './facts.js';
import { computedOnce } from './nextScale/computedOnce.js';
import { isProjected, yearsWithLevels } from './tableFactors.js';

/**
 * First and last calendar year of which peacekeeping rates are available, those between bounds among them. Without the
 * scales before 2012 they begin there.
 *
 * @example
 * ```ts
 * yearsWithRates(); // => { first: 1974, last: 2027 }
 * ```
 */
export function yearsWithRates(facts: ScaleFacts): { readonly first: number; readonly last: number } {
  const { first, last } = yearsWithLevels(facts);
  return { first: facts.earlierScales?.firstYear ?? first, last };
}

/** The days of a year on which one set of rates holds: all of it, but before 2004, when some change within a year. */
export const scaleSpans = ({ earlierScales }: ScaleFacts, year: number): readonly DaySpan[] =>
  earlierScales?.spansIn(year) ?? [{ from: `${year}-01-01`, to: `${year}-12-31` }];

interface DayAsked {
  readonly year: number;
  /** A day of the year. Default: its first. */
  readonly date?: string | undefined;
}

/**
 * The peacekeeping rates that hold on a day; undefined where none are available for it.
 * @throws BlueLedgerError `facts-disagree`.
 */
export function scaleOn(facts: ScaleFacts, { year, date }: DayAsked, recorder: Recorder): DatedScale | undefined {
  const spans = scaleSpans(facts, year);
  const days = spans.find(({ to }) => date !== undefined && date <= to) ?? spans[0];
  if (!days) return undefined;
  const span = { year, ...days };
  const covered = yearsWithLevels(facts);
  if (year < covered.first || year > covered.last) return facts.earlierScales?.scaleOn(facts, span, recorder);
  const { memberStates, regularScale, levelTransitions } = checkFacts(facts, 'regularScale', 'levelTransitions');
  const derive = (inside: Recorder): ExactScale => {
    const projected = isProjected(facts, year);
    return exactScale(deriveEnactedRates(facts, year, inside), {
      ...span,
      scheme: 'levels',
      certainty: projected ? 'projected' : 'exact',
      status: projected ? 'projected' : 'derived',
    });
  };
  if (recorder.isTracing) return derive(recorder);
  // Every answer on money asks for the same few scales.
  const tables = [memberStates, regularScale, facts.peacekeepingFactors, levelTransitions];
  const { scale, basis } = computedOnce(tables, `enacted scale of ${span.from}`, () => {
    const inside = new Recorder({ trace: false });
    return { scale: derive(inside), basis: inside.basis() };
  });
  recorder.carries(basis);
  return scale;
}

/** Whether a year has rates of the regular scale, from which those of peacekeeping follow once levels are assumed. */
export const hasRegularRates = ({ regularScale: table }: ScaleFacts, year: number): boolean =>
  rowsInForce(table, table.columns.from_year, table.columns.to_year, year).length > 0;

/** The refusal of a year of which no peacekeeping rates are available; `levels`: the caller may assume all levels. */
export function noRatesOf(facts: ScaleFacts, year: number, where = 'year', levels = false): BlueLedgerError {
  const { first, last } = yearsWithRates(facts);
  return new BlueLedgerError('year-not-covered', {
    what: `peacekeeping ${facts.earlierScales ? 'rates' : 'levels'} of ${year} are not in the tables`,
    where,
    expected: `a year from ${first} to ${last}`,
    ...(levels
      ? { remedy: `The regular rates of ${year} are: give the level of every state in overrides.levels.` }
      : {}),
  });
}

/**
 * As `scaleOn`, for what cannot go on without rates.
 * @throws BlueLedgerError `year-not-covered` where none are available, `facts-disagree`.
 */
export function requiredScaleOn(facts: ScaleFacts, query: DayAsked, recorder: Recorder, where = 'year'): DatedScale {
  const scale = scaleOn(facts, query, recorder);
  if (scale) return scale;
  throw noRatesOf(facts, query.year, where);
}

/** What those who carry pay of their regular rates, as answers carry it. */
export const premiumOf = ({
  premium: { low },
}: ExactScale): Pick<CarriedRates, 'permanentMemberFactor' | 'exactPermanentMemberFactor'> => ({
  permanentMemberFactor: Number(decimalText(low, 6)),
  exactPermanentMemberFactor: fractionOf(low),
});

/**
 * As `requiredScaleOn`, for what needs one rate for every state.
 * @throws BlueLedgerError `year-not-covered` where none are available, or where they lie between bounds; `facts-disagree`.
 */
export function exactScaleOn(facts: ScaleFacts, query: DayAsked, recorder: Recorder, where = 'year'): ExactScale {
  const scale = requiredScaleOn(facts, query, recorder, where);
  if (isExact(scale)) return scale;
  const open = scale.rates.flatMap(({ state, level }) => (level === undefined ? [state] : []));
  throw new BlueLedgerError('year-not-covered', {
    what: `the peacekeeping rates of ${query.year} lie between bounds, since the levels of ${open.length} states are open`,
    where,
    expected: 'a year of which every rate is known: 1974 to 2003, or from 2012 on',
    remedy: 'effectiveRates gives the bounds of each rate, and burdenShare those of a share.',
  });
}
