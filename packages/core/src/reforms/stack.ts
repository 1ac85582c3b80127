import { BlueLedgerError, shown } from '../internal/errors/index.js';
import { addDays } from '../internal/math/index.js';
import { type DatedValue, overlay, type Parameter, type Reform, type ReformValue } from '../internal/rules/index.js';
import { readScenario } from './readScenario.js';
import type { Change, Scenario } from './scenario.js';

/** Two reforms that set the same rule for the same days. The later one stands there. */
export interface Conflict {
  readonly parameter: string;
  /** The state or mission, where they meet on one only. */
  readonly of?: string;
  /** The days on which both would hold; without `to`: from then on. */
  readonly from: string;
  readonly to?: string;
  readonly earlier: { readonly reform: string; readonly value: unknown };
  readonly later: { readonly reform: string; readonly value: unknown };
}

interface Placed extends Change {
  readonly reform: string;
  /** Title of the reform, which stands as the document of what it assumes. */
  readonly title: string;
  readonly where: string;
}

const end = ({ to }: Pick<Change, 'to'>) => to ?? '9999-12-31';
const overlaps = (a: Change, b: Change) => a.from <= end(b) && b.from <= end(a);
const covers = (a: Change, b: Change) => a.from <= b.from && end(b) <= end(a) && (a.of === undefined || a.of === b.of);
const meets = (a: Change, b: Change) => a.of === undefined || b.of === undefined || a.of === b.of;

const contradiction = (what: string, where: string, expected: string) =>
  new BlueLedgerError('bad-query', { what, where, expected, remedy: 'Leave one of them out, or part their dates.' });

/** What a stack of reforms assumes, by rule, state or mission, and day. */
export interface Stack {
  readonly scenario: Scenario;
  readonly conflicts: readonly Conflict[];
  /** First day on which anything is assumed. */
  readonly from: string;
  /** Days on which what is assumed changes: first days, and the days after last days. In order. */
  readonly turns: readonly string[];
  /** A rule as the stack has it, for all or for one state or mission. */
  readonly rule: <Value>(rule: Parameter<Value>, of?: string) => Parameter<Value>;
  /** The value that the stack assumes on a day, undefined where it assumes none. */
  readonly assumed: <Value>(rule: Parameter<Value>, date: string, of?: string) => DatedValue<Value> | undefined;
  /** Whether it touches a rule at all. */
  readonly touches: (rule: Parameter<unknown>) => boolean;
  /** States or missions that a rule is assumed of by name. */
  readonly named: (rule: Parameter<unknown>) => readonly string[];
  /** What it assumes of some rules for all, as the rooms below take a reform. */
  readonly reform: (rules: readonly Parameter<unknown>[]) => Reform | undefined;
}

function conflictsAmong(changes: readonly Placed[]): Conflict[] {
  const conflicts: Conflict[] = [];
  for (const [index, later] of changes.entries())
    for (const earlier of changes.slice(0, index)) {
      if (earlier.parameter !== later.parameter || !meets(earlier, later) || !overlaps(earlier, later)) continue;
      if (earlier.reform === later.reform && earlier.of === later.of)
        throw contradiction(
          `“${later.reform}” sets ${later.parameter} twice from ${later.from > earlier.from ? later.from : earlier.from}`,
          later.where,
          'one value a day',
        );
      if (covers(later, earlier) && shown(earlier.value) !== shown(later.value))
        throw contradiction(
          `“${earlier.reform}” sets ${later.parameter} to ${shown(earlier.value)} and “${later.reform}” to ${shown(later.value)} for all its days`,
          later.where,
          'reforms of which each leaves something of those before it',
        );
      const of = earlier.of ?? later.of;
      const to = end(earlier) < end(later) ? earlier.to : later.to;
      conflicts.push({
        parameter: later.parameter,
        ...(of === undefined ? {} : { of }),
        from: earlier.from > later.from ? earlier.from : later.from,
        ...(to === undefined ? {} : { to }),
        earlier: { reform: earlier.reform, value: earlier.value },
        later: { reform: later.reform, value: later.value },
      });
    }
  return conflicts;
}

