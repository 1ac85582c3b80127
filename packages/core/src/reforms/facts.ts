import type { ApportionmentsTable } from '../budgets/facts.js';
import type { LiquidityFacts } from '../liquidity/facts.js';
import type { DetailedDeploymentFacts } from '../personnel/facts.js';
import type { ScaleFacts } from '../rates/facts.js';

/** The tables by which a scenario is answered: the scale, what was apportioned, and who served. */
export interface ReformFacts extends ScaleFacts, DetailedDeploymentFacts {
  readonly memberStates: ScaleFacts['memberStates'];
  readonly apportionments: ApportionmentsTable;
  /** What the simulation of cash reads; without it a scenario is answered without its cash. */
  readonly liquidity?: LiquidityFacts | undefined;
}
