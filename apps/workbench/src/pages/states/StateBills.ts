import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { Asked } from '../../parts/Asked.js';
import { renderFailure } from '../../parts/failure.js';
import { fileTable, renderDownloads, renderSortedTable, type ShownColumn } from '../../parts/sortedTable.js';
import { renderNotes, renderSources } from '../../parts/sources.js';
import type { StateBills } from '../../worker/pageTasks.js';
import { TextPage } from '../TextPage.js';
import { statesTexts } from './statesTexts.js';
import type { StatesTexts } from './text/en.js';

type Bill = StateBills['missions'][number];

/** What one state is assessed for each mission of a budget year, and in all, with a citation of the sum. */
@customElement('state-bills')
export class StateBillsTable extends TextPage<StatesTexts> {
  protected readonly languages = statesTexts;
  static override properties = { state: { attribute: false }, budgetYear: { attribute: false } };
  declare state: string;
  declare budgetYear: string;
  @state() private saveFailed: unknown;
  readonly #asked = new Asked(this, 'stateBills');

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    const { state: of, budgetYear } = this;
    this.#asked.ask({ state: of, budgetYear, language: this.messages.language });
  }

  #table(value: StateBills, texts: StatesTexts) {
    const { whole } = this.formats;
    const columns: readonly ShownColumn<Bill>[] = [
      {
        key: 'mission',
        label: texts.mission,
        kind: 'name',
        value: ({ mission }) => mission,
        shown: ({ mission }) =>
          mission === texts.all
            ? html`<b>${mission}</b>`
            : html`<a href=${this.href({ page: 'missions', params: { mission } })}>${mission}</a>`,
      },
      {
        key: 'amount',
        label: texts.amount,
        kind: 'number',
        unit: 'US dollars',
        value: ({ amount }) => amount,
        shown: ({ amount, mission }) => (mission === texts.all ? html`<b>${whole(amount)}</b>` : whole(amount)),
      },
    ];
    return {
      label: texts.bills(this.budgetYear),
      columns,
      rows: [{ mission: texts.all, amount: value.total }, ...value.missions],
      sort: this.param('bills') || '-amount',
      order: (bills: string) => this.setParams({ bills }),
      messages: this.messages,
    };
  }

  protected override renderPage(texts: StatesTexts): TemplateResult {
    const { value, failed, busy } = this.#asked;
    const { messages } = this;
    const { dollars, whole } = this.formats;
    if (failed !== undefined) return renderFailure(texts.failed, failed, () => this.#asked.again(), messages);
    if (!value) return html`<p class="quiet bills-wait" aria-busy="true">${messages.shell.loading}</p>`;
    const table = this.#table(value, texts);
    return html`<div class=${busy ? 'stale' : ''}>
      <p class="finding">${texts.billsLead(this.nameOf(this.state), dollars(value.total), whole(value.rank), whole(value.payers), this.budgetYear)}</p>
      ${renderSortedTable(table)}
      ${renderDownloads(
        {
          name: `assessed-${this.state}-${this.budgetYear.replace('/', '-')}`,
          tables: () => [fileTable('assessed', table, value.about, messages.language)],
          failed: (error) => (this.saveFailed = error),
        },
        messages,
      )}
      ${this.saveFailed === undefined ? nothing : renderFailure(texts.failed, this.saveFailed, () => {}, messages)}
      <details class="citation"><summary>${texts.cite}</summary><p lang="en" dir="ltr">${value.citation}</p></details>
      ${renderNotes(value.about.texts, messages)} ${renderSources(value.about, messages)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'state-bills': StateBillsTable;
  }
}
