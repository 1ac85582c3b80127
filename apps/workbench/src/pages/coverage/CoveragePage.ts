import { type CoverageFamily, type CoverageStatus, coverage } from '@blueledger/datasets/coverage';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { renderUnavailable } from '../../parts/unavailable.js';
import { PageElement } from '../PageElement.js';
import { countsOf, spansOf, yearText } from './spans.js';

const statuses: readonly CoverageStatus[] = ['complete', 'partial', 'derived', 'bounded', 'missing'];
const firstYear = Math.min(...coverage.map(({ years }) => years[0]?.year ?? Number.POSITIVE_INFINITY));
const lastYear = Math.max(...coverage.map(({ years }) => years.at(-1)?.year ?? 0));
const allYears = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at);
/** The first year with appropriations: before it little is known, and after it most is. */
const moneySince =
  coverage.find(({ id }) => id === 'appropriations')?.years.find(({ available }) => available > 0)?.year ?? firstYear;
const subjects = [...new Set(coverage.map(({ subject }) => subject))];

/** A place of the grid: the family by its place in the list, and the year. */
interface Place {
  readonly family: number;
  readonly year: number;
}

const byArrow: Readonly<Record<string, readonly [families: number, years: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
};

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
const addressOf = ({ family, year }: Place) => `${coverage[family]?.id}.${year}`;

/** What the tables hold of each year, family by family: counted from their rows when they were built. */
@customElement('coverage-page')
export class CoveragePage extends PageElement {
  /** The place that is pointed at or has the focus; else the one of the address. */
  @state() private pointed: Place | undefined;

  override firstUpdated(): void {
    // The newest years are what most people look for: a narrow screen begins with them.
    const scroll = this.querySelector<HTMLElement>('.coverage .scroll');
    if (scroll) scroll.scrollLeft = this.messages.direction === 'rtl' ? -scroll.scrollWidth : scroll.scrollWidth;
  }

  private get linked(): Place | undefined {
    const [, id, year] = /^([a-z0-9-]+)\.(\d{4})$/.exec(this.param('at')) ?? [];
    const family = coverage.findIndex((candidate) => candidate.id === id);
    return family >= 0 && allYears.includes(Number(year)) ? { family, year: Number(year) } : undefined;
  }

  private countText({ unit }: CoverageFamily, available: number, expected: number): string {
    const { whole } = this.formats;
    return this.messages.coverage.counts[unit](whole(available), whole(expected));
  }

  /** A year of a family in one line, as it is read out and shown under the grid. */
  private cellText(family: CoverageFamily, year: number): string {
    const { coverage: text } = this.messages;
    const found = family.years.find((candidate) => candidate.year === year);
    const name = text.place(text.families[family.id], yearText(family, year));
    if (!found) return `${name}: ${text.nothingYet}`;
    const { status, available, expected } = found;
    return `${name}: ${text.statuses[status]}${status === 'missing' ? '' : ` (${this.countText(family, available, expected)})`}`;
  }

