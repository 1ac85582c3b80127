import type * as z from 'zod/mini';
import { BlueLedgerError, checkRecord, checkText } from '../internal/errors/index.js';
import { errorOf, faultsOf } from './faultOf.js';

/**
 * The value as a zod schema reads it, for files that are not rows.
 *
 * @throws BlueLedgerError with the place, what stands there and what was expected, of the first thing that is wrong.
 * @example
 * ```ts
 * parseShape(payments.schema, { iso3: 'jpn', fund: 'UNMISS', date: '2025-02-01', amount_usd: '12.50' }, 'payment');
 * // => { iso3: 'JPN', fund: 'UNMISS', date: '2025-02-01', amount_usd: 12.5 }
 * ```
 */
export function parseShape<Value>(schema: z.ZodMiniType<Value>, value: unknown, place: string): Value {
  checkText(place, 'place', 'what the place of the value is called');
  if (typeof checkRecord(schema, 'schema').safeParse !== 'function')
    throw new BlueLedgerError('bad-query', { what: 'it reads nothing', where: 'schema', expected: 'a zod schema' });
  const outcome = schema.safeParse(value);
  if (outcome.success) return outcome.data;
  const [first] = faultsOf(outcome.error.issues, value);
  throw errorOf(first as NonNullable<typeof first>, place);
}
