import { html, type TemplateResult } from 'lit';
import { changeView, roomNames, type View, writeAddress } from '../address/view.js';
import type { Words } from '../language/words.js';

/** The rooms, as links: each opens in a tab of its own as any link does. Year, group and language go along. */
export function renderRail(view: View, words: Words): TemplateResult {
  return html`<nav class="rail" aria-label=${words.shell.railName}>
    <ul>
      ${roomNames.map(
        (room) =>
          html`<li>
            <a href=${writeAddress(changeView(view, { room }))} aria-current=${room === view.room ? 'page' : 'false'}
              >${words.rooms[room]}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}
