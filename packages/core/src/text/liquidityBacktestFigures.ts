import type { BacktestYear } from '../liquidity/backtest/backtestLiquidity.js';

/** In how many years a forecast that nothing changes was nearer by mission than the simulation. */
export const nearerAsBefore = (years: readonly BacktestYear[]): number =>
  years.filter(({ asBeforePercent, byMissionPercent }) => asBeforePercent < byMissionPercent).length;
