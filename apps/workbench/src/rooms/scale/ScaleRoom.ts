import { scaleReview } from '@blueledger/core/bundled';
import { resolveGrouping } from '@blueledger/core/internal/states';
import type { ChangedRate, ScaleReview } from '@blueledger/core/rates';
import { rowsOf } from '@blueledger/datasets/decode';
import { m49DevelopmentDeveloped } from '@blueledger/datasets/m49-development/developed';
import { memberStatesCore } from '@blueledger/datasets/member-states/core';
import { peacekeepingTotals } from '@blueledger/datasets/peacekeeping-totals';
import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { findField } from '../../parts/findField.js';
import { renderLeftOut } from '../../parts/leftOut.js';
import { Room } from '../../parts/Room.js';
import { renderSources, sourcesNamed } from '../../parts/sources.js';
import { plain } from '../../shell/findings.js';
import { inOrder, type Order, orderOf, orders } from './order.js';
import { reasonsOf } from './reasons.js';

/** This scale beside the one before: whose rate moved, by how much, why, and what a point is worth. */
@customElement('scale-room')
export class ScaleRoom extends Room {
  /** A hundredth of what was announced as the total approved for the budget year that begins in July of the year. */
  private renderPoint(year: number): TemplateResult {
    const { scale } = this.words;
    const { dollars } = this.formats;
    const budgetYear = `${year}/${String(year + 1).slice(2)}`;
    const total = Array.from(rowsOf(peacekeepingTotals)).find(
      (row) => row.fiscal_year === budgetYear && row.stage === 'approved_initial' && row.scope === 'all',
    );
    if (!total || total.amount_usd === null) return html`<p class="quiet">${scale.noPoint(budgetYear)}</p>`;
    return html`<p class="measure">${scale.point(dollars(total.amount_usd / 100), dollars(total.amount_usd), budgetYear)}</p>
      ${renderSources({ sources: sourcesNamed(peacekeepingTotals.sources, total.source), rules: [] }, this.words)}`;
  }

  private renderRow(change: ChangedRate): TemplateResult {
    const { state, before, after, changePoints } = change;
    const { rate, regular, points } = this.formats;
    const { shell } = this.words;
    const number = (value: number | undefined, write: (value: number) => string) =>
      value === undefined ? html`<span class="quiet">${shell.notInData}</span>` : write(value);
    return html`<tr>
      <th scope="row" class="name"><a href=${this.href({ room: 'states', ask: { states: state } })}>${this.nameOf(state)}</a></th>
      <td class="number">${number(before?.regularRatePercent, regular)}</td>
      <td class="number">${number(after?.regularRatePercent, regular)}</td>
      <td class="level">${before?.level === after?.level ? after?.level : html`<span dir="ltr">${before?.level ?? '–'} → ${after?.level ?? '–'}</span>`}</td>
      <td class="number">${number(before?.peacekeepingRatePercent, rate)}</td>
      <td class="number">${number(after?.peacekeepingRatePercent, rate)}</td>
      <td class="number">${number(changePoints, points)}</td>
      <td class="long">${reasonsOf(this.words, this.formats, change)}</td>
    </tr>`;
  }

  private fitting({ states }: ScaleReview, year: number): readonly ChangedRate[] {
    const { view } = this.place;
    const group = view.group
      ? new Set(
          resolveGrouping(
            { memberStates: memberStatesCore, m49Development: m49DevelopmentDeveloped },
            { grouping: view.group, year, where: 'group' },
          ).members,
        )
      : undefined;
    const find = plain(this.asked('find'));
    const moved = this.asked('moved') !== '';
    const fitting = states.filter(
      ({ state, because }) =>
        (!group || group.has(state)) &&
        plain(`${state} ${this.nameOf(state)}`).includes(find) &&
        (!moved || because.some((reason) => reason === 'level' || reason === 'transition' || reason === 'share')),
    );
    const names = new Intl.Collator(this.words.language);
    return inOrder(fitting, orderOf(this.asked('sort')), (a, b) =>
      names.compare(this.nameOf(a.state), this.nameOf(b.state)),
    );
  }

  /** A head that puts the states in order: the greatest first, then the least first, then as the room does by itself. */
  private renderOrder(by: Order, label: string | number): TemplateResult {
    const order = orderOf(this.asked('sort'));
    const now = order?.by === by ? (order.descending ? 'descending' : 'ascending') : 'none';
    const first = by === 'state' ? '' : '-';
    const second = by === 'state' ? '-' : '';
    const next = now === 'none' ? `${first}${by}` : this.asked('sort') === `${first}${by}` ? `${second}${by}` : '';
    return html`<th scope="col" class=${by === 'state' ? '' : 'number'} aria-sort=${now}>
      <button type="button" class="order" @click=${() => this.ask({ sort: next })}>
        ${label}<span aria-hidden="true">${now === 'ascending' ? ' ↑' : now === 'descending' ? ' ↓' : ' ↕'}</span>
      </button>
    </th>`;
  }

  private renderTable(fitting: readonly ChangedRate[], { query }: ScaleReview): TemplateResult {
    const { scale } = this.words;
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
            ${this.renderOrder('state', scale.state)}
            <th scope="col" class="number">${query.against}</th>
            ${this.renderOrder('regular', query.year)}
            <th scope="col">${scale.level}</th>
            <th scope="col" class="number">${query.against}</th>
            ${this.renderOrder('rate', query.year)} ${this.renderOrder('change', scale.change)}
            <th scope="col">${scale.why}</th>
          </tr>
        </thead>
        <tbody>
          ${fitting.map((one) => this.renderRow(one))}
        </tbody>
      </table>
    </div>`;
  }

  protected override render(): TemplateResult {
    const { scale } = this.words;
    const { rate, whole } = this.formats;
    const year = Number(this.place.view.year);
    let change: ScaleReview;
    let fitting: readonly ChangedRate[];
    try {
      change = scaleReview({ year });
      fitting = this.fitting(change, year);
    } catch (error) {
      return html`<h1>${scale.title}</h1>
        <p class="problem" role="alert" lang="en" dir="ltr">${error instanceof Error ? error.message : String(error)}</p>`;
    }
    const { query, permanentMemberFactor, states } = change;
    return html`<h1>${scale.title}</h1>
      <p class="lead">${scale.lead(String(query.year), String(query.against))}</p>
      <p class="measure">${scale.factor(rate(permanentMemberFactor.before), rate(permanentMemberFactor.after))}</p>
      ${this.renderPoint(year)}
      <div class="fields">
        ${findField({ label: scale.find, value: this.asked('find'), find: this.narrow })}
        <label class="check"
          ><input
            type="checkbox"
            .checked=${this.asked('moved') !== ''}
            @change=${(event: Event) => this.ask({ moved: (event.target as HTMLInputElement).checked ? '1' : '' })}
          />
          ${scale.onlyMoved}</label
        >
      </div>
      ${renderLeftOut([{ key: 'sort', value: this.asked('sort'), offered: orders.flatMap((order) => [order, `-${order}`]) }], this.words)}
      <p class="count" role="status">${fitting.length === 0 ? scale.none : scale.count(whole(fitting.length), whole(states.length))}</p>
      ${fitting.length === 0 ? '' : this.renderTable(fitting, change)}
      ${renderSources(change, this.words)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'scale-room': ScaleRoom;
  }
}
