import { type Answer, answer, type Recorder } from '../internal/answer/index.js';
import { BlueLedgerError, checkFacts, checkKeys, checkLength, checkList, oneOf } from '../internal/errors/index.js';
import { checkYear } from '../internal/math/index.js';
import { firstDayOf, levelFactors, type Parameter, regularCeiling, regularFloor } from '../internal/rules/index.js';
import { memberState, type StateText } from '../internal/states/index.js';
import { requiredNumberAt } from '../internal/tables/index.js';
import type { DatedScale } from './datedScale.js';
import { type RegularScaleTable, type ScaleFacts, scaleTables } from './facts.js';
import { noteScales } from './noteScale.js';
import { type RateInYear, type RateKind, type RatesOfYear, rateKinds, ratesOfYear } from './ratesOfYear.js';
import { scaleSpans, yearsWithRates } from './scaleOn.js';

/** Codes that a query may name: more than there are, so that none of a list of all is refused. */
const mostStates = 500;

export interface RatesOverYearsQuery {
  /** ISO 3166 alpha-3 codes, former states among them. */
  readonly states: readonly StateText[];
  readonly kind: RateKind;
  /** First calendar year. Default: the first available. */
  readonly from?: number | undefined;
  /** Last calendar year. Default: the last available. */
  readonly to?: number | undefined;
}

/** Ceiling or floor of the regular scale, for the years in which it is known. */
export interface ScaleBound {
  readonly bound: 'ceiling' | 'floor';
  readonly percent: number;
  readonly from: number;
  readonly to: number;
  readonly document: string;
}

/** What the last new scale of the span changed: rates of the year before it and of its first year. */
export interface ScaleChange {
  readonly before: number;
  readonly after: number;
  /** Last year of the new scale in the query. */
  readonly to: number;
  /** In the order of the states; undefined where one of the two is missing. */
  readonly states: readonly ({ readonly before: RateInYear; readonly after: RateInYear } | undefined)[];
}

export type RatesOverYears = Answer<
  'ratesOverYears',
  { readonly states: readonly string[]; readonly kind: RateKind; readonly from: number; readonly to: number }
> & {
  readonly states: readonly { readonly state: string; readonly name: string }[];
  /** In order of date; 2001 stands twice, with its groups and with its levels, where both are available. */
  readonly years: readonly RatesOfYear[];
  readonly bounds: readonly ScaleBound[];
  readonly change: ScaleChange | undefined;
};

function spanOf({ columns: { from_year, to_year }, rowCount }: RegularScaleTable): { first: number; last: number } {
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (let row = 0; row < rowCount; row += 1) {
    first = Math.min(first, requiredNumberAt(from_year, row));
    last = Math.max(last, requiredNumberAt(to_year, row));
  }
  return { first, last };
}

/** Values of a bound inside the years, as dated by their documents. A year between two of them has none. */
function boundsOf(
  bound: ScaleBound['bound'],
  parameter: Parameter<number>,
  { first, last }: { readonly first: number; readonly last: number },
  recorder: Recorder,
): ScaleBound[] {
  return parameter.values.flatMap((dated) => {
    const [from, to] = [Number(dated.from.slice(0, 4)), Number((dated.to ?? dated.from).slice(0, 4))];
    if (to < first || from > last) return [];
    const percent = recorder.applies(parameter, dated);
    return [
      { bound, percent, from: Math.max(from, first), to: Math.min(to, last), document: dated.reference.document },
    ];
  });
}

/** The last year of the span that begins a new scale, beside the year before it. */
function changeOf(years: readonly RatesOfYear[]): ScaleChange | undefined {
  for (let at = years.length - 1; at > 0; at -= 1) {
    const [before, after] = [years[at - 1], years[at]];
    if (before?.scaleFrom === undefined || after?.scaleFrom === undefined) continue;
    if (before.scaleFrom === after.scaleFrom && before.scheme === after.scheme) continue;
    return {
      before: before.year,
      after: after.year,
      to:
        years.filter(({ scaleFrom, scheme }) => scaleFrom === after.scaleFrom && scheme === after.scheme).at(-1)
          ?.year ?? after.year,
      states: after.rates.map((rate, index) => {
        const old = before.rates[index];
        return rate && old && { before: old, after: rate };
      }),
    };
  }
  return undefined;
}

/** The years of a span, 2001 with a second entry where both of its schemes are available. */
function spansOf(facts: ScaleFacts, kind: RateKind, from: number, to: number): { year: number; date?: string }[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).flatMap((year) => {
    const second = firstDayOf(levelFactors);
    const two =
      kind === 'peacekeeping' &&
      second.startsWith(`${year}-`) &&
      scaleSpans(facts, year).findIndex((span) => span.from === second) > 0;
    return two ? [{ year }, { year, date: second }] : [{ year }];
  });
}

const valueText = (rate: RateInYear | undefined): string =>
  rate?.range ? `${rate.range.low} to ${rate.range.high}` : String(rate?.ratePercent ?? 'no rate');

/** Runs of years in which something is missing, each noted once. */
function noteRuns(years: readonly number[], note: (from: number, to: number) => void): void {
  let start: number | undefined;
  for (const [index, year] of years.entries()) {
    start ??= year;
    if (years[index + 1] === year + 1) continue;
    note(start, year);
    start = undefined;
  }
}

