import type { Recorder } from '../../internal/answer/index.js';
import { firstDayOf, levelFactors } from '../../internal/rules/index.js';
import { type Grouping } from '../../internal/states/index.js';
import { numberAt, type Source, textAt } from '../../internal/tables/index.js';
import type { DeploymentFacts } from '../../personnel/facts.js';
import type { ShareOfPersonnel } from '../../personnel/shareOfStrength.js';
import { shareOfStrength } from '../../personnel/shareOfStrength.js';
import type { Strength } from '../../personnel/strength.js';
import { strengthInYear } from '../../personnel/strength.js';
import type { DatedScale } from '../../rates/datedScale.js';
import { rowsInForce, type ScaleFacts } from '../../rates/facts.js';
import { scaleOn, scaleSpans } from '../../rates/scaleOn.js';
import { type ShareOfAssessments, shareOfAssessments } from '../burdenShare.js';

/** Both shares of a year. A side that is not available is missing, and is not filled from its neighbours. */
export interface MovementYear {
  readonly year: number;
  /** First day on which the rates hold: 1 January, or 1 July 2001 without the groups. Undefined without rates available. */
  readonly ratesFrom: string | undefined;
  readonly paid: ShareOfAssessments | undefined;
  /** In 2001, whose groups `paid` has: the share by the levels from 1 July on. */
  readonly paidFromJuly?: ShareOfAssessments | undefined;
  readonly served: ShareOfPersonnel | undefined;
  /** Rates follow by rule from the scale in force. */
  readonly projected: boolean;
}

/** What the shares and the events of a year are worked out from. */
export interface YearInputs {
  readonly year: number;
  readonly payers: Grouping;
  readonly servers: Grouping;
  readonly scale: DatedScale | undefined;
  /** The second scale of a year that has two: the levels of July 2001 after the groups. */
  readonly second: DatedScale | undefined;
  readonly strength: Strength | undefined;
}

export function yearInputs(
  facts: ScaleFacts & DeploymentFacts,
  { year, payers, servers }: Pick<YearInputs, 'year' | 'payers' | 'servers'>,
  recorder: Recorder,
): YearInputs {
  const begin = firstDayOf(levelFactors);
  const two = scaleSpans(facts, year).findIndex((span) => span.from === begin) > 0;
  return {
    year,
    payers,
    servers,
    scale: scaleOn(facts, { year }, recorder),
    second: two ? scaleOn(facts, { year, date: begin }, recorder) : undefined,
    strength: strengthInYear(facts, year, recorder),
  };
}

export function sharesOf({ year, payers, servers, scale, second, strength }: YearInputs): MovementYear {
  return {
    year,
    ratesFrom: scale?.from,
    paid: scale && shareOfAssessments(scale, payers.members),
    ...(second ? { paidFromJuly: shareOfAssessments(second, payers.members) } : {}),
    served: strength && shareOfStrength(strength, servers.members),
    projected: scale?.certainty === 'projected',
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
