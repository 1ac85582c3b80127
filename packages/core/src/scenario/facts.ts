import type { DetailedDeploymentFacts } from '../deployment/index.js';
import type { LiquidityFacts } from '../liquidity/index.js';
import type { FactTable, NumberColumn, TextColumn } from '../reference/index.js';
import type { ScaleFacts } from '../scale/index.js';

/** Pieces in which appropriations were apportioned among Member States, whole US dollars. */
export type ApportionmentsTable = FactTable<{
  readonly mission: TextColumn;
  readonly from: TextColumn;
  readonly to: TextColumn;
  readonly amount_usd: NumberColumn;
  readonly subject_to_extension: NumberColumn;
  readonly source?: TextColumn;
}>;

/** The tables by which a scenario is answered: the scale, what was apportioned, and who served. */
export interface ReformFacts extends ScaleFacts, DetailedDeploymentFacts {
  readonly memberStates: ScaleFacts['memberStates'];
  readonly apportionments: ApportionmentsTable;
  /** What the simulation of cash reads; without it a scenario is answered without its cash. */
  readonly liquidity?: LiquidityFacts | undefined;
}