/**
 * The rates of one or several states over calendar years: of the regular budget as printed (1946 to 2027), or of
 * peacekeeping as derived (1974 to 2027 with the scales before 2012 available, else 2012 to 2027 and, with the levels of
 * 2001, July 2001 to 2003). A rate of 2004 to 2011 that open levels leave between two has `range` in place of a number. A
 * year without rates stays without; nothing is filled from its neighbours. 2001 stands twice, since its second half had
 * another scheme; where rates change within another year those of 1 January stand for it. With those of the regular
 * budget ceiling and floor where they are known, since no peacekeeping rate stops there; and what the last new scale of the span changed.
 *
 * @throws BlueLedgerError `unknown-code`; `bad-query` for no states or no kind; `bad-year`; `out-of-order`;
 * `year-not-covered` outside the years of the scale available.
 * @example
 * ```ts
 * const { years } = ratesOverYears({ states: ['CHN'], kind: 'peacekeeping', from: 2024, to: 2025 });
 * years.map(({ rates }) => rates[0]?.ratePercent); // => [18.6856, 23.7851]
 * ```
 */
export function ratesOverYears(facts: ScaleFacts, query: RatesOverYearsQuery): RatesOverYears {
  const { states: codes, kind, ...limits } = checkKeys(query, ['states', 'kind', 'from', 'to']);
  oneOf(kind, rateKinds, 'kind');
  checkFacts(facts, ...(kind === 'regular' ? (['memberStates', 'regularScale'] as const) : scaleTables));
  checkLength(checkList(codes, 'states'), mostStates, 'states');
  const states = [...new Set(codes.map((code) => memberState(facts.memberStates, code, 'states')))];
  if (states.length === 0)
    throw new BlueLedgerError('bad-query', {
      what: 'no state is named',
      where: 'states',
      expected: 'ISO 3166 alpha-3 codes, such as JPN',
    });
  const available = spanOf(facts.regularScale);
  const { first, last } = kind === 'regular' ? available : yearsWithRates(facts);
  const from = limits.from === undefined ? first : checkYear(limits.from, 'from');
  const to = limits.to === undefined ? last : checkYear(limits.to, 'to');
  if (from > to)
    throw new BlueLedgerError('out-of-order', {
      what: `${from} lies after ${to}`,
      where: 'from',
      expected: 'a year not later than to',
    });
  for (const [where, year] of [
    ['from', from],
    ['to', to],
  ] as const)
    if (year < first || year > last)
      throw new BlueLedgerError('year-not-covered', {
        what: `${kind} rates of ${year} are not in the tables`,
        where,
        expected: `a year from ${first} to ${last}`,
      });
  return answer(
    {
      kind: 'ratesOverYears',
      query: { states: states.map(({ state }) => state), kind, from, to },
      title: `${kind === 'regular' ? 'Rates of the regular-budget scale' : 'Effective rates of assessment for peacekeeping'}, ${from} to ${to}: ${states.map(({ state }) => state).join(', ')}`,
    },
    (recorder) => {
      const scales: DatedScale[] = [];
      const years = spansOf(facts, kind, from, to).map((span) => {
        const inside = recorder.inside();
        const { rates: ofYear, scale } = ratesOfYear(facts, { kind, ...span, states }, inside);
        if (scale) scales.push(scale);
        recorder.step(
          () => ({
            step: `Rates of ${ofYear.year}${span.date === undefined ? '' : ` from ${span.date}`}`,
            inputs: { kind },
            result: ofYear.rates.map((rate, index) => `${states[index]?.state} ${valueText(rate)}`),
          }),
          inside,
        );
        return ofYear;
      });
      noteScales(recorder, scales);
      const without = years.flatMap(({ year, status }) => (status === undefined ? [year] : []));
      noteRuns(without, (a, b) => recorder.note('levels-missing', { from: a, to: b }));
      for (const [index, { state, name }] of states.entries())
        noteRuns(
          // A year that stands twice is missing once.
          [
            ...new Set(
              years.flatMap(({ year, status, rates }) => (status !== undefined && !rates[index] ? [year] : [])),
            ),
          ],
          (a, b) => recorder.note('state-without-rate', { state, name, from: a, to: b }),
        );
      if (from <= 2001 && to >= 2001 && kind === 'peacekeeping') recorder.note('two-schemes', { year: 2001 });
      for (const { state, name } of states)
        for (const code of kind === 'peacekeeping' ? (facts.earlierScales?.formerStates.before(state) ?? []) : [])
          if (scales.some(({ rates }) => rates.some((line) => line.state === code)))
            recorder.note('rate-under-former-code', { name, former: memberState(facts.memberStates, code).name });
      const span = { first: from, last: to };
      return {
        states: states.map(({ state, name }) => ({ state, name })),
        years,
        bounds:
          kind === 'regular'
            ? [
                ...boundsOf('ceiling', regularCeiling, span, recorder),
                ...boundsOf('floor', regularFloor, span, recorder),
              ]
            : [],
        change: changeOf(years),
      };
    },
  );
}
