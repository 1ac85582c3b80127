export { BlAccount } from './account/account.js';
export { BlBalance } from './balance/balance.js';
export { BlBurdenGap } from './burden-gap/burden-gap.js';
export { BlClaim } from './claim/claim.js';
export { BlContributors } from './contributors/contributors.js';
export { BlFatalities } from './fatalities/fatalities.js';
export { BlFigure } from './figure/BlFigure.js';
export type { CustomFigure } from './figure/custom/schema.js';
export type {
  BlErrorDetail,
  BlEventMap,
  BlExportDetail,
  BlReadyDetail,
  BlSelectDetail,
} from './figure/events.js';
export { type StateNames, stateNamesIn } from './figure/names/stateNamesIn.js';
export { BlLiquidity } from './liquidity/liquidity.js';
export { BlMap } from './map/map.js';
export { BlMissions } from './missions/missions.js';
export { BlNextScale } from './next-scale/next-scale.js';
export { BlPayers } from './payers/payers.js';
export { BlRates } from './rates/rates.js';
export { BlReform } from './reform/reform.js';
export { type EmbedSnippets, type FallbackTable, type SnippetOptions, snippets } from './snippet/index.js';
export { BlState } from './state/state.js';
export { BlStrength } from './strength/strength.js';
export { BlUnpaid } from './unpaid/unpaid.js';
export { BlValue } from './value/value.js';
