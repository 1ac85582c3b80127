import { covered } from 'virtual:coverage';
import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { findField } from '../../parts/findField.js';
import { Room } from '../../parts/Room.js';
import { plain } from '../../shell/findings.js';
import './MissionFile.js';
import { type Operation, operations, ranIn, yearOf } from './operations.js';

const first = covered.operations.from;
const last = Number(covered.operations.activeIn.slice(0, 4)) + 1;
const at = (year: number) => ((year - first) / (last - first)) * 100;
const decades = Array.from({ length: 20 }, (_, i) => (Math.ceil(first / 10) + i) * 10).filter((year) => year < last);
/** A hairline at each decade, as the stops of a gradient behind each row. */
const lines = `--decades:${decades
  .map((decade) => `transparent calc(${at(decade)}% - 1px), var(--line) 0 ${at(decade)}%, transparent 0`)
  .join(',')}`;

/** `1993–1996`, `1958` for one that ran within a year, `1948–` for one that has no end. */
const years = ({ start, end }: Operation): string => {
  const [from, to] = [start.slice(0, 4), end?.slice(0, 4)];
  return from === to ? from : `${from}–${to ?? ''}`;
};

/** All operations since the first on one line of time, and the file of the one that is chosen. */
@customElement('missions-room')
export class MissionsRoom extends Room {
  private renderBar(operation: Operation, year: number): TemplateResult {
    const { mission, name, start, end, where } = operation;
    const { missions } = this.words;
    const { date } = this.formats;
    const from = at(yearOf(start));
    const to = at(yearOf(end ?? covered.operations.activeIn) + 1 / 12);
    const span = `${date(start)} – ${end === undefined ? missions.today(date(covered.operations.activeIn)) : date(end)}`;
    return html`<li class=${ranIn(operation, year) ? 'operation ran' : 'operation'}>
      <a href=${this.href({ ask: { mission } })} title="${name} · ${span}">
        <span class="acronym">${mission}</span>
        <span class="where" lang="en">${where}<span class="unseen"> · ${name} · ${span}</span></span>
        <span class="span" aria-hidden="true"
          ><i class=${end === undefined ? 'active' : ''} style="inset-inline-start:${from}%;inline-size:${Math.max(0.4, to - from)}%"></i
        ></span>
        <span class="years" aria-hidden="true" dir="ltr">${years(operation)}</span>
      </a>
    </li>`;
  }

  private renderTimeline(): TemplateResult {
    const { missions } = this.words;
    const { whole, date } = this.formats;
    const year = Number(this.place.view.year);
    const text = this.asked('find');
    const find = plain(text);
    const fitting = operations.filter(({ mission, name, where }) =>
      plain(`${mission} ${name} ${where}`).includes(find),
    );
    const ran = operations.filter((operation) => ranIn(operation, year)).length;
    return html`<h1>${missions.title}</h1>
      <p class="lead">${missions.lead(whole(operations.length), whole(ran), this.place.view.year)}</p>
      ${findField({ label: missions.find, value: text, find: this.narrow })}
      ${
        fitting.length === 0
          ? html`<p class="quiet" role="status">${missions.noMission(text)}</p>`
          : html`<div class="timeline" style=${lines}>
              <div class="decades" aria-hidden="true">
                <span class="span">${decades.map((decade) => html`<b style="inset-inline-start:${at(decade)}%">${decade}</b>`)}</span>
              </div>
              <ul aria-label=${missions.timeline}>
                ${fitting.map((operation) => this.renderBar(operation, year))}
              </ul>
            </div>`
      }
      <p class="sources">${missions.activeMark(date(covered.operations.activeIn))}</p>`;
  }

  protected override render(): TemplateResult {
    const mission = this.asked('mission');
    return mission === '' ? this.renderTimeline() : html`<mission-file .place=${this.place}></mission-file>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'missions-room': MissionsRoom;
  }
}
