import { assess, assessOnRates, effectiveRates, projectScale } from '@blueledger/core/bundled';
import { effectiveRates as ratesOf } from '@blueledger/core/rates';
import { apportionments } from '@blueledger/datasets/apportionments';
import { levelTransitions } from '@blueledger/datasets/level-transitions';
import { memberStatesCore } from '@blueledger/datasets/member-states/core';
import { peacekeepingFactors } from '@blueledger/datasets/peacekeeping-factors';
import { regularScaleSince2010 } from '@blueledger/datasets/regular-scale/since-2010';
import { median } from './median.mjs';

/** The scales since 2012: what is known of them is kept by table, so that new tables are worked out anew. */
const scaleFacts = {
  memberStates: memberStatesCore,
  regularScale: regularScaleSince2010,
  peacekeepingFactors,
  levelTransitions,
};

/** One piece is too short to time by itself. */
const batch = 1000;

/**
 * What the rules take: the work, its median time in milliseconds, and the most that was asked of it, in milliseconds. No peer has these rules.
 * @returns {Promise<{ what: string, time: number, asked?: number }[]>}
 */
export async function rules() {
  const { rates } = effectiveRates({ year: 2025 });
  const { mission, from } = apportionments.columns;
  // Of missions that ended long before, what parties paid is not known for today.
  const missions = mission.values.filter((_, code) =>
    Array.from(mission.codes).some(
      (of, row) => of === code && (from.values[from.codes[row] ?? 0] ?? '') >= '2025-07-01',
    ),
  );
  let amount = 1_000_000;
  let gradient = 0;
  return [
    {
      what: 'derive all scales, 2012 to 2027',
      time: await median(() => {
        for (let year = 2012; year <= 2027; year += 1) effectiveRates({ year });
      }),
      asked: 1.5,
    },
    {
      what: 'the same from tables that are new each time',
      time: await median(() => {
        const fresh = /** @type {typeof scaleFacts} */ (
          Object.fromEntries(Object.entries(scaleFacts).map(([name, table]) => [name, { ...table }]))
        );
        for (let year = 2012; year <= 2027; year += 1) ratesOf(fresh, { year });
      }),
    },
    {
      what: `assess all missions of one year (${missions.length}) to all states`,
      time: await median(() => {
        for (const mission of missions)
          assess({ mission, amount: 500_000_000, from: '2025-07-01', to: '2026-06-30', mandateUntil: '2025-12-31' });
      }),
      asked: 8,
    },
    {
      what: `assess one piece to ${Object.keys(rates).length} states`,
      time:
        (await median(() => {
          for (let run = 0; run < batch; run += 1) assessOnRates(rates, (amount += 1_234_567));
        })) / batch,
      asked: 0.06,
    },
    {
      what: 'project the scale of 2028 to 2030 with another methodology',
      time: await median(() => projectScale({ gradient: 70 + ((gradient += 1) % 20) })),
      asked: 5,
    },
    {
      what: 'the same with own incomes and exchange rates',
      time: await median(() =>
        projectScale({
          gradient: 70 + ((gradient += 1) % 20),
          incomes: [{ state: 'BRA', year: 2025, incomeUsd: 2e12 + gradient }],
          exchangeRates: [{ state: 'JPN', unitsPerUsd: 120 + (gradient % 50) }],
        }),
      ),
    },
  ];
}
