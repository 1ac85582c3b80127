import { stepText, type WorkingStep } from '@blueledger/core';
import { html, nothing, type TemplateResult } from 'lit';
import { renderDocument } from '../../parts/sources.js';

/** The steps of an answer, in English, the language of its rules. */
export function renderWorking(steps: readonly WorkingStep[]): TemplateResult {
  return html`<ul class="working" lang="en" dir="ltr">
    ${steps.map((step) => {
      const { inputs, rule, result } = stepText(step);
      return html`<li>
        ${step.step}${rule ? html` (${renderDocument(rule)})` : nothing}:
        <span class="quiet">${inputs}</span>${result === undefined ? nothing : html` → ${result}`}
        ${step.steps.length > 0 ? renderWorking(step.steps) : nothing}
      </li>`;
    })}
  </ul>`;
}
