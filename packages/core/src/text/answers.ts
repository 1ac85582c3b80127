import type * as accounts from '../accounts/index.js';
import type * as assessments from '../assessments/index.js';
import type * as budgets from '../budgets/index.js';
import type * as burden from '../burden/index.js';
import type { Answer } from '../internal/answer/index.js';
import type * as liquidity from '../liquidity/index.js';
import type * as missions from '../missions/index.js';
import type * as personnel from '../personnel/index.js';
import type * as rates from '../rates/index.js';
import type * as reforms from '../reforms/index.js';
import type * as states from '../states/index.js';

/** The functions of all folders that hold questions. */
type Functions = typeof accounts &
  typeof assessments &
  typeof budgets &
  typeof burden &
  typeof liquidity &
  typeof missions &
  typeof personnel &
  typeof rates &
  typeof reforms &
  typeof states;

type AnswerOf<Given> = Given extends (...args: never[]) => infer Result
  ? Extract<Result, Answer<string, unknown>>
  : never;

/** One of the statements of `checkClaims`, which gives many. */
type CheckedClaim = Answer<'checkClaim', { readonly claim: string }> & {
  readonly statement: string;
  readonly saidBy: string;
  readonly verdict: string;
  readonly found: string;
};

type EveryAnswer = { [Name in keyof Functions]: AnswerOf<Functions[Name]> }[keyof Functions] | CheckedClaim;

/** Every answer of core, by its kind: the name of the function that gives it. A new question is among them by itself. */
export type Answers = {
  readonly [Kind in EveryAnswer['kind']]: Extract<EveryAnswer, { readonly kind: Kind }>;
};
