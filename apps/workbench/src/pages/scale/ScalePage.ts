import type { ChangedRate } from '@blueledger/core/rates';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { Asked } from '../../parts/Asked.js';
import { renderFailure } from '../../parts/failure.js';
import { findField } from '../../parts/findField.js';
import { greatestChanges, renderRankedChanges } from '../../parts/rankedChanges.js';
import { renderNotes, renderSources } from '../../parts/sources.js';
import { renderUnavailable } from '../../parts/unavailable.js';
import { searchKey } from '../../text/searchKey.js';
import type { ReviewedScale } from '../../worker/pageTasks.js';
import { type PageTexts, TextPage } from '../TextPage.js';
import { inOrder, type Order, orderOf, orders } from './order.js';
import { reasonsOf } from './reasons.js';
import { texts as english, type ScaleTexts } from './text/en.js';

/** This scale beside the one before: whose rate moved, by how much, why, and what a point is worth. */
@customElement('scale-page')
export class ScalePage extends TextPage<ScaleTexts> {
  protected readonly languages: PageTexts<ScaleTexts> = {
    en: english,
    others: { fr: () => import('./text/fr.js'), ar: () => import('./text/ar.js') },
  };
  readonly #review = new Asked(this, 'reviewScale');

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    const { year, group } = this.context.view;
    this.#review.ask({ year: Number(year), group, language: this.messages.language });
  }

  /** A hundredth of what was announced as the total approved for the budget year that begins in July of the year. */
  #renderPoint({ year, approved }: ReviewedScale): TemplateResult {
    const { scale } = this.messages;
    const { dollars } = this.formats;
    const budgetYear = `${year}/${String(year + 1).slice(2)}`;
    if (!approved) return html`<p class="quiet">${scale.noPoint(budgetYear)}</p>`;
    const { amount, sources } = approved;
    return html`<p class="measure">${scale.point(dollars(amount / 100), dollars(amount), budgetYear)}</p>
      ${renderSources({ sources, rules: [] }, this.messages)}`;
  }

  /** How much more than their regular rate the permanent members pay, in per cent, and how that moved. */
  #premiumText({ before, after }: ReviewedScale['premium']): string {
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

  /** The states of the chosen group that the fields of the page leave. */
  #matching({ states, members }: ReviewedScale): readonly ChangedRate[] {
    const group = members && new Set(members);
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

  #renderTable(matching: readonly ChangedRate[], query: ReviewedScale): TemplateResult {
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

  /** Whose rate moved most, of the group that is chosen. */
  #renderMovers({ states, members, year, against }: ReviewedScale, texts: ScaleTexts): TemplateResult | typeof nothing {
    const { rate, points, whole } = this.formats;
    const group = members && new Set(members);
    const movers = greatestChanges(
      states.filter(({ state }) => !group || group.has(state)),
      ({ changePoints }) => changePoints,
    );
    if (movers.length === 0) return nothing;
    const shown = movers.map(({ state, before, after, changePoints = 0 }) => ({
      label: this.nameOf(state),
      href: this.href({ page: 'states', params: { states: state } }),
      size: changePoints,
      change: points(changePoints),
      values: `${rate(before?.peacekeepingRatePercent ?? 0)} → ${rate(after?.peacekeepingRatePercent ?? 0)}`,
    }));
    return html`<h2>${texts.movers}</h2>
      <p class="measure">${texts.moversLead(whole(movers.length), String(against), String(year))}</p>
      ${renderRankedChanges(shown, texts.movers)}`;
  }

  protected override renderPage(texts: ScaleTexts): TemplateResult {
    const { scale, shell } = this.messages;
    const { value: review, failed, busy } = this.#review;
    if (failed !== undefined)
      return html`<h1>${scale.title}</h1>
        ${renderFailure(texts.failed, failed, () => this.#review.again(), this.messages)}`;
    if (!review)
      return html`<h1>${scale.title}</h1>
        <p class="quiet table-wait" role="status" aria-busy="true">${shell.loading}</p>`;
    const matching = this.#matching(review);
    const { year, against, premium, states } = review;
    const { whole } = this.formats;
    return html`<div class=${busy ? 'stale' : ''}>
      <h1>${scale.title}</h1>
      <p class="lead">${scale.lead(String(year), String(against))}</p>
      <p class="measure">${this.#premiumText(premium)}</p>
      ${this.#renderPoint(review)} ${this.#renderMovers(review, texts)}
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
      ${renderNotes(review.about.texts, this.messages)} ${renderSources(review.about, this.messages)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'scale-page': ScalePage;
  }
}
