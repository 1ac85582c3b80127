import { BlueLedgerError, didYouMean, faultOfValue, nearest } from '../../internal/errors/index.js';
import {
  type Assumption,
  type AssumptionName,
  type AssumptionValues,
  assumptionNames,
  assumptionTable,
} from './assumptionTable.js';

/**
 * Defaults with a caller's values laid over them.
 * @throws BlueLedgerError `bad-query` for a name that is not an assumption, `bad-number` for a value out of range.
 */
export function assumptionValues(custom: Partial<Readonly<Record<AssumptionName, number>>> = {}): AssumptionValues {
  if (typeof custom !== 'object' || custom === null || Array.isArray(custom))
    throw new BlueLedgerError('bad-query', {
      what: faultOfValue(custom, 'is not a record'),
      where: 'assumptions',
      expected: 'values by the name of the assumption',
    });
  const values = Object.fromEntries(assumptionNames.map((name) => [name, assumptionTable[name].default])) as Record<
    AssumptionName,
    number
  >;
  for (const [name, value] of Object.entries(custom)) {
    const assumption = assumptionNames.find((known) => known === name);
    if (!assumption) {
      const near = nearest(name, assumptionNames);
      throw new BlueLedgerError('bad-query', {
        what: faultOfValue(name, 'is not an assumption'),
        where: 'assumptions',
        expected: `one of ${assumptionNames.join(', ')}`,
        remedy: didYouMean(near),
      });
    }
    if (value === undefined) continue;
    const { least, most, decimals, unit } = assumptionTable[assumption];
    const scaled = typeof value === 'number' ? value * 10 ** decimals : Number.NaN;
    if (!(Math.abs(scaled - Math.round(scaled)) < 1e-6) || value < least || value > most)
      throw new BlueLedgerError('bad-number', {
        what: faultOfValue(value, `is not a valid value of ${name}`),
        where: `assumptions.${name}`,
        expected: `${least} to ${most} (${unit}), ${decimals === 0 ? 'whole' : `at most ${decimals} ${decimals === 1 ? 'decimal' : 'decimals'}`}`,
      });
    values[assumption] = value;
  }
  return values;
}

/** A value times its scale as a whole number: 97.5 per cent in ten-thousandths is 9750. */
export const wholeOf = (value: number, scale: number): number => Math.round(value * scale);

/** The assumptions of a run as its answer lists them. */
export function listAssumptions(values: AssumptionValues, names: readonly AssumptionName[]): Assumption[] {
  return names.map((name) => {
    const { title, unit, default: usual, low, high, reason } = assumptionTable[name];
    return { name, title, unit, value: values[name], default: usual, low, high, reason };
  });
}
