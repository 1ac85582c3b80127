import type { WorkingStep } from '@blueledger/core';
import { documentAddress, explain, stepText } from '@blueledger/core/internal/answer';
import { html, nothing, type TemplateResult } from 'lit';
import type { FigureContent } from '../content.js';
import type { FigureMessages } from '../messages.js';

/** Longer than this, what goes into a step is behind a fold: every state with its number. */
const short = 120;

function renderRule(
  { document, paragraph }: { readonly document: string; readonly paragraph: string | undefined },
  messages: FigureMessages,
): TemplateResult {
  const address = documentAddress(document);
  const text = messages.rule(document, paragraph);
  return html` (${address === undefined ? text : html`<a href=${address}>${text}</a>`})`;
}

function renderInputs(inputs: string, messages: FigureMessages): TemplateResult | typeof nothing {
  if (inputs === '') return nothing;
  if (inputs.length <= short) return html`<div class="quiet">${inputs}</div>`;
  return html`<details class="quiet"><summary>${messages.tools.inputs}</summary>${inputs}</details>`;
}

/** What comes out; of a long one the beginning, and the rest behind a fold. */
const renderResult = (result: string): TemplateResult =>
  result.length <= short
    ? html`<div>= ${result}</div>`
    : html`<details><summary>= ${result.slice(0, 60)} …</summary>${result}</details>`;

function renderStep(step: WorkingStep, messages: FigureMessages): TemplateResult {
  const { inputs, rule, result } = stepText(step);
  return html`<li>
    ${step.step}${rule ? renderRule(rule, messages) : nothing}
    ${renderInputs(inputs, messages)}
    ${result === undefined ? nothing : renderResult(result)}
    ${step.steps.length > 0 ? renderSteps(step.steps, messages) : nothing}
  </li>`;
}

const renderSteps = (steps: readonly WorkingStep[], messages: FigureMessages): TemplateResult =>
  html`<ol>${steps.map((step) => renderStep(step, messages))}</ol>`;

type WorkingOf = Pick<FigureContent, 'answer' | 'ask' | 'messages'>;

/** How the figure was computed, in the language of its rules: each step with what goes in, the rule that it applies, and what comes out. */
export function workingPanel({ answer, ask, custom, messages }: FigureContent): TemplateResult {
  if (custom) return html`<p>${messages.tools.noWorking}</p>`;
  return html`<div class="working" lang="en" dir="ltr">${renderSteps(explain(answer, ask).steps, messages)}</div>`;
}

/** The working of a check without its last step, the criterion, for a figure that shows it; undefined where there is no other. */
export function checkWorking({ answer, ask, messages }: WorkingOf): TemplateResult | undefined {
  const steps = explain(answer, ask).steps.slice(0, -1);
  return steps.length > 0
    ? html`<div class="working" lang="en" dir="ltr">${renderSteps(steps, messages)}</div>`
    : undefined;
}
