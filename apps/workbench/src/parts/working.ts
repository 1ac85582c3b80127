import type { WorkingStep } from '@blueledger/core';
import { html, nothing, type TemplateResult } from 'lit';

const shown = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? Object.entries(value)
        .map(([key, item]) => `${key} ${shown(item)}`)
        .join(', ')
    : String(value);

/** The steps of an answer, as core tells them: in English, the language of its rules. */
export function renderWorking(steps: readonly WorkingStep[]): TemplateResult {
  return html`<ul class="working" lang="en" dir="ltr">
    ${steps.map(
      ({ step, inputs, parameter, result, steps: inner }) =>
        html`<li>
          ${step}${parameter ? html` (${parameter.reference.document}${parameter.reference.paragraph ? ` para. ${parameter.reference.paragraph}` : nothing})` : nothing}:
          <span class="quiet">${shown(inputs)}</span>${result === undefined ? nothing : html` → ${shown(result)}`}
          ${inner.length > 0 ? renderWorking(inner) : nothing}
        </li>`,
    )}
  </ul>`;
}
