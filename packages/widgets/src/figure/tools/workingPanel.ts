import type { WorkingStep } from '@blueledger/core';
import { explain, stepText } from '@blueledger/core/internal/answer';
import { html, nothing, type TemplateResult } from 'lit';
import type { FigureContent } from '../content.js';
import type { FigureMessages } from '../messages.js';

function renderStep(step: WorkingStep, messages: FigureMessages): TemplateResult {
  const { inputs, rule, result } = stepText(step);
  return html`<li>
    ${step.step}${rule ? html` (${messages.rule(rule.document, rule.paragraph)})` : nothing}:
    <span class="quiet">${inputs}</span>${result === undefined ? nothing : html` → ${result}`}
    ${step.steps.length > 0 ? html`<ul>${step.steps.map((inner) => renderStep(inner, messages))}</ul>` : nothing}
  </li>`;
}

/** How the figure was computed: each step with its inputs, the rule that it applies, and its result. */
export function workingPanel({ answer, ask, custom, messages }: FigureContent): TemplateResult {
  if (custom) return html`<p>${messages.tools.noWorking}</p>`;
  return html`<ul>${explain(answer, ask).steps.map((step) => renderStep(step, messages))}</ul>`;
}
