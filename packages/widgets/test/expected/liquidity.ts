import { liquidityFan, scenarioQuery } from '@blueledger/core/bundled';
import type { LiquidityScenarioQuery } from '@blueledger/core/liquidity';
import type { Expected } from './expected.js';

/** The fan drawn again from the tables, rounded to 100,000 dollars, of which the figure draws none. */
export const liquidity: Expected = (attributes) => {
  const { payers, reserve } = attributes as LiquidityScenarioQuery;
  const { months, fans } = liquidityFan(scenarioQuery({ payers, reserve }));
  const rounded = (dollars: number | undefined) => Math.round((dollars ?? Number.NaN) / 100_000) * 100_000 + 0;
  const { cash } = fans;
  const series = [
    cash.p5,
    cash.p25,
    cash.p50,
    cash.p75,
    cash.p95,
    fans.netPositionUsd.p50,
    fans.operationsUnpaid.p50,
    fans.reserveOut.p50,
    fans.contributorsOwed.p50,
  ];
  return months.map((month, at) => [month, ...series.map((values) => rounded(values[at]))]);
};
