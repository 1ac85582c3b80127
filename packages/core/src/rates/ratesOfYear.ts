import type { FigureStatus, Recorder } from '../internal/answer/index.js';
import { type Fraction, fractionOf, ratioOf, reduce } from '../internal/math/index.js';
import type { MemberState } from '../internal/states/index.js';
import { numberAt, textAt } from '../internal/tables/index.js';
import type { EffectiveRate } from './carryDiscounts.js';
import { rowsInForce, type ScaleFacts } from './facts.js';
import { ratesOfLevels } from './ratesOfLevels.js';

export const rateKinds = ['regular', 'peacekeeping'] as const;

export type RateKind = (typeof rateKinds)[number];

/** A state's rate in a year. */
export interface RateInYear {
  /** In per cent: as printed for the regular budget, four decimals for peacekeeping. */
  readonly ratePercent: number;
  /** The rate before rounding, as a part of one. */
  readonly exactRate: Fraction;
}

export interface RatesOfYear {
  readonly year: number;
  /** First day on which the rates hold: 1 July 2001 for the first of the peacekeeping scale, 1 January else. */
  readonly from: string;
  /** Undefined where the year has no rates available. */
  readonly status: FigureStatus | undefined;
  /** First year of the regular scale that the year belongs to. */
  readonly scaleFrom: number | undefined;
  /** In the order of the states; undefined where there is no rate. */
  readonly rates: readonly (RateInYear | undefined)[];
}

function peacekeepingRate({ peacekeepingRatePercent, exactFactor, regularRatePercent }: EffectiveRate): RateInYear {
  const { numerator, denominator } = ratioOf(exactFactor);
  // The regular rate is a decimal of at most five places: whole in units of 10^-7 of the whole.
  const regular = BigInt(Math.round(regularRatePercent * 1e5));
  return {
    ratePercent: peacekeepingRatePercent,
    exactRate: fractionOf(reduce({ numerator: numerator * regular, denominator: denominator * 10_000_000n })),
  };
}

/** The rates of the states in one year, each working step recorded. */
export function ratesOfYear(
  facts: ScaleFacts,
  { kind, year, states }: { readonly kind: RateKind; readonly year: number; readonly states: readonly MemberState[] },
  recorder: Recorder,
): RatesOfYear {
  const { regularScale: table } = facts;
  const { iso3, from_year, to_year, rate } = table.columns;
  const rows = rowsInForce(table, from_year, to_year, year);
  const scaleFrom = rows[0] === undefined ? undefined : numberAt(from_year, rows[0]);
  const none: RatesOfYear = {
    year,
    from: `${year}-01-01`,
    status: undefined,
    scaleFrom: undefined,
    rates: states.map(() => undefined),
  };
  if (rows.length === 0) return none;
  if (kind === 'peacekeeping') {
    const derived = ratesOfLevels(facts, year, recorder);
    if (!derived) return none;
    const byState = new Map(derived.rates.map((line) => [line.state, line]));
    const rates = states.map(({ state }) => {
      const line = byState.get(state);
      return line && peacekeepingRate(line);
    });
    return { year, from: derived.from, status: derived.status, scaleFrom, rates };
  }
  const byState = new Map(rows.map((row) => [textAt(iso3, row), row]));
  const rowsOfStates = states.map(({ state }) => byState.get(state));
  recorder.reads(
    table,
    rowsOfStates.flatMap((row) => row ?? []),
  );
  const whole = 10n ** BigInt(rate.decimals + 2);
  return {
    ...none,
    status: 'published',
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
}
