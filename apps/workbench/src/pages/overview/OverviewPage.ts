import { coverage } from 'virtual:coverage';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { figure } from '../../parts/figure.js';
import { renderCited } from '../../parts/sources.js';
import { PageElement } from '../PageElement.js';
import { type KeyDate, keyDates } from './keyDates.js';

/** Everything on one screen: the gap then and now, who pays, who serves, what is unpaid, and what is next. */
@customElement('overview-page')
export class OverviewPage extends PageElement {
  /** Over time; or by mission at the last date with a list. */
  #renderUnpaid(): TemplateResult {
    const { overview } = this.messages;
    const byMission = this.param('unpaid') === 'mission';
    return html`${figure('bl-unpaid', byMission ? { by: 'mission' } : {}, this.messages)}
      <p class="quiet">
        <a href=${this.href({ params: byMission ? {} : { unpaid: 'mission' } })}>${byMission ? overview.unpaidByDate : overview.unpaidByMission}</a>
      </p>`;
  }

  /** What is still to come, from today on; and what ended since, whose renewal is not in the data. */
  #renderNext(): TemplateResult {
    const { overview } = this.messages;
    const { date, list } = this.formats;
    const today = new Date().toISOString().slice(0, 10);
    const all = keyDates();
    const next = all.filter((one) => one.date >= today);
    const ended = all.filter((one) => one.date < today && one.kind === 'mandate');
    const what = { mandate: overview.mandate, budget: overview.budgetEnds, scale: overview.scaleReview };
    return html`${next.length === 0 ? html`<p class="quiet">${overview.nothingNext}</p>` : nothing}
      <ol class="calendar">
        ${next.map(
          ({ date: on, kind, of, sources }: KeyDate) =>
            html`<li>
              <time datetime=${on}>${date(on)}</time>
              <span>${what[kind](of)}</span>
              <small>${renderCited(sources)}</small>
            </li>`,
        )}
      </ol>
      ${ended.length === 0 ? nothing : html`<p class="quiet small">${overview.ended(list(ended.map(({ of, date: on }) => `${of} (${date(on)})`)))}</p>`}`;
  }

  protected override render(): TemplateResult {
    const { overview } = this.messages;
    const { date } = this.formats;
    const { from, to } = coverage.levels;
    const { apportioned, honourRoll, unpaid, personnel } = coverage;
    // Rates of years to come follow by rule: what was assessed is as far as the personnel reaches.
    const year = Math.min(to, Number(personnel.to.slice(0, 4)));
    return html`<h1>${overview.title}</h1>
      <p class="lead">
        ${overview.dates({
          personnel: date(personnel.to),
          budgets: `${apportioned.to}/${String(apportioned.to + 1).slice(2)}`,
          honourRoll: date(honourRoll),
          unpaid: date(unpaid),
        })}
      </p>
      <h2>${overview.gap}</h2>
      ${figure('bl-burden-gap', { from: String(from), to: String(year) }, this.messages)}
      <div class="pair">
        <section>
          <h2>${overview.pays}</h2>
          ${figure('bl-payers', { year: String(year), top: '10' }, this.messages)}
        </section>
        <section>
          <h2>${overview.serves}</h2>
          ${figure('bl-contributors', { show: 'ranking', top: '10' }, this.messages)}
        </section>
      </div>
      <div class="pair">
        <section>
          <h2>${overview.unpaid}</h2>
          ${this.#renderUnpaid()}
        </section>
        <section>
          <h2>${overview.next}</h2>
          ${this.#renderNext()}
        </section>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'overview-page': OverviewPage;
  }
}
