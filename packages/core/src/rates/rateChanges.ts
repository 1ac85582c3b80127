import { add, type Fraction, fractionOf, percentOf, type Ratio, ratioOf, reduce } from '../internal/math/index.js';
import { memberState } from '../internal/states/index.js';
import { requiredTextAt } from '../internal/tables/index.js';
import type { EffectiveRate } from './carryDiscounts.js';
import type { RateScheme } from './datedScale.js';
import { rowsInForce, type ScaleFacts } from './facts.js';

/**
 * Why a rate is another than before: each reason that applies, the reader sees how much came of which. `scheme`: one of the
 * two years has the ad hoc groups, the other the levels. `group`: it moved between two groups.
 */
export type ChangeReason = 'regular-rate' | 'premium' | 'transition' | 'level' | 'share' | 'scheme' | 'group';

/** A Member State's rates in the two years; one side is missing where it had no rate. */
export interface ChangedRate {
  readonly state: string;
  readonly name: string;
  readonly before: EffectiveRate | undefined;
  readonly after: EffectiveRate | undefined;
  /** Percentage points by which the unrounded peacekeeping rate moved, to four decimals; undefined without both sides. */
  readonly changePoints: number | undefined;
  /** Of these, what the regular rate brought at the factor of before, and the factor at the regular rate of now. */
  readonly byRegularRatePoints: number | undefined;
  readonly byFactorPoints: number | undefined;
  readonly exactChange: Fraction | undefined;
  readonly exactByRegularRate: Fraction | undefined;
  readonly exactByFactor: Fraction | undefined;
  readonly because: readonly ChangeReason[];
}

const minus = (a: Ratio, b: Ratio): Ratio => add(a, { ...b, numerator: -b.numerator });
const times = (a: Ratio, b: Ratio): Ratio => ({
  numerator: a.numerator * b.numerator,
  denominator: a.denominator * b.denominator,
});

/** `H/I` and `H` may be one level: a move is only reported where the two have none in common. */
const levelMoved = (before: string, after: string) =>
  !before.split('/').some((level) => after.split('/').includes(level));

/** States on their way between two levels in a year. */
function inTransition(
  { levelTransitions: table }: Pick<ScaleFacts, 'levelTransitions'>,
  year: number,
): ReadonlySet<string> {
  const { iso3, first_year, full_year } = table.columns;
  return new Set(rowsInForce(table, first_year, full_year, year).map((row) => requiredTextAt(iso3, row)));
}

const regularOf = ({ exactShare, exactFactor }: EffectiveRate): Ratio => {
  const factor = ratioOf(exactFactor);
  return times(ratioOf(exactShare), { numerator: factor.denominator, denominator: factor.numerator });
};

function changeOf(
  before: EffectiveRate | undefined,
  after: EffectiveRate | undefined,
  { moving, schemes }: { readonly moving: boolean; readonly schemes: readonly [RateScheme, RateScheme] },
): Omit<ChangedRate, 'state' | 'name' | 'before' | 'after'> {
  if (!before || !after)
    return {
      changePoints: undefined,
      byRegularRatePoints: undefined,
      byFactorPoints: undefined,
      exactChange: undefined,
      exactByRegularRate: undefined,
      exactByFactor: undefined,
      because: [],
    };
  const change = reduce(minus(ratioOf(after.exactShare), ratioOf(before.exactShare)));
  const byRegular = times(minus(regularOf(after), regularOf(before)), ratioOf(before.exactFactor));
  const byFactor = times(regularOf(after), minus(ratioOf(after.exactFactor), ratioOf(before.exactFactor)));
  const because: ChangeReason[] = [];
  if (before.regularRatePercent !== after.regularRatePercent) because.push('regular-rate');
  const oneScheme = schemes[0] === schemes[1];
  const moved = oneScheme && levelMoved(before.level, after.level);
  if (moved) because.push(schemes[0] === 'groups' ? 'group' : 'level');
  if (before.exactFactor !== after.exactFactor)
    if (!oneScheme) because.push('scheme');
    else if (moving) because.push('transition');
    else if (before.level === 'A' && after.level === 'A') because.push('premium');
    else if (!moved) because.push('share');
  return {
    changePoints: percentOf(change, 4),
    byRegularRatePoints: percentOf(byRegular, 4),
    byFactorPoints: percentOf(byFactor, 4),
    exactChange: fractionOf(change),
    exactByRegularRate: fractionOf(reduce(byRegular)),
    exactByFactor: fractionOf(reduce(byFactor)),
    because,
  };
}

/** Rates of a year, of which every one is known. */
export interface ExactRatesOfYear {
  readonly year: number;
  readonly scheme: RateScheme;
  readonly rates: readonly EffectiveRate[];
}

/**
 * The rates of two years side by side, by alpha-3 code: how far each moved, how much of that the regular rate brought and how
 * much the factor, and why.
 */
export function rateChanges(
  facts: Pick<ScaleFacts, 'memberStates' | 'levelTransitions'>,
  before: ExactRatesOfYear,
  after: ExactRatesOfYear,
): ChangedRate[] {
  const [old, now] = [before, after].map(({ rates }) => new Map(rates.map((rate) => [rate.state, rate])));
  const moving = new Set([...inTransition(facts, before.year), ...inTransition(facts, after.year)]);
  return [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].sort().map((state) => ({
    state,
    name: memberState(facts.memberStates, state).name,
    before: old?.get(state),
    after: now?.get(state),
    ...changeOf(old?.get(state), now?.get(state), {
      moving: moving.has(state),
      schemes: [before.scheme, after.scheme],
    }),
  }));
}
