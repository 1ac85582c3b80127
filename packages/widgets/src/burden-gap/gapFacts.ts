import type { BurdenFacts } from '@blueledger/core/burden';
import type { SeveralYears } from './content.js';

/** Facts, and with those of several years their chart. */
export interface GapFacts extends BurdenFacts {
  readonly severalYears?: SeveralYears;
}
