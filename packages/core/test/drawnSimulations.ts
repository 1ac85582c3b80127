import fc from 'fast-check';
import { smallSimulation } from './smallSimulation.js';

const dollars = fc.integer({ min: 0, max: 2_000_000_000 });
const states = ['AAA', 'BBB', 'CCC'];
const missions = ['X', 'Y', 'Z'];
const months = ['2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03'];
const perMonth = fc.array(dollars, { minLength: months.length, maxLength: months.length });
const place = { mission: fc.nat(missions.length - 1), state: fc.nat(states.length - 1) };

/** Six months of three missions and three payers, with all else drawn. */
export const drawnSimulations = fc
  .record({
    letters: fc.array(
      fc
        .record({
          mission: place.mission,
          issued: fc.nat(months.length - 1),
          wait: fc.nat(4),
          never: fc.boolean(),
          conditional: fc.boolean(),
          lines: fc.array(dollars, { minLength: 3, maxLength: 3 }),
        })
        .map(({ issued, wait, never, ...rest }) => ({
          ...rest,
          issued,
          due: never ? undefined : issued + wait,
          ...(never ? { withdrawn: issued + 1 + wait } : {}),
        })),
      { maxLength: 6 },
    ),
    debts: fc.array(fc.array(dollars, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 }),
    cash: fc.array(dollars, { minLength: 3, maxLength: 3 }),
    reserve: dollars,
    operations: fc.array(perMonth, { minLength: 3, maxLength: 3 }),
    parties: fc.array(perMonth, { minLength: 3, maxLength: 3 }),
    claims: fc.array(
      fc
        .record({ ...place, earned: fc.nat(months.length - 1), wait: fc.nat(3), amount: dollars })
        .map(({ wait, ...rest }) => ({ ...rest, payable: rest.earned + wait })),
      { maxLength: 8 },
    ),
    openingClaims: fc.array(
      fc.record({ ...place, earned: fc.constant(-1), payable: fc.integer({ min: -2, max: 2 }), amount: dollars }),
      { maxLength: 4 },
    ),
    payers: fc.array(
      fc.array(
        fc.record({
          share: fc.nat(10_000),
          ofLetter: fc.nat(10_000),
          after: fc.oneof(fc.nat(3), fc.constant('issue' as const)),
          payMonths: fc.option(fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), { nil: undefined }),
          notBefore: fc.nat(3),
          openingShare: fc.nat(10_000),
          atMost: fc.option(dollars, { nil: undefined }),
          missions: fc.option(fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), { nil: undefined }),
        }),
        { minLength: 1, maxLength: 2 },
      ),
      { minLength: 3, maxLength: 3 },
    ),
    rules: fc.record({
      pooled: fc.boolean(),
      contributorsArePaid: fc.boolean(),
      reserveLevel: dollars,
      activeLimit: dollars,
      startUpLimit: dollars,
    }),
    keep: fc.nat(1_000_000_000),
    startUp: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  })
  .map(({ payers, ...rest }) =>
    smallSimulation({
      ...rest,
      months,
      missions,
      states,
      payers: payers.map((plan) => plan.map((behaviour, index) => ({ ...behaviour, from: index * 3 }))),
    }),
  );
