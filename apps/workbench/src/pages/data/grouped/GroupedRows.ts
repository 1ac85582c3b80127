import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Asked } from '../../../parts/Asked.js';
import { renderFailure } from '../../../parts/failure.js';
import { fileTable, renderDownloads, renderSortedTable, type ShownColumn } from '../../../parts/sortedTable.js';
import { renderUnavailable } from '../../../parts/unavailable.js';
import type { Tasks } from '../../../worker/protocol.js';
import { type PageTexts, TextPage } from '../../TextPage.js';
import { texts as english, type GroupedTexts } from '../text/en.js';
import '../quickChart/QuickChart.js';
import { type Field, groupChoices, hows, numberFields, queryOf } from './choices.js';

type Grouped = Tasks['groupRows']['output'];
interface Row {
  readonly label: string;
  readonly values: readonly (number | null)[];
}

/** Rows of the table on the page; more are in the files. */
const mostRows = 300;

/** Rows of one table put together by the columns that a reader chooses: a table, a chart and files of it. */
@customElement('grouped-rows')
export class GroupedRows extends TextPage<GroupedTexts> {
  protected readonly languages: PageTexts<GroupedTexts> = {
    en: english,
    others: { fr: () => import('../text/fr.js'), ar: () => import('../text/ar.js') },
  };
  @property() table = '';
  @property({ attribute: false }) fields: readonly Field[] = [];
  @state() private saveFailed: unknown;
  readonly #grouped = new Asked(this, 'groupRows');

