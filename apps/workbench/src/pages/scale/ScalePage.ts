import { scaleReview } from '@blueledger/core/bundled';
import type { ChangedRate, ScaleReview } from '@blueledger/core/rates';
import { resolveGrouping } from '@blueledger/core/states';
import { rowsOf } from '@blueledger/datasets/decode';
import { m49DevelopmentDeveloped } from '@blueledger/datasets/m49-development/developed';
import { memberStatesCore } from '@blueledger/datasets/member-states/core';
import { peacekeepingTotals } from '@blueledger/datasets/peacekeeping-totals';
import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { findField } from '../../parts/findField.js';
import { renderSources, sourcesNamed } from '../../parts/sources.js';
import { renderUnavailable } from '../../parts/unavailable.js';
import { searchKey } from '../../text/searchKey.js';
import { PageElement } from '../PageElement.js';
import { inOrder, type Order, orderOf, orders } from './order.js';
import { reasonsOf } from './reasons.js';

/** This scale beside the one before: whose rate moved, by how much, why, and what a point is worth. */
@customElement('scale-page')
export class ScalePage extends PageElement {
  /** A hundredth of what was announced as the total approved for the budget year that begins in July of the year. */
  #renderPoint(year: number): TemplateResult {
    const { scale } = this.messages;
    const { dollars } = this.formats;
    const budgetYear = `${year}/${String(year + 1).slice(2)}`;
    const total = Array.from(rowsOf(peacekeepingTotals)).find(
      (row) => row.fiscal_year === budgetYear && row.stage === 'approved_initial' && row.scope === 'all',
    );
    if (!total || total.amount_usd === null) return html`<p class="quiet">${scale.noPoint(budgetYear)}</p>`;
    return html`<p class="measure">${scale.point(dollars(total.amount_usd / 100), dollars(total.amount_usd), budgetYear)}</p>
      ${renderSources({ sources: sourcesNamed(peacekeepingTotals.sources, total.source), rules: [] }, this.messages)}`;
  }

  /** How much more than their regular rate the permanent members pay, in per cent, and how that moved. */
  #premiumText({ before, after }: ScaleReview['permanentMemberFactor']): string {
    const { premium } = this.messages.scale;
    const { percent } = this.formats;
    const [from, to] = [percent((before - 1) * 100), percent((after - 1) * 100)];
    if (from === to) return premium.same(to);
    return after > before ? premium.rose(from, to) : premium.fell(from, to);
  }

  #renderRow(change: ChangedRate): TemplateResult {
    const { state, before, after, changePoints } = change;
    const { rate, regular, points } = this.formats;
    const { shell } = this.messages;
    const number = (value: number | undefined, write: (value: number) => string) =>
      value === undefined ? html`<span class="quiet">${shell.notInData}</span>` : write(value);
    return html`<tr>
      <th scope="row" class="name"><a href=${this.href({ page: 'states', params: { states: state } })}>${this.nameOf(state)}</a></th>
      <td class="number">${number(before?.regularRatePercent, regular)}</td>
      <td class="number">${number(after?.regularRatePercent, regular)}</td>
      <td class="level">${before?.level === after?.level ? after?.level : html`<span dir="ltr">${before?.level ?? '–'} → ${after?.level ?? '–'}</span>`}</td>
      <td class="number">${number(before?.peacekeepingRatePercent, rate)}</td>
      <td class="number">${number(after?.peacekeepingRatePercent, rate)}</td>
      <td class="number">${number(changePoints, points)}</td>
      <td class="long">${reasonsOf(this.messages, this.formats, change)}</td>
    </tr>`;
  }

  #matching({ states }: ScaleReview, year: number): readonly ChangedRate[] {
    const { view } = this.context;
    const group = view.group
      ? new Set(
          resolveGrouping(
            { memberStates: memberStatesCore, m49Development: m49DevelopmentDeveloped },
            { grouping: view.group, year, where: 'group' },
          ).members,
        )
      : undefined;
    const find = searchKey(this.param('find'));
    const onlyChanged = this.param('moved') !== '';
    const matching = states.filter(
      ({ state, because }) =>
        (!group || group.has(state)) &&
        searchKey(`${state} ${this.nameOf(state)}`).includes(find) &&
        (!onlyChanged || because.some((reason) => reason === 'level' || reason === 'transition' || reason === 'share')),
    );
    const names = new Intl.Collator(this.messages.language);
    return inOrder(matching, orderOf(this.param('sort')), (a, b) =>
      names.compare(this.nameOf(a.state), this.nameOf(b.state)),
    );
  }

  /** A column head that sorts the states: the greatest first, then the least first, then the order of the page itself. */
  #renderOrder(by: Order, label: string | number): TemplateResult {
    const order = orderOf(this.param('sort'));
    const now = order?.by === by ? (order.descending ? 'descending' : 'ascending') : 'none';
    const first = by === 'state' ? '' : '-';
    const second = by === 'state' ? '-' : '';
    const next = now === 'none' ? `${first}${by}` : this.param('sort') === `${first}${by}` ? `${second}${by}` : '';
    return html`<th scope="col" class=${by === 'state' ? '' : 'number'} aria-sort=${now}>
      <button type="button" class="order" @click=${() => this.setParams({ sort: next })}>
        ${label}<span aria-hidden="true">${now === 'ascending' ? ' ↑' : now === 'descending' ? ' ↓' : ' ↕'}</span>
      </button>
    </th>`;
  }

  #renderTable(matching: readonly ChangedRate[], { query }: ScaleReview): TemplateResult {
    const { scale } = this.messages;
    return html`<div class="scroll tall" role="region" aria-label=${scale.title} tabindex="0">
      <table class="heads">
        <thead>
          <tr>
            <td></td>
            <th scope="colgroup" colspan="2" class="number">${scale.regular}</th>
            <td></td>
            <th scope="colgroup" colspan="2" class="number">${scale.rate}</th>
            <td colspan="2"></td>
          </tr>
          <tr>
            ${this.#renderOrder('state', scale.state)}
            <th scope="col" class="number">${query.against}</th>
            ${this.#renderOrder('regular', query.year)}
            <th scope="col">${scale.level}</th>
            <th scope="col" class="number">${query.against}</th>
            ${this.#renderOrder('rate', query.year)} ${this.#renderOrder('change', scale.change)}
            <th scope="col">${scale.why}</th>
          </tr>
        </thead>
        <tbody>
          ${matching.map((change) => this.#renderRow(change))}
        </tbody>
      </table>
    </div>`;
  }

  protected override render(): TemplateResult {
    const { scale } = this.messages;
    const { whole } = this.formats;
    const year = Number(this.context.view.year);
    let review: ScaleReview;
    let matching: readonly ChangedRate[];
    try {
      review = scaleReview({ year });
      matching = this.#matching(review, year);
    } catch (error) {
      return html`<h1>${scale.title}</h1>
        <p class="problem" role="alert" lang="en" dir="ltr">${error instanceof Error ? error.message : String(error)}</p>`;
    }
    const { query, permanentMemberFactor, states } = review;
    return html`<h1>${scale.title}</h1>
      <p class="lead">${scale.lead(String(query.year), String(query.against))}</p>
      <p class="measure">${this.#premiumText(permanentMemberFactor)}</p>
      ${this.#renderPoint(year)}
      <div class="fields">
        ${findField({ label: scale.find, value: this.param('find'), find: this.setFind })}
        <label class="check"
          ><input
            type="checkbox"
            .checked=${this.param('moved') !== ''}
            @change=${(event: Event) => this.setParams({ moved: (event.target as HTMLInputElement).checked ? '1' : '' })}
          />
          ${scale.onlyChanged}</label
        >
      </div>
      ${renderUnavailable([{ key: 'sort', value: this.param('sort'), available: orders.flatMap((order) => [order, `-${order}`]) }], this.messages)}
      <p class="count" role="status">${matching.length === 0 ? scale.none : scale.count(whole(matching.length), whole(states.length))}</p>
      ${matching.length === 0 ? '' : this.#renderTable(matching, review)}
      ${renderSources(review, this.messages)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'scale-page': ScalePage;
  }
}
