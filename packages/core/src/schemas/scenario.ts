import * as z from 'zod/mini';
import { checkDate } from '../internal/math/index.js';
import { changeableRules } from '../reforms/changeableRules.js';
import { type Scenario, scenarioVersion } from '../reforms/scenario.js';

const passes = (check: () => unknown): boolean => {
  try {
    check();
    return true;
  } catch {
    return false;
  }
};

const day = z.string().check(z.refine((value) => passes(() => checkDate(value)), { error: 'a day, YYYY-MM-DD' }));
const text = z.string().check(z.minLength(1));

/** What each rule takes as its value, by its id. */
const values: Readonly<Record<string, z.ZodMiniType>> = {
  'peacekeeping-level-factors': z.record(z.string(), z.number()),
  'peacekeeping-discount-bearers': z.array(z.string()),
  'mission-closed': z.literal(true),
  'cash-pooling': z.boolean(),
};

/** One change: the rule by its id, and what that rule takes. */
const changeOf = (id: string) =>
  z.strictObject({
    parameter: z.literal(id),
    of: z.optional(text),
    value: values[id] ?? z.number(),
    from: day,
    to: z.optional(day),
    reference: z.optional(z.strictObject({ document: text, paragraph: z.optional(text) })),
  });

/**
 * The shape of a scenario of the present version, for editors, forms and other programs: `z.toJSONSchema` makes a JSON Schema
 * of it. What no shape can say (dates reversed, shares above one, stacks that contradict themselves) `readScenario` rejects.
 *
 * @example
 * ```ts
 * const scenario = scenarioOf(premiumShared({ from: '2026-01-01' }));
 * scenarioShape().safeParse(scenario).success; // => true
 * scenarioShape().safeParse({ version: 1, reforms: [] }).success; // => false
 * ```
 */
export function scenarioShape(): z.ZodMiniType<Scenario> {
  const [first, ...others] = changeableRules().map(({ rule: { id } }) => changeOf(id));
  return z.strictObject({
    version: z.literal(scenarioVersion),
    reforms: z
      .array(
        z.strictObject({
          id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
          title: text,
          rationale: text,
          changes: z
            .array(z.discriminatedUnion('parameter', [first as NonNullable<typeof first>, ...others]))
            .check(z.minLength(1)),
        }),
      )
      .check(z.minLength(1)),
  }) as unknown as z.ZodMiniType<Scenario>;
}
