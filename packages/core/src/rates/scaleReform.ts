import { BlueLedgerError, faultOfValue } from '../internal/errors/index.js';
import { checkReform, discountBearers, levelFactors, type Reformable } from '../internal/rules/index.js';

const discountLevels = ['B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'] as const;
const levels: readonly unknown[] = ['A', ...discountLevels];

function checkShares(value: unknown, where: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BlueLedgerError('bad-query', {
      what: faultOfValue(value, 'is not a valid list of shares by level'),
      where,
      expected: `a share for each of levels ${discountLevels.join(', ')}`,
    });
  const shares = value as Readonly<Record<string, unknown>>;
  for (const level of Object.keys(shares))
    if (!levels.includes(level) || level === 'A')
      throw new BlueLedgerError('bad-query', {
        what: faultOfValue(level, 'is not a level with a share of its own'),
        where,
        expected: `a share for each of levels ${discountLevels.join(', ')}`,
      });
  for (const level of discountLevels) {
    const share = Object.hasOwn(shares, level) ? shares[level] : undefined;
    if (typeof share !== 'number' || !Number.isInteger(share) || share < 0 || share > 1000)
      throw new BlueLedgerError('bad-number', {
        what:
          share === undefined
            ? `level ${level} has no share`
            : faultOfValue(share, 'is not a valid share of the regular rate'),
        where: `${where}.${level}`,
        expected: 'whole thousandths of the regular rate, 0 to 1000',
      });
  }
}

function checkBearers(value: unknown, where: string): void {
  if (!Array.isArray(value) || value.length === 0 || !value.every((level) => levels.includes(level)))
    throw new BlueLedgerError('bad-query', {
      what: faultOfValue(value, 'is not a valid list of levels'),
      where,
      expected: `one or more of ${levels.join(', ')}`,
    });
}

/** Rules of the scale that a reform may change. */
export const scaleRules: readonly Reformable[] = [
  { rule: levelFactors, check: checkShares },
  { rule: discountBearers, check: checkBearers },
];

/**
 * Refuses a reform of a rule that the scale does not take from it, and values that are not shares or levels.
 * @throws BlueLedgerError `bad-query`, `bad-number`.
 */
export function checkScaleReform(reform: unknown): void {
  checkReform(reform, scaleRules);
}