/** Two assumptions on different rules that cannot both be meant. */
function refuseNonsense(changes: readonly Placed[]): void {
  for (const closing of changes.filter(({ parameter }) => parameter === 'mission-closed'))
    for (const other of changes)
      if (/^(appropriation|personnel)-percent$/.test(other.parameter) && covers({ ...closing }, other) && other.of)
        throw contradiction(
          `“${closing.reform}” closes ${other.of} from ${closing.from}, and “${other.reform}” sets its ${other.parameter} after that`,
          other.where,
          'a mission either closed or changed',
        );
  for (const never of changes.filter(({ parameter, value }) => parameter === 'payment-percent' && value === 0))
    for (const other of changes)
      if (other.parameter === 'payment-day' && meets(never, other) && overlaps(never, other))
        throw contradiction(
          `“${never.reform}” has ${never.of ?? 'every state'} pay nothing, and “${other.reform}” has it pay on day ${shown(other.value)}`,
          other.where,
          'a state that either pays or does not',
        );
}

/** Gives a rule the values of changes in order, one over the other. */
function laidOver<Value>(rule: Parameter<Value>, changes: readonly Placed[]): Parameter<Value> {
  return changes.reduce(
    (under, { value, from, to, reference, title }) =>
      overlay(under, [
        {
          value: value as NoInfer<Value>,
          from,
          ...(to === undefined ? {} : { to }),
          reference: reference ?? { document: `reform “${title}”` },
        },
      ]),
    rule,
  );
}

/**
 * Lays the reforms of a scenario over each other in order. Where two set the same rule for the same days the later one
 * stands, and the conflict is listed.
 *
 * @throws BlueLedgerError as `readScenario`; `bad-query` for a contradictory stack: nothing is left of an earlier reform, a closed mission is
 * changed, or a state that pays nothing pays on a day.
 * @example
 * ```ts
 * const reforms = [reserveRaised({ from: '2026-01-01' }), reserveRaised({ from: '2027-01-01', level: 400_000_000, id: 'more' })];
 * stackOf(scenarioOf(...reforms)).conflicts[0].from; // => '2027-01-01'
 * ```
 */
export function stackOf(scenario: Scenario): Stack {
  const changes = readScenario(scenario).reforms.flatMap(({ id, title, changes: own }, at) =>
    own.map((change, index): Placed => ({ ...change, reform: id, title, where: `reforms[${at}].changes[${index}]` })),
  );
  const conflicts = conflictsAmong(changes);
  refuseNonsense(changes);
  const changesOf = (id: string, subject?: string) =>
    changes.filter(({ parameter, of }) => parameter === id && (of === undefined || of === subject));
  const rules = new Map<string, Parameter<unknown>>();
  const rule = <Value>(of: Parameter<Value>, subject?: string): Parameter<Value> => {
    const key = `${of.id} ${subject ?? ''}`;
    const cached = rules.get(key);
    if (cached) return cached as Parameter<Value>;
    const laid = laidOver(of, changesOf(of.id, subject));
    rules.set(key, laid);
    return laid;
  };
  const assumed = <Value>(of: Parameter<Value>, date: string, subject?: string): DatedValue<Value> | undefined =>
    rule(of, subject).values.find(
      ({ status, from, to }) => status === 'scenario' && from <= date && (to === undefined || date <= to),
    );
  const touched = new Set(changes.map(({ parameter }) => parameter));
  return {
    scenario,
    conflicts,
    from: changes.map(({ from }) => from).sort()[0] as string,
    turns: [...new Set(changes.flatMap(({ from, to }) => (to === undefined ? [from] : [from, addDays(to, 1)])))].sort(),
    rule,
    assumed,
    touches: ({ id }) => touched.has(id),
    named: ({ id }) =>
      [...new Set(changes.flatMap(({ parameter, of }) => (parameter === id && of ? [of] : [])))].sort(),
    reform: (parameters) => {
      const values = parameters
        .filter(({ id }) => touched.has(id))
        .map(
          (one) =>
            [one.id, laidOver({ ...one, values: [] }, changesOf(one.id)).values as readonly ReformValue[]] as const,
        );
      return values.length === 0 ? undefined : Object.fromEntries(values);
    },
  };
}
