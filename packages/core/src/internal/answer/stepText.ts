import { checkRecord } from '../errors/index.js';
import type { WorkingStep } from './recorder.js';

/** A step of a working in words, without the steps inside it. */
export interface StepText {
  /** Empty where the step has none. */
  readonly inputs: string;
  /** Document and paragraph of the rule that the step applies, and what the rule says. */
  readonly rule:
    | { readonly document: string; readonly paragraph: string | undefined; readonly value: string }
    | undefined;
  readonly result: string | undefined;
}

const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, ',');

/** Names whose whole numbers are years, which are written without a sign between thousands. */
const isOfYears = (name: string) => /^(year|years|from|to|first|last|against|seed)$/i.test(name);

/** `totalPersons` and `hold-back` as words; codes (`JPN`, `UNMISS`) as they are. */
const nameText = (name: string) =>
  /^[A-Z0-9]+$/.test(name)
    ? name
    : name
        .replace(/[-_]/g, ' ')
        .replace(/(?<=[a-z])[A-Z](?![a-z])/g, ' $&')
        .replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** A number with its thousands apart, an exact share as the division that it is, and yes or no. */
function plainText(value: unknown, name: string): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const text = String(value);
  if (typeof value === 'string' && !/^-?\d+$/.test(value)) {
    const [, numerator, denominator] = /^(-?\d+)\/(\d+)$/.exec(text) ?? [];
    return numerator === undefined || denominator === undefined
      ? text
      : `${grouped(numerator)} ÷ ${grouped(denominator)}`;
  }
  const [whole = '', decimals] = text.split('.');
  if (!/^-?\d+$/.test(whole) || isOfYears(name)) return text;
  return decimals === undefined ? grouped(whole) : `${grouped(whole)}.${decimals}`;
}

/** A value under its name: `sharePercent` 6.65 as "share 6.65 per cent". */
function entryText(name: string, value: unknown): string {
  const [, of] = /^(.*?)-?[pP]ercent$/.exec(name) ?? [];
  if (of === undefined || typeof value === 'object') return `${nameText(name)} ${valueText(value, name)}`;
  return `${of === '' ? '' : `${nameText(of)} `}${valueText(value, name)} per cent`;
}

function valueText(value: unknown, name = ''): string {
  if (Array.isArray(value))
    return value.length === 0 ? 'none' : value.map((item) => valueText(item, name || 'list')).join(', ');
  if (typeof value !== 'object' || value === null) return plainText(value, name);
  const text = Object.entries(value)
    .flatMap(([key, item]) => (item === undefined ? [] : [entryText(key, item)]))
    .join(', ');
  return name === '' ? text : `(${text})`;
}

/**
 * What a reader is shown of one step of `explain(…)`: its inputs, its rule and its result as text, the same on a page and in
 * a terminal. Numbers have their thousands apart, an exact share is written as the division that it is, and what is not
 * known is left out.
 *
 * @throws BlueLedgerError `bad-query` for what is not a step.
 * @example
 * ```ts
 * const { steps } = explain(effectiveRate({ state: 'JPN', year: 2025 }));
 * stepText(steps.at(-1)).rule; // => { document: 'A/RES/55/235', paragraph: '6', value: 'A' }
 * stepText(steps[0]).inputs; // => 'before 600, after 1,000'
 * ```
 */
export function stepText(step: Pick<WorkingStep, 'inputs' | 'parameter' | 'result'>): StepText {
  const { inputs, parameter, result } = checkRecord(step, 'step');
  return {
    inputs: valueText(checkRecord(inputs, 'step.inputs')),
    rule: parameter && {
      document: parameter.reference.document,
      paragraph: parameter.reference.paragraph,
      value: valueText(parameter.value),
    },
    result: result === undefined ? undefined : valueText(result),
  };
}
