import type { WorkingStep } from '@blueledger/core';
import { stepText } from '@blueledger/core/internal/answer';

const longest = 160;
const cut = (text: string) => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

/** The working of an answer as an indented list: each step with its inputs, its rule and what came of it. */
export function workingText(step: WorkingStep, depth = 0): string {
  const lead = '  '.repeat(depth);
  const { inputs, rule, result } = stepText(step);
  const lines = [`${lead}- ${step.step}`];
  if (inputs !== '') lines.push(`${lead}    with ${cut(inputs)}`);
  if (rule) {
    const place = [rule.document, rule.paragraph].filter(Boolean).join(', paragraph ');
    lines.push(`${lead}    rule ${step.parameter?.id} = ${cut(rule.value)} (${place})`);
  }
  if (result !== undefined) lines.push(`${lead}    gives ${cut(result)}`);
  return [...lines, ...step.steps.map((inner) => workingText(inner, depth + 1))].join('\n');
}
