import { coverage } from 'virtual:coverage';
import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { Asked } from '../../parts/Asked.js';
import { findField } from '../../parts/findField.js';
import { renderUnavailable } from '../../parts/unavailable.js';
import { searchKey } from '../../text/searchKey.js';
import type { OperationFacts } from '../../worker/personnelTypes.js';
import { TextPage } from '../TextPage.js';
import './MissionProfile.js';
import { missionsTexts } from './missionsTexts.js';
import { type Operation, operations, wasActiveIn, yearOf } from './operations.js';
import type { MissionsTexts } from './text/en.js';
import {
  groupedOperations,
  groupings,
  lengthOf,
  orderedOperations,
  sorts,
  type TimelineGrouping,
  type TimelineSort,
} from './timelineOrder.js';

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
export class MissionsPage extends TextPage<MissionsTexts> {
  protected readonly languages = missionsTexts;
  readonly #facts = new Asked(this, 'operationFacts');

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    this.#facts.ask({});
  }

  get #sort(): TimelineSort {
    return sorts.find((sort) => sort === this.param('sort')) ?? 'start';
  }

  get #grouping(): TimelineGrouping {
    return groupings.find((grouping) => grouping === this.param('by')) ?? 'none';
  }

  /** What the order goes by stands at the end of the row; else its years. */
  #measure(operation: Operation, facts: OperationFacts | undefined, texts: MissionsTexts): string {
    const { whole, date } = this.formats;
    const { missions, shell } = this.messages;
    if (this.#sort === 'length') return texts.years(whole(Math.max(1, Math.round(lengthOf(operation)))));
    if (this.#sort === 'strength')
      return facts?.peak ? `${whole(facts.peak.persons)} · ${date(facts.peak.month)}` : shell.notInData;
    if (this.#sort === 'deaths') return facts?.deaths === undefined ? missions.noFatalities : whole(facts.deaths);
    return years(operation);
  }

  #renderBar(
    operation: Operation,
    year: number,
    facts: OperationFacts | undefined,
    texts: MissionsTexts,
  ): TemplateResult {
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
        <span class="years" dir="auto">${this.#measure(operation, facts, texts)}</span>
      </a>
    </li>`;
  }

  #headingOf(group: string, texts: MissionsTexts): string {
    if (group === 'active') return texts.active(this.formats.date(coverage.operations.activeIn));
    if (group === 'closed') return texts.closed;
    return this.messages.groups[group] ?? (/^\d/.test(group) ? texts.decade(group) : texts.noRegion);
  }

  #renderOrder(texts: MissionsTexts): TemplateResult {
    const choice = (key: 'sort' | 'by', label: string, options: Readonly<Record<string, string>>, now: string) =>
      html`<label class="field"
        ><span>${label}</span>
        <select @change=${(event: Event) => this.setParams({ [key]: (event.target as HTMLSelectElement).value })}>
          ${Object.entries(options).map(([value, text], i) => html`<option value=${i === 0 ? '' : value} .selected=${value === now}>${text}</option>`)}
        </select></label
      >`;
    return html`${choice('sort', texts.sort, texts.sorts, this.#sort)} ${choice('by', texts.by, texts.groups, this.#grouping)}`;
  }

  #renderTimeline(texts: MissionsTexts): TemplateResult {
    const { missions } = this.messages;
    const { whole, date } = this.formats;
    // The years of other pages go further than those of the list.
    const year = Math.min(Number(this.context.view.year) || last - 1, last - 1);
    const text = this.param('find');
    const find = searchKey(text);
    const matching = operations.filter(({ mission, name, where }) =>
      searchKey(`${mission} ${name} ${where}`).includes(find),
    );
    const facts = new Map((this.#facts.value ?? []).map((one) => [one.mission, one]));
    const groups = [...groupedOperations(orderedOperations(matching, this.#sort, facts), this.#grouping, facts)];
    const active = operations.filter((operation) => wasActiveIn(operation, year)).length;
    return html`<h1>${missions.title}</h1>
      <p class="lead">${missions.lead(whole(operations.length), whole(active), String(year))}</p>
      <div class="fields">${findField({ label: missions.find, value: text, find: this.setFind })} ${this.#renderOrder(texts)}</div>
      ${renderUnavailable(
        [
          { key: 'sort', value: this.param('sort'), available: sorts },
          { key: 'by', value: this.param('by'), available: groupings },
        ],
        this.messages,
      )}
      ${
        matching.length === 0
          ? html`<p class="quiet" role="status">${missions.noMatch(text)}</p>`
          : html`<div class=${this.#sort === 'strength' ? 'timeline measured' : 'timeline'} style=${lines}>
              <div class="decades" aria-hidden="true">
                <span class="span">${decades.map((decade) => html`<b style="inset-inline-start:${at(decade)}%">${decade}</b>`)}</span>
              </div>
              ${groups.map(
                ([group, some]) =>
                  html`${group === '' ? '' : html`<h2 class="operations">${this.#headingOf(group, texts)} <span class="quiet">${whole(some.length)}</span></h2>`}
                    <ul aria-label=${group === '' ? missions.timeline : this.#headingOf(group, texts)}>
                      ${some.map((operation) => this.#renderBar(operation, year, facts.get(operation.mission), texts))}
                    </ul>`,
              )}
            </div>`
      }
      <p class="sources">${missions.activeMark(date(coverage.operations.activeIn))}</p>`;
  }

  protected override renderPage(texts: MissionsTexts): TemplateResult {
    const mission = this.param('mission');
    return mission === ''
      ? this.#renderTimeline(texts)
      : html`<mission-profile .context=${this.context}></mission-profile>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'missions-page': MissionsPage;
  }
}
