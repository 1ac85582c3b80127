import {
  BlueLedgerError,
  checkKeys,
  checkLength,
  checkList,
  checkRecord,
  checkText,
  didYouMean,
  faultOfValue,
  nearest,
  shown,
} from '../internal/errors/index.js';
import { checkDate } from '../internal/math/index.js';
import { fromAddress } from './address.js';
import { type ChangeableRule, changeableRules } from './changeableRules.js';
import { migrate } from './migrations.js';
import { type Change, type NamedReform, type Scenario, scenarioVersion } from './scenario.js';

/** Each change is held against every other one: of 800 reforms that takes seconds. */
const mostReforms = 100;
const mostChanges = 500;
/** Characters of a stored scenario, of an id, a title and a rationale: messages and summaries repeat them. */
const most = { scenario: 500_000, id: 80, title: 200, rationale: 2000 } as const;

const bad = (what: string, where: string, expected: string, near?: string) =>
  new BlueLedgerError('bad-query', {
    what,
    where,
    expected,
    remedy: didYouMean(near),
  });

/** Refuses a member that nothing reads, so that a mistyped one is not passed over. */
function onlyKnown(record: object, known: readonly string[], where: string): void {
  for (const name of Object.keys(record))
    if (!known.includes(name))
      throw bad(`${shown(name)} is not a valid part of it`, where, known.join(', '), nearest(name, known));
}

function parsed(input: unknown): unknown {
  if (typeof input !== 'string') return input;
  checkLength(input, most.scenario, 'scenario');
  const text = input.trim().startsWith('{') ? input : fromAddress(input);
  try {
    return JSON.parse(text ?? '') as unknown;
  } catch {
    throw bad(
      `${shown(input)} is not a valid scenario`,
      'scenario',
      'JSON, or an address as scenarioAddress writes it',
    );
  }
}

function checkSubject(change: Change, { of, named, rule }: ChangeableRule, where: string): void {
  if (change.of === undefined) {
    if (named) throw bad(`${rule.id} names no ${of}`, `${where}.of`, `the ${of} that it is assumed of`);
    return;
  }
  if (of === 'all') throw bad(`${rule.id} is a rule for all`, `${where}.of`, 'no state or mission');
  if (of === 'state' ? !/^[A-Z]{3}$/.test(change.of) : !/^[A-Z][A-Z ]*$/.test(change.of))
    throw bad(
      `${shown(change.of)} names no ${of}`,
      `${where}.of`,
      of === 'state' ? 'the alpha-3 code of a state, such as JPN' : 'the acronym of a mission, such as UNMISS',
    );
}

function readChange(input: unknown, where: string): Change {
  const change = checkRecord(input as Change, where);
  onlyKnown(change, ['parameter', 'of', 'value', 'from', 'to', 'reference'], where);
  const rules = changeableRules();
  const ids = rules.map(({ rule }) => rule.id);
  const changeable = rules.find(({ rule }) => rule.id === change.parameter);
  if (!changeable)
    throw bad(
      faultOfValue(change.parameter, 'is not a rule that a scenario changes'),
      `${where}.parameter`,
      `one of ${ids.join(', ')}`,
      nearest(change.parameter, ids),
    );
  checkSubject(change, changeable, where);
  checkDate(change.from, `${where}.from`);
  if (change.to !== undefined && checkDate(change.to, `${where}.to`) < change.from)
    throw new BlueLedgerError('out-of-order', {
      what: `${change.to} lies before ${change.from}`,
      where: `${where}.to`,
      expected: 'a last day not before the first',
    });
  if (change.reference !== undefined) {
    const { document } = checkKeys(change.reference, ['document', 'paragraph'], `${where}.reference`);
    checkText(document, `${where}.reference.document`, 'the symbol or name of a document');
  }
  changeable.check(change.value, `${where}.value`);
  const { parameter, of, value, from, to, reference } = change;
  return {
    parameter,
    ...(of === undefined ? {} : { of }),
    value,
    from,
    ...(to === undefined ? {} : { to }),
    ...(reference === undefined ? {} : { reference }),
  };
}

function readReform(input: unknown, where: string): NamedReform {
  const reform = checkRecord(input as NamedReform, where);
  onlyKnown(reform, ['id', 'title', 'rationale', 'changes'], where);
  const { id, title, rationale } = reform;
  if (typeof id !== 'string' || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw bad(
      faultOfValue(id, 'is not a valid name of a reform'),
      `${where}.id`,
      'small letters and digits joined by hyphens, such as reserve-raised',
    );
  checkText(title, `${where}.title`, 'what the reform does, in a few words');
  checkText(rationale, `${where}.rationale`, 'why it is proposed, in a sentence');
  for (const [part, text] of Object.entries({ id, title, rationale }))
    checkLength(text, most[part as keyof typeof most], `${where}.${part}`);
  const changes = checkList(reform.changes, `${where}.changes`);
  if (changes.length === 0) throw bad('the reform changes nothing', `${where}.changes`, 'at least one assumed value');
  return { id, title, rationale, changes: changes.map((one, at) => readChange(one, `${where}.changes[${at}]`)) };
}

const changesIn = (reform: unknown): number => {
  const { changes } = Object(reform) as { readonly changes?: unknown };
  return Array.isArray(changes) ? changes.length : 0;
};

/**
 * A scenario from JSON, from an address or from a record, checked and in the present version. What is wrong is refused with
 * what was expected; nothing is passed over.
 *
 * @throws BlueLedgerError `bad-query` for no scenario, an unknown version, rule or member, a reform named twice or
 * without changes; `bad-date`; `out-of-order` for dates reversed; `bad-number` for a share above one or another value that is
 * none.
 * @example
 * ```ts
 * const text = scenarioText(scenarioOf(reserveRaised({ from: '2026-07-01' })));
 * readScenario(text).reforms[0].changes[0].value; // => 300000000
 * ```
 */
export function readScenario(input: unknown): Scenario {
  const stored = checkRecord(parsed(input) as Record<string, unknown>, 'scenario');
  const scenario = migrate(stored);
  onlyKnown(scenario, ['version', 'reforms'], 'scenario');
  const listed = checkList(scenario['reforms'] as readonly unknown[], 'reforms');
  if (listed.length === 0) throw bad('the scenario has no reform', 'reforms', 'at least one');
  checkLength(listed, mostReforms, 'reforms');
  const count = listed.reduce<number>((sum, one) => sum + changesIn(one), 0);
  if (count > mostChanges)
    throw bad(`its reforms have ${count} changes together`, 'reforms', `at most ${mostChanges} changes`);
  const reforms = listed.map((one, at) => readReform(one, `reforms[${at}]`));
  for (const [at, { id }] of reforms.entries())
    if (reforms.findIndex((one) => one.id === id) < at)
      throw bad(`two reforms are named ${shown(id)}`, `reforms[${at}].id`, 'a name of its own for each');
  return { version: scenarioVersion, reforms };
}

/**
 * A scenario of reforms in order.
 * @throws BlueLedgerError as `readScenario`.
 * @example
 * ```ts
 * scenarioOf(poolingSet({ pooled: false, from: '2026-07-01' })).version; // => 1
 * ```
 */
export function scenarioOf(...reforms: readonly NamedReform[]): Scenario {
  return readScenario({ version: scenarioVersion, reforms });
}