  private readonly move = (event: KeyboardEvent): void => {
    const place = this.placeOf(event.target);
    const step = byArrow[event.key];
    if (!place || !step) return;
    event.preventDefault();
    const [down, along] = step;
    // Left is the year before where one reads from the left, and the year after where one reads from the right.
    const years = event.key.startsWith('Arrow') && this.messages.direction === 'rtl' ? -along : along;
    const next = {
      family: clamp(place.family + down, 0, coverage.length - 1),
      year: clamp(place.year + years, firstYear, lastYear),
    };
    this.pointed = next;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(`[data-at="${addressOf(next)}"]`)?.focus());
  };

  private placeOf(target: EventTarget | null): Place | undefined {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-at]') : null;
    const [id, year] = cell?.dataset['at']?.split('.') ?? [];
    const family = coverage.findIndex((candidate) => candidate.id === id);
    return family < 0 ? undefined : { family, year: Number(year) };
  }

  private readonly point = ({ target }: Event): void => {
    const place = this.placeOf(target);
    if (place) this.pointed = place;
  };

  private readonly choose = (event: Event): void => {
    if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
    const place = this.placeOf(event.target);
    if (!place) return;
    event.preventDefault();
    this.setParams({ at: addressOf(place) }, { replace: true });
  };

  private renderLegend(): TemplateResult {
    const { coverage: text } = this.messages;
    return html`<ul class="legend">
      ${statuses.map(
        (status) =>
          html`<li><i class="mark ${status}" aria-hidden="true"></i><span><b>${text.statuses[status]}</b> ${text.meanings[status]}</span></li>`,
      )}
    </ul>`;
  }

  private renderCell(family: CoverageFamily, index: number, year: number, focusable: Place, linked?: Place) {
    const found = family.years.find((candidate) => candidate.year === year);
    const at = addressOf({ family: index, year });
    const isLinked = linked?.family === index && linked.year === year;
    return html`<td
      role="gridcell"
      data-at=${at}
      class=${year % 10 === 0 ? 'decade' : ''}
      tabindex=${focusable.family === index && focusable.year === year ? 0 : -1}
      aria-label=${this.cellText(family, year)}
      aria-selected=${isLinked ? 'true' : 'false'}
    >${found ? html`<i class="mark ${found.status}"></i>` : nothing}</td>`;
  }

  private renderGrid(linked: Place | undefined): TemplateResult {
    const { coverage: text } = this.messages;
    const focusable = this.pointed ?? linked ?? { family: 0, year: lastYear };
    const decades = [...new Set(allYears.map((year) => Math.floor(year / 10) * 10))];
    const yearsIn = (decade: number) => allYears.filter((year) => year >= decade && year < decade + 10).length;
    return html`<div class="scroll">
      <table
        role="grid"
        aria-label=${text.title}
        aria-describedby="coverage-hint"
        @keydown=${(event: KeyboardEvent) => {
          this.move(event);
          this.choose(event);
        }}
        @click=${this.choose}
        @focusin=${this.point}
        @pointerover=${this.point}
      >
        <thead>
          <tr>
            <th scope="col">${text.family}</th>
            ${decades.map((decade) => {
              const years = yearsIn(decade);
              // A head over fewer years has no room for its name.
              return years < 5
                ? html`<td colspan=${years}></td>`
                : html`<th scope="colgroup" colspan=${years}>${decade}</th>`;
            })}
          </tr>
        </thead>
        ${subjects.map(
          (subject) =>
            html`<tbody>
              <tr class="subject">
                <th scope="rowgroup" colspan=${allYears.length + 1}><span>${text.subjects[subject]}</span></th>
              </tr>
              ${coverage.map((family, index) =>
                family.subject === subject
                  ? html`<tr>
                      <th scope="row">${text.families[family.id]}</th>
                      ${allYears.map((year) => this.renderCell(family, index, year, focusable, linked))}
                    </tr>`
                  : nothing,
              )}
            </tbody>`,
        )}
      </table>
    </div>`;
  }

  /** The place that is pointed at, in words, with the tables that hold its rows. */
  private renderReadout(place: Place | undefined): TemplateResult {
    const { coverage: text } = this.messages;
    const family = place && coverage[place.family];
    return html`<p class="readout" role="status">
      ${
        family
          ? html`<strong>${this.cellText(family, place.year)}</strong>
              ${family.tables.map((table) => html`<a href=${this.href({ page: 'data', params: { table } })}><code>${table}</code></a> `)}`
          : html`<span class="quiet">${text.hint}</span>`
      }
    </p>`;
  }

  /** The same by spans of years: for those who read rather than look, and for paper. */
  private renderSpans(): TemplateResult {
    const { coverage: text } = this.messages;
    return html`<h2>${text.inYears}</h2>
      <div class="scroll" role="region" aria-label=${text.inYears} tabindex="0">
        <table class="spans">
          <thead>
            <tr>
              <th scope="col">${text.family}</th>
              ${statuses.map((status) => html`<th scope="col">${text.statuses[status]}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${coverage.map(
              (family) =>
                html`<tr>
                  <th scope="row"><a href=${this.href({ page: 'data', params: { table: family.tables[0] ?? '' } })}>${text.families[family.id]}</a></th>
                  ${statuses.map((status) => html`<td>${spansOf(family, status)}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
  }

  protected override render(): TemplateResult {
    const { coverage: text } = this.messages;
    const { whole } = this.formats;
    const { linked } = this;
    const counts = countsOf(coverage, ({ year }) => year >= moneySince);
    const before = countsOf(coverage, ({ year }) => year < moneySince);
    const sum = (of: typeof counts) => statuses.reduce((total, status) => total + of[status], 0);
    const [since, earlier] = [sum(counts), sum(before)];
    return html`<h1>${text.title}</h1>
      <p class="lead">${text.lead(whole(coverage.length), whole(since + earlier))}</p>
      <p class="measure">
        ${text.finding(String(moneySince), { complete: whole(counts.complete), partial: whole(counts.partial), derived: whole(counts.derived), bounded: whole(counts.bounded), missing: whole(counts.missing) }, { missing: whole(before.missing), all: whole(earlier) })}
      </p>
      ${this.param('at') !== '' && !linked ? renderUnavailable([{ key: 'at', value: this.param('at'), available: [`${coverage[0]?.id}.${firstYear}`, '…', `${coverage.at(-1)?.id}.${lastYear}`] }], this.messages) : nothing}
      <section class="coverage">
        ${this.renderLegend()} ${this.renderReadout(this.pointed ?? linked)}
        <p id="coverage-hint" class="unseen">${text.hint}</p>
        ${this.renderGrid(linked)}
      </section>
      ${this.renderSpans()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coverage-page': CoveragePage;
  }
}
