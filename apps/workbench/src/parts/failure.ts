import { html, type TemplateResult } from 'lit';
import type { Messages } from '../text/messages.js';

/** What could not be loaded or read, why as far as it is known, and a button to try again. */
export function renderFailure(what: string, error: unknown, retry: () => void, { shell }: Messages): TemplateResult {
  return html`<div class="problem" role="alert">
    <p>${what} ${shell.offline}</p>
    <p class="quiet small" lang="en" dir="ltr">${error instanceof Error ? error.message : String(error)}</p>
    <button type="button" @click=${retry}>${shell.retry}</button>
  </div>`;
}
