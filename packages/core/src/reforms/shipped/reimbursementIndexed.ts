import { BlueLedgerError, checkKeys, faultOfValue } from '../../internal/errors/index.js';
import { addDays, addMonths, checkDate, decimalRatio, roundHalfUp } from '../../internal/math/index.js';
import { reimbursementRate, valueOn } from '../../internal/rules/index.js';
import { checkShare } from '../changeableRules.js';
import type { Change, NamedReform } from '../scenario.js';

/**
 * The standard rate of reimbursement grows each year by so many per cent, from the rate of the day before: compound, each
 * year’s rate in whole dollars, half up. Appropriations follow, as they are estimated with the rate.
 *
 * @throws BlueLedgerError `bad-date`, `bad-number`; `year-not-covered` where no rate is available for the day before.
 * @example
 * ```ts
 * reimbursementIndexed({ percent: 3, from: '2024-07-01', years: 2 }).changes.map(({ value }) => value); // => [1491, 1536]
 * ```
 */
export function reimbursementIndexed(options: {
  readonly percent: number;
  readonly from: string;
  /** Number of yearly rises, at most 50; the last rate stands from then on. */
  readonly years?: number;
}): NamedReform {
  const { percent, from, years = 1 } = checkKeys(options, ['percent', 'from', 'years']);
  checkShare(percent, 'percent');
  checkDate(from, 'from');
  if (!Number.isInteger(years) || years < 1 || years > 50)
    throw new BlueLedgerError('bad-number', {
      what: faultOfValue(years, 'is not a valid number of years'),
      where: 'years',
      expected: 'a whole number from 1 to 50',
    });
  const { numerator, denominator } = decimalRatio(String(percent));
  const before = valueOn(reimbursementRate, addDays(from, -1)).value;
  const changes = Array.from({ length: years }, (_, index): Change => {
    const power = BigInt(index + 1);
    const grown = {
      numerator: BigInt(before) * (100n * denominator + numerator) ** power,
      denominator: (100n * denominator) ** power,
    };
    const begins = addMonths(from, 12 * index);
    return {
      parameter: 'personnel-reimbursement-rate',
      value: Number(roundHalfUp(grown, 0)),
      from: begins,
      ...(index < years - 1 ? { to: addDays(addMonths(from, 12 * (index + 1)), -1) } : {}),
    };
  });
  return {
    id: 'reimbursement-indexed',
    title: `Reimbursement rate indexed at ${percent} per cent a year`,
    rationale:
      'The rate stood at 1,448 dollars a person and month from July 2022 (A/RES/76/276) while prices rose. Indexed, contributors are not the ones who pay for inflation; all states are, by their rates.',
    changes,
  };
}
