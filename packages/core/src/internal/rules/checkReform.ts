import { BlueLedgerError, checkKeys, nearest, shown } from '../errors/index.js';
import { checkDate } from '../math/index.js';
import type { DatedValue, Parameter } from './parameter.js';

/** A rule that an answer takes a reform of, and what it asks of an assumed value. */
export interface Reformable {
  readonly rule: Parameter<unknown>;
  /** Refuses a value that is not valid. */
  readonly check: (value: unknown, where: string) => void;
}

const badReform = (what: string, where: string, expected: string, remedy?: string) =>
  new BlueLedgerError('bad-query', { what, where, expected, ...(remedy === undefined ? {} : { remedy }) });

/**
 * Holds a reform against the rules that an answer applies: a rule that it does not apply, or a value that is not valid, is
 * refused and never passed over.
 * @throws BlueLedgerError `bad-query`, `bad-date`, and what the check of a value throws.
 */
export function checkReform(reform: unknown, rules: readonly Reformable[]): void {
  if (reform === undefined) return;
  if (typeof reform !== 'object' || reform === null || Array.isArray(reform))
    throw badReform(
      `${shown(reform)} is not a valid reform`,
      'reform',
      'lists of assumed values by the id of their rule',
    );
  const ids = rules.map(({ rule }) => rule.id);
  for (const [id, values] of Object.entries(reform as Readonly<Record<string, unknown>>)) {
    const changeable = rules.find(({ rule }) => rule.id === id);
    if (!changeable) {
      const near = nearest(id, ids);
      throw badReform(
        `${shown(id)} is not a rule that a reform changes here`,
        'reform',
        ids.join(' or '),
        near === undefined ? undefined : `Did you mean ${near}?`,
      );
    }
    if (values === undefined) continue;
    if (!Array.isArray(values))
      throw badReform(
        `${shown(values)} is not a valid list of assumed values`,
        `reform.${id}`,
        'a list, such as [{ value, from }]',
      );
    for (const [index, dated] of (values as readonly unknown[]).entries()) {
      const where = `reform.${id}[${index}]`;
      if (typeof dated !== 'object' || dated === null)
        throw badReform(`${shown(dated)} is not a valid assumed value`, where, 'a value with the day it holds from');
      const { value, from } = checkKeys(
        dated as Partial<DatedValue<unknown>>,
        ['value', 'from', 'to', 'reference', 'status'],
        where,
      );
      changeable.check(value, `${where}.value`);
      checkDate(from, `${where}.from`);
    }
  }
}
