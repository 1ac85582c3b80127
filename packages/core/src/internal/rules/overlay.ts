import { BlueLedgerError, checkKeys, checkList, faultOfValue } from '../errors/index.js';
import { addDays, checkDate } from '../math/index.js';
import { givenParameter } from './lookup.js';
import type { DatedValue, LegalReference, Parameter } from './parameter.js';

/** A value that a reform assumes, from a day on or for a period. */
export interface ReformValue<Value = unknown> {
  readonly value: Value;
  readonly from: string;
  readonly to?: string;
  /** The proposal, where there is a document. */
  readonly reference?: LegalReference;
}

/** A reform: assumed values by the id of the parameter that they replace. */
export type Reform = Readonly<Record<string, readonly ReformValue[]>>;

const kindOf = (value: unknown) => (Array.isArray(value) ? 'list' : value === null ? 'nothing' : typeof value);

/** Refuses an assumed value that is of another kind than those that the rule has had; a rule without values has had none. */
function checkKind(value: unknown, { values }: Parameter<unknown>, where: string): void {
  const kinds = [...new Set(values.map((dated) => kindOf(dated.value)))];
  if ((kinds.length === 0 || kinds.includes(kindOf(value))) && (typeof value !== 'number' || Number.isFinite(value)))
    return;
  throw new BlueLedgerError('bad-query', {
    what: faultOfValue(value, 'is no value of this rule'),
    where,
    expected: `a ${kinds.join(' or a ')}, as the rule has had`,
  });
}

/**
 * A parameter with a reform's values laid over it. The reform's values have status `scenario`; outside their dates the
 * parameter is what it was, so that a reform changes nothing before its first day.
 *
 * @throws BlueLedgerError `bad-date`; `out-of-order` when the reform's periods overlap or run backwards.
 * @example
 * ```ts
 * const rate = parameters().find(({ id }) => id === 'personnel-reimbursement-rate');
 * const reformed = overlay(rate, [{ value: 1500, from: '2026-01-01', to: '2026-12-31' }]);
 * [lookup(reformed, '2025-12-31').value, lookup(reformed, '2026-01-01').value]; // => [1448, 1500]
 * ```
 */
export function overlay<Value>(
  parameter: Parameter<Value>,
  reform: readonly ReformValue<NoInfer<Value>>[],
): Parameter<Value> {
  let values: DatedValue<Value>[] = [...givenParameter(parameter).values];
  let last = '';
  for (const [index, assumed] of checkList(reform, parameter.id).entries()) {
    const where = `${parameter.id}[${index}]`;
    const { value, from, to, reference } = checkKeys(
      // A dated value of a rule is taken as it comes.
      assumed as ReformValue<Value> & Partial<DatedValue<Value>>,
      ['value', 'from', 'to', 'reference', 'status'],
      where,
    );
    checkKind(value, parameter, `${where}.value`);
    checkDate(from, `${where}.from`);
    if (to !== undefined) checkDate(to, `${where}.to`);
    if (from <= last || (to !== undefined && to < from))
      throw new BlueLedgerError('out-of-order', {
        what: `the period from ${from} to ${to ?? 'now'} does not follow the one before it`,
        where,
        expected: 'periods in order of date that do not overlap',
      });
    last = to ?? '9999';
    values = values.flatMap((dated) => {
      const kept: DatedValue<Value>[] = [];
      const { to: end, ...open } = dated;
      if (dated.from < from) kept.push(end !== undefined && end < from ? dated : { ...open, to: addDays(from, -1) });
      if (to !== undefined && (end === undefined || end > to))
        kept.push(dated.from > to ? dated : { ...dated, from: addDays(to, 1) });
      return kept;
    });
    values.push({
      value,
      from,
      ...(to === undefined ? {} : { to }),
      status: 'scenario',
      reference: reference ?? { document: 'reform' },
    });
  }
  return { ...parameter, values: values.sort((a, b) => (a.from < b.from ? -1 : 1)) };
}

/** The parameter as a reform has it, or as it is where the reform leaves it alone. */
export function reformed<Value>(parameter: Parameter<Value>, reform: Reform | undefined): Parameter<Value> {
  const values = reform?.[parameter.id];
  return values === undefined ? parameter : overlay(parameter, values as readonly ReformValue<Value>[]);
}
