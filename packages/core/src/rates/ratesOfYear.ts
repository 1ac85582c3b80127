import type { FigureStatus, Recorder } from '../internal/answer/index.js';
import { type Fraction, fractionOf, ratioOf, reduce } from '../internal/math/index.js';
import type { MemberState } from '../internal/states/index.js';
import { numberAt, textAt } from '../internal/tables/index.js';
import type { RateCertainty } from './carryDiscounts.js';
import type { DatedScale, RateScheme, StateRate } from './datedScale.js';
import { rowsInForce, type ScaleFacts } from './facts.js';
import type { PercentRange } from './percentRange.js';
import { scaleOn } from './scaleOn.js';

export const rateKinds = ['regular', 'peacekeeping'] as const;

export type RateKind = (typeof rateKinds)[number];

/** A state's rate in a year: one, or where levels are open two between which it lies. */
export type RateInYear =
  | {
      /** In per cent: as printed for the regular budget, four decimals for peacekeeping. */
      readonly ratePercent: number;
      /** The rate before rounding, as a part of one. */
      readonly exactRate: Fraction;
      readonly range?: undefined;
    }
  | { readonly ratePercent: undefined; readonly exactRate: undefined; readonly range: PercentRange };

export interface RatesOfYear {
  readonly year: number;
  /** First and last day of the year on which the rates hold: two halves of 2001, whole years else. */
  readonly from: string;
  readonly to: string;
  /** How the rates are known, by the least sure of the whole scale; undefined without rates. */
  readonly certainty: RateCertainty | 'published' | undefined;
  /** Of peacekeeping: the ad hoc groups, until June 2001, or the levels. */
  readonly scheme: RateScheme | undefined;
  /** Undefined where the year has no rates available. */
  readonly status: FigureStatus | undefined;
  /** First year of the regular scale that the year belongs to. */
  readonly scaleFrom: number | undefined;
  /** In the order of the states; undefined where there is no rate. */
  readonly rates: readonly (RateInYear | undefined)[];
}

function peacekeepingRate({ peacekeepingRatePercent, exactFactor, regularRatePercent, range }: StateRate): RateInYear {
  if (range) return { ratePercent: undefined, exactRate: undefined, range };
  const { numerator, denominator } = ratioOf(exactFactor);
  // The regular rate is a decimal of at most five places: whole in units of 10^-7 of the whole.
  const regular = BigInt(Math.round(regularRatePercent * 1e5));
  return {
    ratePercent: peacekeepingRatePercent,
    exactRate: fractionOf(reduce({ numerator: numerator * regular, denominator: denominator * 10_000_000n })),
  };
}

interface RatesAsked {
  readonly kind: RateKind;
  readonly year: number;
  /** A day of the year, for a year that has two schemes. Default: its first. */
  readonly date?: string | undefined;
  readonly states: readonly MemberState[];
}

/** The rates of the states in one year, each working step recorded, and the scale of peacekeeping that they come from. */
export function ratesOfYear(
  facts: ScaleFacts,
  { kind, year, date, states }: RatesAsked,
  recorder: Recorder,
): { readonly rates: RatesOfYear; readonly scale: DatedScale | undefined } {
  const { regularScale: table } = facts;
  const { iso3, from_year, to_year, rate } = table.columns;
  const rows = rowsInForce(table, from_year, to_year, year);
  const scaleFrom = rows[0] === undefined ? undefined : numberAt(from_year, rows[0]);
  const none: RatesOfYear = {
    year,
    from: date ?? `${year}-01-01`,
    to: `${year}-12-31`,
    certainty: undefined,
    scheme: undefined,
    status: undefined,
    scaleFrom: undefined,
    rates: states.map(() => undefined),
  };
  if (rows.length === 0) return { rates: none, scale: undefined };
  if (kind === 'peacekeeping') {
    const scale = scaleOn(facts, { year, date }, recorder);
    if (!scale) return { rates: none, scale };
    const byState = new Map(scale.rates.map((line) => [line.state, line]));
    const former = facts.earlierScales?.formerStates;
    const rates = states.map(({ state }) => {
      const code = [state, ...(former?.before(state) ?? [])].find((known) => byState.has(known));
      const line = code === undefined ? undefined : byState.get(code);
      return line && peacekeepingRate(line);
    });
    const { from, to, certainty, scheme, status } = scale;
    return { rates: { year, from, to, certainty, scheme, status, scaleFrom, rates }, scale };
  }
  const byState = new Map(rows.map((row) => [textAt(iso3, row), row]));
  const rowsOfStates = states.map(({ state }) => byState.get(state));
  recorder.reads(
    table,
    rowsOfStates.flatMap((row) => row ?? []),
  );
  const whole = 10n ** BigInt(rate.decimals + 2);
  const published: RatesOfYear = {
    ...none,
    status: 'published',
    certainty: 'published',
    scaleFrom,
    rates: rowsOfStates.map((row): RateInYear | undefined => {
      const printed = row === undefined ? undefined : numberAt(rate, row);
      if (printed === undefined) return undefined;
      return {
        ratePercent: printed / 10 ** rate.decimals,
        exactRate: fractionOf(reduce({ numerator: BigInt(printed), denominator: whole })),
      };
    }),
  };
  return { rates: published, scale: undefined };
}
