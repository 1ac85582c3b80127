import { define } from '../figure/define.js';
import { BlLiquidity } from './liquidity.js';

define('bl-liquidity', BlLiquidity);

// Whoever imports this file for what it does has the types of the element as well.
export type { BlLiquidity } from './liquidity.js';
