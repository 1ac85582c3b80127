import type { WorkingStep } from '@blueledger/core';
import { explain } from '@blueledger/core/provenance';
import { html, nothing, type TemplateResult } from 'lit';
import type { FigureContent } from '../content.js';
import type { FigureWords } from '../words.js';
import { toolWords } from './words.js';

const shown = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? Object.entries(value)
        .map(([key, item]) => `${key} ${shown(item)}`)
        .join(', ')
    : String(value);

function renderStep({ step, inputs, parameter, result, steps }: WorkingStep, words: FigureWords): TemplateResult {
  return html`<li>
    ${step}${parameter ? html` (${words.rule(parameter.reference.document, parameter.reference.paragraph)})` : nothing}:
    <span class="quiet">${shown(inputs)}</span>${result === undefined ? nothing : html` → ${shown(result)}`}
    ${steps.length > 0 ? html`<ul>${steps.map((inner) => renderStep(inner, words))}</ul>` : nothing}
  </li>`;
}

/** How the figure was computed: each step with its inputs, the rule that it applies, and its result. */
export function workingPanel({ answer, own, words }: FigureContent): TemplateResult {
  if (own) return html`<p>${toolWords(words.language).noWorking}</p>`;
  return html`<ul>${explain(answer).steps.map((step) => renderStep(step, words))}</ul>`;
}
