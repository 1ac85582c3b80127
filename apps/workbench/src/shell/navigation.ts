import { html, type TemplateResult } from 'lit';
import { changeView, pageNames, type View, writeAddress } from '../address/view.js';
import type { Messages } from '../text/messages.js';

/** The pages, as links that open in a tab of their own as any link does. Year, group and language go along. */
export function renderNavigation(view: View, messages: Messages): TemplateResult {
  return html`<nav class="navigation" aria-label=${messages.shell.navigation}>
    <ul>
      ${pageNames.map(
        (page) =>
          html`<li>
            <a href=${writeAddress(changeView(view, { page }))} aria-current=${page === view.page ? 'page' : 'false'}
              >${messages.pages[page]}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}
