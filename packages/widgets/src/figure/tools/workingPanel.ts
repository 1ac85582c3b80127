import type { WorkingStep } from '@blueledger/core/internal/answer';
import { explain, stepText } from '@blueledger/core/internal/answer';
import { html, nothing, type TemplateResult } from 'lit';
import type { FigureContent } from '../content.js';
import type { FigureWords } from '../words.js';
import { toolWords } from './words.js';

function renderStep(step: WorkingStep, words: FigureWords): TemplateResult {
  const { inputs, rule, result } = stepText(step);
  return html`<li>
    ${step.step}${rule ? html` (${words.rule(rule.document, rule.paragraph)})` : nothing}:
    <span class="quiet">${inputs}</span>${result === undefined ? nothing : html` → ${result}`}
    ${step.steps.length > 0 ? html`<ul>${step.steps.map((inner) => renderStep(inner, words))}</ul>` : nothing}
  </li>`;
}

/** How the figure was computed: each step with its inputs, the rule that it applies, and its result. */
export function workingPanel({ answer, ask, own, words }: FigureContent): TemplateResult {
  if (own) return html`<p>${toolWords(words.language).noWorking}</p>`;
  return html`<ul>${explain(answer, ask).steps.map((step) => renderStep(step, words))}</ul>`;
}