  get #query() {
    return queryOf((key) => this.param(key), this.table, this.fields);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    const query = this.#query;
    if (query) this.#grouped.ask(query);
  }

  #renderSelect(
    label: string,
    key: string,
    chosen: string,
    options: readonly { readonly value: string; readonly text: string }[],
  ): TemplateResult {
    return html`<label class="choice">
      <span>${label}</span>
      <select @change=${(event: Event) => this.setParams({ [key]: (event.target as HTMLSelectElement).value })}>
        ${options.map(({ value, text }) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
      </select>
    </label>`;
  }

  #renderChoices(texts: GroupedTexts): TemplateResult {
    const query = this.#query;
    const none = { value: '', text: texts.none };
    const groups = groupChoices(this.fields).map(({ value, column, rolled }) => ({
      value,
      text: rolled ? texts.byYear(column) : column,
    }));
    const numbers = numberFields(this.fields).map(({ name, unit }) => ({
      value: name,
      text: unit ? `${name} (${unit})` : name,
    }));
    const hows = Object.entries(texts.hows).map(([value, text]) => ({ value, text }));
    return html`<div class="fields">
      ${this.#renderSelect(texts.by, 'by', query?.by ?? '', [none, ...groups])}
      ${
        query
          ? html`${this.#renderSelect(texts.across, 'across', query.across, [none, ...groups.filter(({ value }) => value !== query.by)])}
            ${this.#renderSelect(texts.value, 'of', query.of, [{ value: '', text: texts.rows }, ...numbers])}
            ${query.of === '' ? nothing : this.#renderSelect(texts.as, 'how', query.how, hows)}`
          : nothing
      }
    </div>`;
  }

  /** A state's name beside its code, where the column has codes of states. */
  #named(label: string, column: string, { noValue }: GroupedTexts): string {
    if (label === '') return noValue;
    // Yes and no are kept as 1 and 0.
    if (this.fields.some(({ name, type }) => name === column && type === 'boolean'))
      return label === '1' ? 'true' : 'false';
    const name = column === 'iso3' ? this.nameOf(label) : label;
    return name === label ? label : `${name} (${label})`;
  }

  #measure({ of, how }: Tasks['groupRows']['input'], texts: GroupedTexts): string {
    if (how === 'count') return texts.rows;
    const unit = this.fields.find(({ name }) => name === of)?.unit;
    return texts.measure(texts.hows[how], unit ? `${of} (${unit})` : of);
  }

  #renderGrouped(grouped: Grouped, query: Tasks['groupRows']['input'], texts: GroupedTexts): TemplateResult {
    const { messages } = this;
    const { whole } = this.formats;
    const number = new Intl.NumberFormat(messages.language, { maximumFractionDigits: grouped.decimals });
    const measure = this.#measure(query, texts);
    const rows = grouped.labels.map(
      (label, at): Row => ({
        label: this.#named(label, query.by, texts),
        values: grouped.series.map(({ values }) => values[at] ?? null),
      }),
    );
    const columns: readonly ShownColumn<Row>[] = [
      {
        key: query.by,
        label: query.by,
        kind: 'name',
        value: ({ label }) => label,
        shown: ({ label }) => label,
      },
      ...grouped.series.map(
        ({ name }, i): ShownColumn<Row> => ({
          key: query.across === '' ? measure : name || texts.noValue,
          label: query.across === '' ? measure : this.#named(name, query.across, texts),
          kind: 'number',
          value: ({ values }) => values[i] ?? undefined,
          shown: ({ values }) => number.format(values[i] ?? 0),
        }),
      ),
    ];
    const chartRows = {
      labels: rows.map(({ label }) => label),
      series: [...grouped.series]
        .map(({ name, values }) => ({ name: this.#named(name, query.across, texts), values }))
        .sort((a, b) => sizeOf(b.values) - sizeOf(a.values)),
      overTime: grouped.overTime,
      // Parts of a sum lie in one bar; means do not add up.
      stacked: query.how === 'sum' || query.how === 'count',
      measure,
    };
    const ofItself = grouped.overTime || grouped.series.length > 1 ? '' : `-${measure}`;
    const table = {
      label: texts.table,
      columns,
      rows: rows.slice(0, mostRows),
      sort: this.param('order') || ofItself,
      order: (order: string) => this.setParams({ order }),
      messages,
    };
    return html`<div class=${this.#grouped.busy ? 'stale' : ''}>
      <quick-chart
        .messages=${messages}
        .texts=${texts}
        .rows=${chartRows}
        .label=${texts.chart(measure, query.by)}
      ></quick-chart>
      ${query.how === 'sum' ? html`<p class="quiet">${texts.sumNote}</p>` : nothing}
      ${grouped.withoutValue > 0 ? html`<p class="quiet">${texts.withoutValue(whole(grouped.withoutValue))}</p>` : nothing}
      ${rows.length > mostRows ? html`<p class="quiet">${texts.firstRows(whole(mostRows), whole(rows.length))}</p>` : nothing}
      ${renderSortedTable(table)}
      ${renderDownloads(
        {
          name: `${query.table}-by-${query.by.replaceAll(/\W+/g, '-')}`,
          tables: () => [fileTable('groups', { ...table, rows }, grouped.about, messages.language)],
          failed: (error) => (this.saveFailed = error),
        },
        messages,
      )}
      ${this.saveFailed === undefined ? nothing : renderFailure(texts.saveFailed, this.saveFailed, () => (this.saveFailed = undefined), messages)}
    </div>`;
  }

  /** What the address names that this table does not have. */
  #renderUnavailable() {
    const groups = groupChoices(this.fields).map(({ value }) => value);
    const numbers = numberFields(this.fields).map(({ name }) => name);
    const available = { by: groups, across: groups, of: numbers, how: hows };
    return renderUnavailable(
      Object.entries(available).map(([key, values]) => ({ key, value: this.param(key), available: values })),
      this.messages,
    );
  }

  protected override renderPage(texts: GroupedTexts): TemplateResult {
    const query = this.#query;
    const isNamed = ['by', 'across', 'of', 'how'].some((key) => this.param(key) !== '');
    const { value, input, failed } = this.#grouped;
    return html`<details class="grouped" ?open=${isNamed}>
      <summary>${texts.title}</summary>
      <p>${texts.lead}</p>
      ${this.#renderChoices(texts)} ${this.#renderUnavailable()}
      ${failed === undefined ? nothing : renderFailure(texts.failed, failed, () => this.#grouped.again(), this.messages)}
      ${query && value && input ? this.#renderGrouped(value, input, texts) : nothing}
      ${query && !value && failed === undefined ? html`<p class="quiet" aria-busy="true">${this.messages.shell.loading}</p>` : nothing}
    </details>`;
  }
}

/** How much of a chart a series would fill. */
function sizeOf(values: readonly (number | null)[]): number {
  return values.reduce<number>((sum, value) => sum + Math.abs(value ?? 0), 0);
}

declare global {
  interface HTMLElementTagNameMap {
    'grouped-rows': GroupedRows;
  }
}
