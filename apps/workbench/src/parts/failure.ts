import { html, type TemplateResult } from 'lit';
import type { Words } from '../language/words.js';

/** What could not be opened or read, why as far as it is known, and a button to try again. */
export function renderFailure(what: string, error: unknown, again: () => void, { shell }: Words): TemplateResult {
  return html`<div class="problem" role="alert">
    <p>${what} ${shell.offline}</p>
    <p class="quiet small" lang="en" dir="ltr">${error instanceof Error ? error.message : String(error)}</p>
    <button type="button" @click=${again}>${shell.again}</button>
  </div>`;
}
