import type { Call } from './call.js';
import type { ExpectedDifference } from './classify.js';
import type { Difference } from './differences.js';

type Plain = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** How a rule of the table stands otherwise than before. */
interface RuleCorrection {
  readonly id: string;
  /** Its title, where answers noted that it was not read in its text. */
  readonly title?: string;
  /** What stands otherwise beside the value; a paragraph is said more exactly in any rule. */
  readonly leaves?: readonly ('status' | 'from' | 'to' | 'reference.document' | 'reference.paragraph')[];
  /** Values before and after. */
  readonly values?: readonly (readonly [unknown, unknown])[];
  /** Values that a period has which had none. */
  readonly added?: readonly unknown[];
  /** Whether a day before its first has none any more. */
  readonly later?: true;
}

const isLookup = ({ name }: Call) => ['lookup', 'valueOn', 'overlay'].includes(name);

/** Whether a place belongs to a rule: to its values, or to what an answer says of them. */
function isOfRule({ id }: RuleCorrection, { path }: Difference, { name, args }: Call): boolean {
  const [rule] = args;
  return path.includes(`#${id}.`) || (isLookup({ name, args }) && isRecord(rule) && rule['$rule'] === id);
}

function isCorrection(rule: RuleCorrection, difference: Difference, call: Call): boolean {
  const { path, before, after } = difference;
  const { id, title, leaves = [], values = [], added = [], later = false } = rule;
  if (isOfRule(rule, difference, call)) {
    if (leaves.some((leaf) => path.endsWith(`.${leaf}`))) return true;
    if (values.some(([old, now]) => same([before, after], [old, now]))) return true;
    // A period that had no value: in the list of values, or where a day of it is looked up.
    const has = isRecord(after) ? (after['value'] ?? after['values']) : undefined;
    if (before === undefined && added.some((value) => same(has, value))) return true;
    if (isLookup(call) && added.length > 0) {
      if (/^(rejected|message)$/.test(path) && after === undefined) return true;
      if (/^value\.(known|carried|reference|from|to|status)$/.test(path)) return true;
      if (path === 'value.value' && before === undefined && added.some((value) => same(value, after))) return true;
    }
    if (isLookup(call) && later && (path === 'value' ? after : before) === undefined) return true;
  }
  // An answer names another value of the rule than it named before, or names it for the first time.
  if (/rules\[\]$/.test(path)) {
    const [entry] = [after, before].filter(isRecord);
    if (entry?.['parameter'] === id) return true;
  }
  return title !== undefined && isSourceNote(difference, title);
}

/** A note that a value of a rule is not read from its text, gone: in an answer, in its summary or by itself. */
function isSourceNote({ path, before, after }: Difference, title: string): boolean {
  const text = JSON.stringify(before) ?? '';
  return (
    after === undefined &&
    path.endsWith('notes[]') &&
    text.includes(title) &&
    /rule-secondary|rule-unverified|from a secondary source|not seen in a source/.test(text)
  );
}

const corrected = (changeset: string, because: string, ...rules: readonly RuleCorrection[]): ExpectedDifference => ({
  because,
  changeset,
  matches: (difference, call) => rules.some((rule) => isCorrection(rule, difference, call)),
});

const inFunctions = (
  changeset: string,
  because: string,
  functions: readonly string[],
  matches: (difference: Difference, call: Call) => boolean,
): ExpectedDifference => ({
  because,
  changeset,
  matches: (difference, call) => functions.includes(call.name) && matches(difference, call),
});

/** Whether a call ended in an error of any kind where it had not, or in the error class of core where it had not. */
const isRejectedNow = ({ path, before, after }: Difference) =>
  (/^(value|thrown)$/.test(path) && after === undefined) ||
  (/^(rejected|message)$/.test(path) && before === undefined) ||
  path === 'rejected';

/** Documents in which rules were said to stand, and in which they are read now. */
const formerDocuments = new Set(['GAO/NSIAD-99-187', 'a secondary source, not noted', 'not seen', 'A/RES/76/272']);

