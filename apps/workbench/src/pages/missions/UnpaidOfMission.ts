import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { Asked } from '../../parts/Asked.js';
import { renderFailure } from '../../parts/failure.js';
import { renderSortedTable, type ShownColumn } from '../../parts/sortedTable.js';
import { renderCited, renderSources } from '../../parts/sources.js';
import type { UnpaidOfMission } from '../../worker/personnelTypes.js';
import { TextPage } from '../TextPage.js';
import { missionsTexts } from './missionsTexts.js';
import type { MissionsTexts } from './text/en.js';

/** What of a mission was unpaid, date by date, as far as resolutions on its financing note it. */
@customElement('unpaid-of-mission')
export class UnpaidOfMissionElement extends TextPage<MissionsTexts> {
  protected readonly languages = missionsTexts;
  readonly #rows = new Asked(this, 'unpaidOfMission');

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    this.#rows.ask({ mission: this.param('mission').toUpperCase() });
  }

  #columns(rows: readonly UnpaidOfMission[], texts: MissionsTexts): readonly ShownColumn<UnpaidOfMission>[] {
    const { date, whole, percent, dollarsPlain } = this.formats;
    const most = Math.max(1, ...rows.map(({ amount = 0 }) => amount));
    return [
      { key: 'date', label: texts.date, kind: 'name', value: ({ asOf }) => asOf, shown: ({ asOf }) => date(asOf) },
      {
        key: 'amount',
        label: texts.amount,
        kind: 'number',
        value: ({ amount }) => amount,
        shown: ({ amount = 0, countedWith }) =>
          html`${dollarsPlain(amount)}${countedWith === undefined ? '' : html` <small>${texts.countedWith(countedWith)}</small>`}<i class="bar owed" style="inline-size:${(amount / most) * 100}%" aria-hidden="true"></i>`,
      },
      {
        key: 'share',
        label: texts.share,
        kind: 'number',
        value: ({ sharePercent }) => sharePercent,
        shown: ({ sharePercent = 0 }) => percent(sharePercent),
      },
      {
        key: 'paid',
        label: texts.paid,
        kind: 'number',
        value: ({ statesPaid }) => statesPaid,
        shown: ({ statesPaid = 0 }) => whole(statesPaid),
      },
      {
        key: 'source',
        label: texts.source,
        kind: 'text',
        value: ({ sources }) => sources[0]?.symbol ?? sources[0]?.title,
        shown: ({ sources }) => renderCited(sources),
      },
    ];
  }

  protected override renderPage(texts: MissionsTexts): TemplateResult {
    const { messages } = this;
    const { value: rows, failed } = this.#rows;
    if (failed !== undefined) return renderFailure(messages.shell.failed, failed, () => this.#rows.again(), messages);
    if (!rows) return html`<p class="quiet bills-wait" aria-busy="true">${messages.shell.loading}</p>`;
    const known = rows.flatMap(({ amount, asOf }) => (amount === undefined ? [] : [{ amount, asOf }]));
    const last = known.at(-1);
    if (!last) return html`<p class="quiet">${texts.noUnpaid}</p>`;
    const most = known.reduce((greatest, one) => (one.amount > greatest.amount ? one : greatest));
    const { money, date } = this.formats;
    return html`<p class="finding">${texts.unpaidFinding(money(last.amount), date(last.asOf), money(most.amount), date(most.asOf))}</p>
      ${renderSortedTable({
        label: texts.unpaid,
        columns: this.#columns(rows, texts),
        rows,
        sort: this.param('order') || '-date',
        order: (order) => this.setParams({ order }),
        messages,
      })}
      ${renderSources({ sources: rows.flatMap(({ sources }) => sources), rules: [] }, messages)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'unpaid-of-mission': UnpaidOfMissionElement;
  }
}
