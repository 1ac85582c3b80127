import type { LegalReference } from '../internal/rules/index.js';

/** The version that this code writes. It reads every version before it as well (`migrations.ts`). */
export const scenarioVersion = 1;

/** One assumed value of one rule, for a time. */
export interface Change {
  /** Id of a rule that a scenario may change: see `changeableRules`. */
  readonly parameter: string;
  /** The state (alpha-3) or mission that it is assumed of, where the rule is of one. Left out: all of them. */
  readonly of?: string | undefined;
  readonly value: unknown;
  /** First day. */
  readonly from: string;
  /** Last day; left out: from then on. */
  readonly to?: string | undefined;
  /** The proposal, where there is a document. */
  readonly reference?: LegalReference | undefined;
}

/** A named set of assumed values with the reason for them. */
export interface NamedReform {
  /** Short name of its own within the scenario, such as `premium-shared-by-level-b`. */
  readonly id: string;
  readonly title: string;
  readonly rationale: string;
  readonly changes: readonly Change[];
}

/** Reforms laid over the rules in order: a later one stands where two touch the same value. Plain data. */
export interface Scenario {
  readonly version: typeof scenarioVersion;
  readonly reforms: readonly NamedReform[];
}
