import type { Recorder } from '../../internal/answer/index.js';
import { add, fractionOf, percentOf, type Ratio, ratioOf, reduce } from '../../internal/math/index.js';
import { type Grouping } from '../../internal/states/index.js';
import { numberAt, type Source, textAt } from '../../internal/tables/index.js';
import type { DeploymentFacts } from '../../personnel/facts.js';
import type { ShareOfPersonnel } from '../../personnel/shareOfStrength.js';
import { shareOfStrength } from '../../personnel/shareOfStrength.js';
import type { Strength } from '../../personnel/strength.js';
import { strengthInYear } from '../../personnel/strength.js';
import { type EffectiveRate } from '../../rates/carryDiscounts.js';
import { rowsInForce, type ScaleFacts } from '../../rates/facts.js';
import { ratesOfLevels } from '../../rates/ratesOfLevels.js';
import type { ShareOfAssessments } from '../burdenShare.js';
import { nothing } from './points.js';

/** Both shares of a year. A side that is not available is missing, and is not filled from its neighbours. */
export interface MovementYear {
  readonly year: number;
  /** First day on which the rates hold: 1 July in 2001. Undefined without rates available. */
  readonly ratesFrom: string | undefined;
  readonly paid: ShareOfAssessments | undefined;
  readonly served: ShareOfPersonnel | undefined;
  /** Rates follow by rule from the scale in force. */
  readonly projected: boolean;
}

/** What the shares and the events of a year are worked out from. */
export interface YearInputs {
  readonly year: number;
  readonly payers: Grouping;
  readonly servers: Grouping;
  readonly rates: readonly EffectiveRate[] | undefined;
  readonly ratesFrom: string | undefined;
  readonly projected: boolean;
  readonly strength: Strength | undefined;
}

export function yearInputs(
  facts: ScaleFacts & DeploymentFacts,
  { year, payers, servers }: Pick<YearInputs, 'year' | 'payers' | 'servers'>,
  recorder: Recorder,
): YearInputs {
  const derived = ratesOfLevels(facts, year, recorder);
  return {
    year,
    payers,
    servers,
    rates: derived?.rates,
    ratesFrom: derived?.from,
    projected: derived?.status === 'projected',
    strength: strengthInYear(facts, year, recorder),
  };
}

/** The rates of some states, added up; all rates of a year have one denominator. */
export function sumOfRates(rates: readonly EffectiveRate[], members: readonly string[]): Ratio {
  return rates.reduce((sum, { state, exactShare }) => (members.includes(state) ? add(sum, ratioOf(exactShare)) : sum), {
    numerator: 0n,
    denominator: ratioOf(rates[0]?.exactShare ?? '0/1').denominator,
  });
}

export function sharesOf({ year, payers, servers, rates, ratesFrom, projected, strength }: YearInputs): MovementYear {
  const share = rates ? sumOfRates(rates, payers.members) : nothing;
  return {
    year,
    ratesFrom,
    paid: rates && {
      exactShare: fractionOf(reduce(share)),
      sharePercent: percentOf(share, 3),
      states: rates.filter(({ state }) => payers.members.includes(state)).length,
      allStates: rates.length,
    },
    served: strength && shareOfStrength(strength, servers.members),
    projected,
  };
}

/** A source with a document symbol. */
type ResolutionSource = Source & { readonly symbol: string };

/** The resolution that a year’s regular rates stand in: that of its rows that has a document symbol. */
export function scaleOf({ regularScale: table }: ScaleFacts, year: number): ResolutionSource | undefined {
  const { from_year, to_year, source } = table.columns;
  const rows = rowsInForce(table, from_year, to_year, year).filter((row) => numberAt(table.columns.rate, row));
  const ids = new Set(rows.flatMap((row) => (source ? (textAt(source, row) ?? '').split(';') : [])));
  return table.sources.find(
    (document): document is ResolutionSource => document.symbol !== undefined && ids.has(document.id),
  );
}
