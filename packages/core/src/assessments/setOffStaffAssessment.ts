import { BlueLedgerError, checkKeys, checkList, checkText, faultOfValue, short } from '../internal/errors/index.js';
import type { AssessmentLine } from './assessOnRates.js';

export interface NetLine {
  readonly state: string;
  /** All in whole US dollars; `net` is `gross` less `staffAssessment`. */
  readonly gross: number;
  readonly staffAssessment: number;
  readonly net: number;
}

function check(lines: readonly AssessmentLine[], where: string): void {
  for (const [index, line] of checkList(lines, where).entries()) {
    checkText(
      checkKeys(line, ['state', 'amount'], `${where}[${index}]`).state,
      `${where}[${index}].state`,
      'the state that is assessed',
    );
    if (!Number.isSafeInteger(line.amount))
      throw new BlueLedgerError('bad-number', {
        what: faultOfValue(line.amount, 'is not an amount'),
        where: `${where}[${index}].amount`,
        expected: 'whole US dollars',
      });
  }
}

/**
 * Sets each state's share of the staff assessment income off against its gross assessment (Tax Equalization Fund,
 * resolution 973 (X)). Both lists are lines of the same scale, as `assessOnRates` makes them.
 *
 * @throws BlueLedgerError `facts-disagree` when the two lists are not of the same states in the same order; `bad-number`.
 * @example
 * ```ts
 * setOffStaffAssessment([{ state: 'JPN', amount: 100 }], [{ state: 'JPN', amount: 10 }])[0].net; // => 90
 * ```
 */
export function setOffStaffAssessment(
  gross: readonly AssessmentLine[],
  staffAssessment: readonly AssessmentLine[],
): NetLine[] {
  check(gross, 'gross');
  check(staffAssessment, 'staffAssessment');
  if (staffAssessment.length > gross.length)
    throw new BlueLedgerError('facts-disagree', {
      what: `${staffAssessment.length} lines stand beside ${gross.length}`,
      where: 'staffAssessment',
      expected: 'lines of the same states in the same order',
    });
  return gross.map(({ state, amount }, index) => {
    const income = staffAssessment[index];
    if (income?.state !== state)
      throw new BlueLedgerError('facts-disagree', {
        what: `${short(state)} stands beside ${short(income?.state ?? 'nothing')}`,
        where: `staffAssessment[${index}]`,
        expected: 'lines of the same states in the same order',
      });
    return { state, gross: amount, staffAssessment: income.amount, net: amount - income.amount };
  });
}
