import type { BurdenMovement } from '@blueledger/core/burden';
import type { EventText } from '@blueledger/core/text';
import { html, nothing, type TemplateResult } from 'lit';
import { addStyles } from '../../figure/addStyles.js';
import { citedSources } from '../../figure/citedSources.js';
import { inPage } from '../../figure/whyStopped.js';
import type { BurdenGapMessages } from '../messages.js';
import { eventListStyles } from './eventList.styles.js';

const styled = new WeakSet<object>();

/** The events as an ordered list: when, what, by how much, of what that is made, and the documents. */
export function renderEvents(
  root: HTMLElement | DocumentFragment,
  events: readonly EventText[],
  answer: BurdenMovement,
  { frame, movement }: BurdenGapMessages,
): TemplateResult {
  // Where a server asks for the figure as text there is no root.
  if (inPage && !styled.has(root)) {
    addStyles(root, eventListStyles);
    styled.add(root);
  }
  const addresses = new Map(citedSources({ answer, messages: frame }).map(({ name, url }) => [name, url]));
  const document = (name: string) => {
    // A rule is cited with its paragraph: its document alone leads to the same place.
    const url = addresses.get(name) ?? (/^[AS]\/\S+$/.test(name) ? `https://docs.un.org/${name}` : undefined);
    return url === undefined ? name : html`<a href=${url} target="_blank" rel="noopener">${name}</a>`;
  };
  return html`<div class="events" part="events">
    <p id="events">${movement.events}</p>
    ${events.length === 0 ? html`<span class="quiet">${movement.noEvents}</span>` : nothing}
    <ol role="list" aria-labelledby="events">
      ${events.map(({ number, side, when, what, by, known, detail, documents }, i) => {
        const role = side === 'paid' ? 'money' : 'people';
        return html`<li>
          <span class="number ${role}" aria-hidden="true">${number}</span>
          <div>
            <time datetime=${answer.events[i]?.date ?? ''}>${when}</time> ${what}${movement.colon}<span class=${known ? `size ${role}` : 'quiet'}>${by}</span>
            <span class="detail">${detail} ${documents.map((name, at) => html`${at === 0 ? '' : '; '}${document(name)}`)}</span>
          </div>
        </li>`;
      })}
    </ol>
  </div>`;
}
