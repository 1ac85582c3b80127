import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../text/messages.js';

/** Whether a file of the app itself did not come. Browsers have a message each for it, and no type. */
const isImportFailure = (error: unknown): boolean =>
  error instanceof Error &&
  /dynamically imported module|importing a module|worker could not be started/i.test(error.message);

/** What an error says. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * What could not be loaded or read, why as far as it is known, and a button to try again. Many browsers keep a module that
 * failed as failed for as long as the page stands: then the page is opened anew, and its address has the view.
 */
export function renderFailure(what: string, error: unknown, retry: () => void, { shell }: Messages): TemplateResult {
  return html`<div class="problem" role="alert">
    <p>${what} ${isImportFailure(error) ? shell.offline : nothing}</p>
    <p class="quiet small" lang="en" dir="ltr">${messageOf(error)}</p>
    <button type="button" @click=${isImportFailure(error) ? () => location.reload() : retry}>${shell.retry}</button>
  </div>`;
}
