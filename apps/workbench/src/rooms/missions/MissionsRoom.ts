import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { Room } from '../../parts/Room.js';
import { plain } from '../../shell/findings.js';
import './MissionFile.js';
import { type Operation, operations, ranIn, yearOf } from './operations.js';

const first = 1948;
const last = 2026;
const decades = [1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020];
const at = (year: number) => ((year - first) / (last - first)) * 100;

/** All operations since 1948 on one line of time, and the file of the one that is chosen. */
@customElement('missions-room')
export class MissionsRoom extends Room {
  private renderBar(operation: Operation, year: number): TemplateResult {
    const { mission, name, start, end, where } = operation;
    const { missions } = this.words;
    const { date } = this.formats;
    const from = at(yearOf(start));
    const to = at(end === undefined ? last - 0.1 : yearOf(end) + 1 / 12);
    return html`<li class=${ranIn(operation, year) ? 'operation ran' : 'operation'}>
      <a href=${this.href({ ask: { mission } })}>
        <span class="acronym">${mission}</span>
        <span class="span" aria-hidden="true"
          ><i class=${end === undefined ? 'running' : ''} style="inset-inline-start:${from}%;inline-size:${Math.max(0.4, to - from)}%"></i
        ></span>
        <span class="quiet"
          >${name === mission ? nothing : html`<span lang="en">${name}</span> · `}<span lang="en">${where}</span> · ${date(start)} – ${end === undefined ? missions.today : date(end)}</span
        >
      </a>
    </li>`;
  }

  private renderTimeline(): TemplateResult {
    const { missions, shell } = this.words;
    const { whole } = this.formats;
    const year = Number(this.place.view.year);
    const find = plain(this.asked('find'));
    const fitting = operations.filter(({ mission, name, where }) =>
      plain(`${mission} ${name} ${where}`).includes(find),
    );
    return html`<h1>${missions.title}</h1>
      <p class="lead">${missions.lead(whole(operations.length))}</p>
      <label class="field wide"
        ><span>${missions.find}</span>
        <input
          type="search"
          .value=${this.asked('find')}
          @input=${(event: Event) => this.ask({ find: (event.target as HTMLInputElement).value }, { replace: true })}
      /></label>
      ${fitting.length === 0 ? html`<p class="quiet" role="status">${shell.nothingFound(this.asked('find'))}</p>` : nothing}
      <div class="timeline">
        <div class="decades" aria-hidden="true">
          <span></span>
          <span class="span">${decades.map((decade) => html`<b style="inset-inline-start:${at(decade)}%">${decade}</b>`)}</span>
          <span></span>
        </div>
        <ul aria-label=${missions.timeline}>
          ${fitting.map((operation) => this.renderBar(operation, year))}
        </ul>
      </div>`;
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
