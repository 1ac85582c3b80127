import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { Asked } from '../../parts/Asked.js';
import { renderFailure } from '../../parts/failure.js';
import { findField } from '../../parts/findField.js';
import { groupMembers } from '../../parts/groupMembers.js';
import { fileTable, renderDownloads, renderSortedTable, type ShownColumn } from '../../parts/sortedTable.js';
import { renderNotes, renderSources } from '../../parts/sources.js';
import { searchKey } from '../../text/searchKey.js';
import type { StateInYear, StatesInYear } from '../../worker/pageTasks.js';
import { TextPage } from '../TextPage.js';
import { statesTexts } from './statesTexts.js';
import type { StatesTexts } from './text/en.js';

/** Member States of a year as a table: rate, dollars, personnel, net, unpaid. Those of the address, or all of the group. */
@customElement('states-table')
export class StatesTable extends TextPage<StatesTexts> {
  protected readonly languages = statesTexts;
  static override properties = { only: { attribute: false } };
  /** Only these states, as they are compared. */
  declare only: readonly string[] | undefined;
  readonly #asked = new Asked(this, 'statesInYear');
  #saveFailed: unknown;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    this.#asked.ask({ year: Number(this.context.view.year), language: this.messages.language });
  }

  #columns({ budgetYear, month, netYear }: StatesInYear, texts: StatesTexts): readonly ShownColumn<StateInYear>[] {
    const { columns } = texts;
    const { whole, rate, dollarsPlain, date } = this.formats;
    const all: readonly (ShownColumn<StateInYear> | undefined)[] = [
      {
        key: 'state',
        label: columns.state,
        kind: 'name',
        value: ({ state }) => this.nameOf(state),
        shown: ({ state }) => html`<a href=${this.href({ params: { states: state } })}>${this.nameOf(state)}</a>`,
      },
      { key: 'level', label: columns.level, kind: 'text', value: ({ level }) => level, shown: ({ level }) => level },
      {
        key: 'rate',
        label: columns.rate,
        kind: 'number',
        unit: 'per cent',
        value: ({ ratePercent }) => ratePercent,
        shown: ({ ratePercent }) => rate(ratePercent as number),
      },
      budgetYear === undefined
        ? undefined
        : {
            key: 'assessed',
            label: columns.assessed(budgetYear),
            kind: 'number',
            unit: `US dollars, ${budgetYear}`,
            value: ({ assessed }) => assessed,
            shown: ({ assessed }) => dollarsPlain(assessed as number),
          },
      month === undefined
        ? undefined
        : {
            key: 'persons',
            label: columns.persons(date(month)),
            kind: 'number',
            unit: `persons, ${month}`,
            value: ({ persons }) => persons,
            shown: ({ persons }) => whole(persons as number),
          },
      netYear === undefined
        ? undefined
        : {
            key: 'net',
            label: columns.net(netYear),
            kind: 'number',
            unit: `US dollars, ${netYear}`,
            value: ({ net }) => net,
            shown: ({ net }) => dollarsPlain(net as number),
          },
      {
        key: 'unpaid',
        label: columns.unpaid,
        kind: 'number',
        unit: 'US dollars',
        value: ({ unpaid }) => unpaid?.amount,
        shown: ({ unpaid }) => unpaid && html`${dollarsPlain(unpaid.amount)}<small>${date(unpaid.asOf)}</small>`,
      },
    ];
    return all.flatMap((column) => (column ? [column] : []));
  }

  #matching({ states }: StatesInYear): readonly StateInYear[] {
    const { view } = this.context;
    const { only } = this;
    if (only) return states.filter(({ state }) => only.includes(state));
    const group = view.group === '' ? undefined : groupMembers(view.group, Number(view.year));
    const find = searchKey(this.param('find'));
    return states.filter(
      ({ state }) => (!group || group.has(state)) && searchKey(`${state} ${this.nameOf(state)}`).includes(find),
    );
  }

  #renderControls({ groupBy, groupings }: StatesTexts): TemplateResult {
    return html`<div class="fields">
      ${findField({ label: this.messages.scale.find, value: this.param('find'), find: this.setFind })}
      <label class="field"
        ><span>${groupBy}</span>
        <select @change=${(event: Event) => this.setParams({ by: (event.target as HTMLSelectElement).value })}>
          ${Object.entries(groupings).map(
            ([key, label]) =>
              html`<option value=${key === 'none' ? '' : key} .selected=${this.param('by') === (key === 'none' ? '' : key)}>${label}</option>`,
          )}
        </select></label
      >
    </div>`;
  }

  #grouping({ noRegion }: StatesTexts, rows: readonly StateInYear[]) {
    const by = this.param('by');
    const { groups } = this.messages;
    if (by === 'region') {
      const nameOf = ({ region }: StateInYear) => (region === undefined ? noRegion : (groups[region] ?? region));
      return {
        groupOf: nameOf,
        groups: [...new Set(rows.map(nameOf))].sort(
          (a, b) => Number(a === noRegion) - Number(b === noRegion) || a.localeCompare(b),
        ),
      };
    }
    if (by === 'level') {
      const levelOf = ({ level }: StateInYear) => level ?? '–';
      return { groupOf: levelOf, groups: [...new Set(rows.map(levelOf))].sort() };
    }
    return {};
  }

  protected override renderPage(texts: StatesTexts): TemplateResult {
    const { value, failed } = this.#asked;
    const { messages } = this;
    const { year } = this.context.view;
    if (failed !== undefined) return renderFailure(texts.failed, failed, () => this.#asked.again(), messages);
    if (!value) return html`<p class="quiet table-wait" aria-busy="true">${messages.shell.loading}</p>`;
    let rows: readonly StateInYear[];
    try {
      rows = this.#matching(value);
    } catch (error) {
      return html`<p class="problem" role="alert" lang="en" dir="ltr">${error instanceof Error ? error.message : String(error)}</p>`;
    }
    const table = {
      label: texts.columns.state,
      columns: this.#columns(value, texts),
      rows,
      sort: this.param('sort') || '-rate',
      order: (sort: string) => this.setParams({ sort }),
      messages,
      ...this.#grouping(texts, rows),
    };
    const { whole } = this.formats;
    return html`<div class=${this.#asked.busy ? 'stale' : ''}>
      ${this.only ? nothing : this.#renderControls(texts)}
      <p class="count" role="status">${rows.length === 0 ? texts.noMatch : messages.scale.count(whole(rows.length), whole(value.states.length))}</p>
      ${rows.length === 0 ? nothing : renderSortedTable(table)}
      ${renderDownloads(
        {
          name: `member-states-${year}`,
          tables: () => [fileTable('member-states', table, value.about, messages.language)],
          failed: (error) => {
            this.#saveFailed = error;
            this.requestUpdate();
          },
        },
        messages,
      )}
      ${this.#saveFailed === undefined ? nothing : renderFailure(texts.failed, this.#saveFailed, () => {}, messages)}
      ${renderNotes(
        [
          ...(value.budgetYear === undefined ? [texts.noAssessed(year)] : []),
          ...(value.netYear === undefined ? [] : [texts.netNote(value.netYear)]),
          texts.unpaidNote,
          ...value.about.texts,
        ],
        messages,
      )}
      ${renderSources(value.about, messages)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'states-table': StatesTable;
  }
}
