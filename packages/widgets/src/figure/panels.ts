import type { WorkingStep } from '@blueledger/core';
import { cite, explain } from '@blueledger/core/provenance';
import { html, nothing, type TemplateResult } from 'lit';
import type { FigureContent } from './content.js';
import type { FigureWords } from './words.js';

export type PanelName = 'working' | 'cite';

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

/** What opens under a figure on demand; loaded with the first click on one of them. */
export const panels: Readonly<Record<PanelName, (content: FigureContent) => TemplateResult>> = {
  working: ({ answer, words }) => html`<ul>${explain(answer).steps.map((step) => renderStep(step, words))}</ul>`,
  cite: ({ answer }) => html`<pre>${cite(answer)}</pre><pre>${cite(answer, 'bibtex')}</pre>`,
};