function isOfDocuments({ before, after }: Difference): boolean {
  if (typeof before !== 'string' || typeof after !== 'string') return false;
  const [old = '', now = ''] = [before, after].map((text) => text.replace(/Sources: .*$/, ''));
  const [gone = [], come = []] = [before, after].map((text) =>
    (/Sources: (.*)\.$/.exec(text)?.[1] ?? '').split('; ').filter((document) => document !== ''),
  );
  return (
    old === now &&
    gone.every((document) => come.includes(document) || formerDocuments.has(document)) &&
    come.every((document) => gone.includes(document) || readNow.has(document))
  );
}
const readNow = new Set([
  'A/RES/52/215 A',
  'A/RES/55/5 B',
  'A/RES/64/248',
  'GA/AB/3089',
  'A/RES/35/44',
  'A/RES/36/116 A',
  'A/RES/36/116 B',
  'A/RES/45/258',
  'A/RES/456 (V)',
  'A/RES/49/233 A',
  'A/RES/55/274',
  'A/RES/60/283',
  'decision 32/416',
]);

/** A note that a bound of the regular scale is from a secondary source. */
const isNoteOfBounds = (path: string, note: unknown) =>
  path === 'value.notes[]' &&
  /regular-budget scale|least developed/.test(JSON.stringify(note)) &&
  /rule-secondary|from a secondary source/.test(JSON.stringify(note));

const reforms = [
  'budgetCut',
  'ceilingLowered',
  'closedAtMandateEnd',
  'discountsHalved',
  'payerPaysAtMost',
  'payerPaysNothing',
  'payerPaysOnFirstDay',
  'poolingSet',
  'premiumShared',
  'readScenario',
  'reimbursementIndexed',
  'reserveRaised',
  'scenarioAddress',
  'scenarioOf',
  'scenarioText',
  'stackOf',
];

