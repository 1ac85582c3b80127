import { coverage } from 'virtual:coverage';
import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { findField } from '../../parts/findField.js';
import { searchKey } from '../../text/searchKey.js';
import { PageElement } from '../PageElement.js';
import './MissionProfile.js';
import { type Operation, operations, wasActiveIn, yearOf } from './operations.js';

const first = coverage.operations.from;
const last = Number(coverage.operations.activeIn.slice(0, 4)) + 1;
const at = (year: number) => ((year - first) / (last - first)) * 100;
const decades = Array.from({ length: 20 }, (_, i) => (Math.ceil(first / 10) + i) * 10).filter((year) => year < last);
/** A hairline at each decade, as the stops of a gradient behind each row. */
const lines = `--decades:${decades
  .map((decade) => `transparent calc(${at(decade)}% - 1px), var(--line) 0 ${at(decade)}%, transparent 0`)
  .join(',')}`;

/** `1993–1996`, `1958` for an operation that began and ended in one year, `1948–` for one that has no end. */
const years = ({ start, end }: Operation): string => {
  const [from, to] = [start.slice(0, 4), end?.slice(0, 4)];
  return from === to ? from : `${from}–${to ?? ''}`;
};

/** All operations since the first on one timeline, and the profile of the chosen one. */
@customElement('missions-page')
export class MissionsPage extends PageElement {
  #renderBar(operation: Operation, year: number): TemplateResult {
    const { mission, name, start, end, where } = operation;
    const { missions } = this.messages;
    const { date } = this.formats;
    const from = at(yearOf(start));
    const to = at(yearOf(end ?? coverage.operations.activeIn) + 1 / 12);
    const span = `${date(start)} – ${end === undefined ? missions.activeIn(date(coverage.operations.activeIn)) : date(end)}`;
    return html`<li class=${wasActiveIn(operation, year) ? 'operation in-year' : 'operation'}>
      <a href=${this.href({ params: { mission } })} title="${name} · ${span}">
        <span class="acronym">${mission}</span>
        <span class="where" lang="en">${where}<span class="unseen"> · ${name} · ${span}</span></span>
        <span class="span" aria-hidden="true"
          ><i class=${end === undefined ? 'active' : ''} style="inset-inline-start:${from}%;inline-size:${Math.max(0.4, to - from)}%"></i
        ></span>
        <span class="years" aria-hidden="true" dir="ltr">${years(operation)}</span>
      </a>
    </li>`;
  }

  #renderTimeline(): TemplateResult {
    const { missions } = this.messages;
    const { whole, date } = this.formats;
    // The years of other pages go further than those of the list.
    const year = Math.min(Number(this.context.view.year) || last - 1, last - 1);
    const text = this.param('find');
    const find = searchKey(text);
    const matching = operations.filter(({ mission, name, where }) =>
      searchKey(`${mission} ${name} ${where}`).includes(find),
    );
    const active = operations.filter((operation) => wasActiveIn(operation, year)).length;
    return html`<h1>${missions.title}</h1>
      <p class="lead">${missions.lead(whole(operations.length), whole(active), String(year))}</p>
      ${findField({ label: missions.find, value: text, find: this.setFind })}
      ${
        matching.length === 0
          ? html`<p class="quiet" role="status">${missions.noMatch(text)}</p>`
          : html`<div class="timeline" style=${lines}>
              <div class="decades" aria-hidden="true">
                <span class="span">${decades.map((decade) => html`<b style="inset-inline-start:${at(decade)}%">${decade}</b>`)}</span>
              </div>
              <ul aria-label=${missions.timeline}>
                ${matching.map((operation) => this.#renderBar(operation, year))}
              </ul>
            </div>`
      }
      <p class="sources">${missions.activeMark(date(coverage.operations.activeIn))}</p>`;
  }

  protected override render(): TemplateResult {
    const mission = this.param('mission');
    return mission === '' ? this.#renderTimeline() : html`<mission-profile .context=${this.context}></mission-profile>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'missions-page': MissionsPage;
  }
}
