import type { BlFigure } from '../figure/BlFigure.js';

type FigureClass = Pick<typeof BlFigure, 'elementProperties' | 'observedAttributes'> & (new () => BlFigure);

/** The class of each figure by the name of its element; each with what it reads as chunks of its own. */
export const figureClasses = {
  'bl-account': async (): Promise<FigureClass> => (await import('../account/account.js')).BlAccount,
  'bl-balance': async (): Promise<FigureClass> => (await import('../balance/balance.js')).BlBalance,
  'bl-burden-gap': async (): Promise<FigureClass> => (await import('../burden-gap/burden-gap.js')).BlBurdenGap,
  'bl-claim': async (): Promise<FigureClass> => (await import('../claim/claim.js')).BlClaim,
  'bl-contributors': async (): Promise<FigureClass> => (await import('../contributors/contributors.js')).BlContributors,
  'bl-fatalities': async (): Promise<FigureClass> => (await import('../fatalities/fatalities.js')).BlFatalities,
  'bl-liquidity': async (): Promise<FigureClass> => (await import('../liquidity/liquidity.js')).BlLiquidity,
  'bl-map': async (): Promise<FigureClass> => (await import('../map/map.js')).BlMap,
  'bl-missions': async (): Promise<FigureClass> => (await import('../missions/missions.js')).BlMissions,
  'bl-next-scale': async (): Promise<FigureClass> => (await import('../next-scale/next-scale.js')).BlNextScale,
  'bl-payers': async (): Promise<FigureClass> => (await import('../payers/payers.js')).BlPayers,
  'bl-rates': async (): Promise<FigureClass> => (await import('../rates/rates.js')).BlRates,
  'bl-reform': async (): Promise<FigureClass> => (await import('../reform/reform.js')).BlReform,
  'bl-state': async (): Promise<FigureClass> => (await import('../state/state.js')).BlState,
  'bl-strength': async (): Promise<FigureClass> => (await import('../strength/strength.js')).BlStrength,
  'bl-unpaid': async (): Promise<FigureClass> => (await import('../unpaid/unpaid.js')).BlUnpaid,
} as const;