/** Differences from the last release that a changeset announces. A release empties the list. */
export const expected: readonly ExpectedDifference[] = [
  {
    because: 'the paragraph in which a rule stands is named',
    changeset: 'rules-read-from-the-table.md',
    matches: ({ path, before, after }) =>
      path.endsWith('reference.paragraph') && before === undefined && typeof after === 'string',
  },
  inFunctions(
    'rules-read-from-the-table.md',
    'rules that no function applies are listed, last',
    ['parameters'],
    ({ path, before }) => path === 'value(order)' || (path === 'value[]' && before === undefined),
  ),
  corrected(
    'rule-financial-regulations.md',
    'due days, arrears and the order of payments stand in the financial regulations of 1950',
    ...[
      ['due-days', 'Days after the letter of assessment when a contribution falls due'],
      ['arrears-from', 'Day from which a contribution unpaid in the year when it was due is in arrears'],
      ['payment-order', 'Debt of an account that a payment meets first'],
    ].map(
      ([id = '', title = '']): RuleCorrection => ({
        id,
        title,
        leaves: ['status', 'from', 'reference.document'],
        later: true,
      }),
    ),
  ),
  corrected('rule-ad-hoc-groups.md', 'the ad hoc groups begin with the first apportionment', {
    id: 'ad-hoc-group-factors',
    title: 'Share of the regular rate paid by groups B, C and D of the ad hoc scale; group A carries the rest',
    leaves: ['status', 'from'],
    later: true,
  }),
  corrected('rule-assessment-span.md', 'a mandated period alone is assessed since December 1994', {
    id: 'assessment-span',
    title: 'Span for which contributions are assessed at once',
    leaves: ['status', 'from', 'reference.document'],
    added: ['mandate'],
  }),
  {
    because: 'letters of assessment have a rule since December 1994',
    changeset: 'rule-assessment-span.md',
    matches: ({ path, before, after }, { name, args: [query] }) => {
      const inner = name === 'assessmentLetters' ? query : isRecord(query) ? query['query'] : undefined;
      const issued = isRecord(inner) ? String(inner['issued']) : '';
      return (
        issued >= '1994-12-23' &&
        issued < '1996-07-01' &&
        ((path === 'rejected' && before === 'year-not-covered') ||
          (path === 'message' && after === undefined) ||
          (path === 'value' && before === undefined))
      );
    },
  },
  corrected('rule-article-19.md', 'that arrears of peacekeeping count under Article 19 is a rule of the table', {
    id: 'article-19-counts-peacekeeping',
  }),
  inFunctions(
    'rule-article-19.md',
    'that arrears of peacekeeping count under Article 19 is derived, no longer general knowledge',
    ['article19Status'],
    ({ path, before, after }) =>
      (path === 'value.status' && before === 'unverified' && after === 'derived') || path === 'value.rules(order)',
  ),
  inFunctions(
    'rule-article-19.md',
    'that arrears of peacekeeping count under Article 19 is derived, no longer general knowledge',
    ['summaryOf'],
    ({ path, before, after }) =>
      path === 'value.notes[]' &&
      String(before).startsWith('That arrears count over all assessed funds together is general knowledge') &&
      String(after).startsWith('Arrears count over all assessed funds together'),
  ),
  corrected('rule-cash-pooling.md', 'before July 2019 no mission could borrow from another', {
    id: 'cash-pooling',
    added: [false],
  }),
  corrected('rule-level-transition-steps.md', 'moves between levels took two and three years from 2004', {
    id: 'level-transition-steps',
    added: [{ moreLevels: 3, twoLevels: 2 }],
  }),
  corrected('rule-pay-and-allowances.md', 'pay and allowances before the single rate were read', {
    id: 'pay-and-allowances',
    title: 'Basic monthly reimbursement for pay and allowances, before the single rate',
    leaves: ['status', 'from', 'to', 'reference.document'],
    values: [
      [988, 680],
      [988, 1008],
      [1028, 950],
    ],
    added: [680, 950, 988, 1008, 1028],
  }),
  inFunctions(
    'rule-pay-and-allowances.md',
    'the statement on stagnant reimbursement is held against the rates that were read',
    ['checkClaim', 'checkClaims', 'summaryOf'],
    ({ path, before, after }) =>
      (path.endsWith('.status') && before === 'unverified' && after === 'derived') ||
      (/(found|text)$/.test(path) && String(after).includes('basic rates, by the steps that resolutions print')),
  ),
  corrected(
    'rule-read-in-the-text.md',
    'rules said to be secondary were read in their text',
    {
      id: 'personnel-reimbursement-rate',
      title: 'Personnel reimbursement at the standard rate, equipment excluded',
      leaves: ['status'],
    },
    {
      id: 'peacekeeping-reserve-purposes',
      title: 'Purposes for which the Peacekeeping Reserve Fund may be drawn on',
      leaves: ['status'],
    },
    {
      id: 'peacekeeping-reserve-decision-limit',
      title: 'Most that may be committed for one decision of the Security Council',
      leaves: ['status'],
    },
  ),
  corrected('rule-reimbursement-supplement.md', 'the second supplement ended in March 2013', {
    id: 'reimbursement-supplement',
    leaves: ['to', 'reference.document'],
    values: [[60_000_000, 59_999_999]],
    later: true,
  }),
  corrected(
    'rule-scale-bounds.md',
    'the bounds of the regular scale before 2016 are known',
    { id: 'regular-scale-ceiling', added: [25] },
    {
      id: 'regular-scale-floor',
      leaves: ['status', 'from', 'to', 'reference.document'],
      values: [[0.001, 0.01]],
      added: [0.01, 0.001],
    },
    { id: 'regular-scale-ldc-ceiling', leaves: ['status', 'from', 'to', 'reference.document'], added: [0.01] },
  ),
  inFunctions(
    'rule-scale-bounds.md',
    'rates over years have the bounds of the regular scale before 2016, and their sources',
    ['ratesOverYears', 'summaryOf', 'explain', 'cite'],
    (difference, { name, args: [answer] }) => {
      const { path, before, after } = difference;
      const isOfRates = name === 'ratesOverYears' || (isRecord(answer) && answer['$answer'] === 'ratesOverYears');
      if (!isOfRates) return false;
      if (name === 'cite') return isOfDocuments(difference);
      return before === undefined && (/bounds\[\]$/.test(path) || isNoteOfBounds(path, after));
    },
  ),
  corrected('rule-us-cap.md', 'the waiver of the limit of United States law is known from a report', {
    id: 'us-peacekeeping-cap',
    leaves: ['status'],
  }),
  corrected('rule-working-capital-level.md', 'the level of the Working Capital Fund is known for more years', {
    id: 'working-capital-level',
    leaves: ['status', 'from', 'reference.document', 'reference.paragraph'],
    added: [100_000_000, 150_000_000],
  }),
  inFunctions(
    'rule-working-capital-level.md',
    'the level of the Working Capital Fund is unknown for fewer years',
    ['drawOnReserve', 'reserveOn', 'summaryOf'],
    ({ path, before, after }) =>
      (path.includes('level-unknown') && before === '2014-04-30' && after === '2006-12-31') ||
      (path === 'value.notes[]' &&
        String(before).endsWith(' to 30 April 2014 is not known here.') &&
        String(after).endsWith(' to 31 December 2006 is not known here.')),
  ),
  {
    because: 'what may be drawn on the Working Capital Fund is known for more years',
    changeset: 'rule-working-capital-level.md',
    matches: ({ path, before, after }, { name, args: [query] }) => {
      const inner = isRecord(query) ? (query['query'] ?? query) : undefined;
      const of = isRecord(query) ? (query['$answer'] ?? name) : name;
      if (!isRecord(inner) || inner['fund'] !== 'Working Capital Fund') return false;
      const date = String(inner['date']);
      if (!(date >= '2007' && date < '2014-05') && !(date >= '1982' && date < '1984')) return false;
      if (of === 'reserveOn') return /^value\.(level|aboveLevel)$/.test(path) && before === undefined;
      if (of !== 'drawOnReserve') return false;
      return (
        (/^value\.(unknown\[\]|notes\[\])$/.test(path) && after === undefined) ||
        (/^value\.(allowed|available|refusals\[\]|steps\[\])$/.test(path) && before === undefined)
      );
    },
  },
  {
    because: 'citations name the documents in which rules were read',
    changeset: 'rules-read-from-the-table.md',
    matches: (difference, { name }) => name === 'cite' && isOfDocuments(difference),
  },
  inFunctions(
    'questions-registered-once.md',
    'the functions of reforms and liquidity reject what is not valid',
    [
      ...reforms,
      'fanSteps',
      'liquiditySummary',
      'reformSummary',
      'mandateEnd',
      'simulateLiquidity',
      'liquidityFan',
      'compareReform',
    ],
    (difference, { isWrong = false }) => isWrong && isRejectedNow(difference),
  ),
  inFunctions(
    'questions-registered-once.md',
    'answers of liquidity have summaries',
    ['summaryOf'],
    ({ path, before, after }, { args: [answer] }) =>
      isRecord(answer) &&
      ['simulateLiquidity', 'liquidityFan', 'backtestLiquidity'].includes(String(answer['$answer'])) &&
      (path === 'value' ? before : after) === undefined,
  ),
  inFunctions(
    'questions-registered-once.md',
    'the working of a backtest is shown',
    ['explain'],
    ({ path, before }, { args: [answer] }) =>
      isRecord(answer) && answer['$answer'] === 'backtestLiquidity' && path === 'value.steps[]' && before === undefined,
  ),
  inFunctions(
    'copies-explained.md',
    'the query of a net position has the reimbursement that it was asked with',
    ['netPosition', 'explain'],
    ({ path, before }) => /query(#[A-Z]{3})?\.reimbursement$/.test(path) && before === undefined,
  ),
];
