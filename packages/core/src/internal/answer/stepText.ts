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

function valueText(value: unknown, inside = false): string {
  if (Array.isArray(value)) return value.map((item) => valueText(item, true)).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  const text = Object.entries(value)
    .map(([key, item]) => `${key} ${valueText(item, true)}`)
    .join(', ');
  return inside ? `(${text})` : text;
}

/**
 * What a reader is shown of one step of `explain(…)`: its inputs, its rule and its result as text, the same on a page and in
 * a terminal.
 *
 * @throws BlueLedgerError `bad-query` for what is not a step.
 * @example
 * ```ts
 * const { steps } = explain(effectiveRate({ state: 'JPN', year: 2025 }));
 * stepText(steps.at(-1)).rule; // => { document: 'A/RES/55/235', paragraph: '6', value: 'A' }
 * stepText(steps[0]).inputs; // => 'before 600, after 1000'
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
