import { account } from './account.js';
import { balance } from './balance.js';
import { burdenGap } from './burden-gap.js';
import { claim } from './claim.js';
import { contributors } from './contributors.js';
import type { Expected } from './expected.js';
import { fatalities } from './fatalities.js';
import { liquidity } from './liquidity.js';
import { map } from './map.js';
import { missions } from './missions.js';
import { nextScale } from './next-scale.js';
import { payers } from './payers.js';
import { rates } from './rates.js';
import { reform } from './reform.js';
import { state } from './state.js';
import { strength } from './strength.js';
import { unpaid } from './unpaid.js';

/** By the element's folder. Every element has its line. */
export const expected: Readonly<Record<string, Expected>> = {
  'burden-gap': burdenGap,
  contributors,
  missions,
  payers,
  rates,
  state,
  unpaid,
  fatalities,
  strength,
  'next-scale': nextScale,
  balance,
  reform,
  map,
  account,
  claim,
  liquidity,
};
