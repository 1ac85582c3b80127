import type { WorkingStep } from '@blueledger/core';

const longest = 160;
const isEmpty = (value: unknown) =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** A value in one line. Fractions are bigger than a number holds, so that their digits are text. */
function short(value: unknown): string {
  const text =
    typeof value === 'string'
      ? value
      : JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? String(inner) : inner));
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

/** The working of an answer as an indented list: each step with its inputs, its rule and what came of it. */
export function workingText(step: WorkingStep, depth = 0): string {
  const lead = '  '.repeat(depth);
  const lines = [`${lead}- ${step.step}`];
  if (!isEmpty(step.inputs)) lines.push(`${lead}    with ${short(step.inputs)}`);
  if (step.parameter) {
    const { id, value, reference } = step.parameter;
    const place = [reference.document, reference.paragraph].filter(Boolean).join(', paragraph ');
    lines.push(`${lead}    rule ${id} = ${short(value)} (${place})`);
  }
  if (step.result !== undefined) lines.push(`${lead}    gives ${short(step.result)}`);
  return [...lines, ...step.steps.map((inner) => workingText(inner, depth + 1))].join('\n');
}
