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
  /** Over time; or by mission in the chosen year, where that year has a list. */
  #renderUnpaid(): TemplateResult {
    const { overview } = this.messages;
    const { year } = this.context.view;
    const byMission = this.param('unpaid') === 'mission';
    const { from, to } = coverage.unpaidByMission;
    const listed = Number(year) >= from && Number(year) <= to;
    return html`${figure('bl-unpaid', byMission ? { by: 'mission', year: listed ? year : undefined } : {}, this.messages)}
      <p class="quiet">
        <a href=${this.href({ params: byMission ? {} : { unpaid: 'mission' } })}>${byMission ? overview.unpaidByDate : overview.unpaidByMission}</a>
      </p>`;
  }

  #renderDates(dates: readonly KeyDate[], past: boolean): TemplateResult {
    const { overview } = this.messages;
    const { date } = this.formats;
    return html`<ol class=${past ? 'calendar past' : 'calendar'}>
      ${dates.map(
        ({ date: on, kind, of, sources }) =>
          html`<li>
            <time datetime=${on}>${date(on)}</time>
            <span>${kind === 'mandate' ? overview.mandate(of) : overview.scaleReview(of)}</span>
            <small>${renderCited(sources)}</small>
          </li>`,
      )}
    </ol>`;
  }

  /** Upcoming dates, and past ones with the latest first. */
  #renderNext(): TemplateResult {
    const { overview } = this.messages;
    const today = new Date().toISOString().slice(0, 10);
    const all = keyDates();
    const next = all.filter(({ date }) => date >= today);
    const past = all.filter(({ date }) => date < today).reverse();
    return html`<p class="quiet">${overview.nextLead}</p>
      ${next.length === 0 ? html`<p class="quiet">${overview.nothingNext}</p>` : html`<h3>${overview.upcoming}</h3>${this.#renderDates(next, false)}`}
      ${past.length === 0 ? nothing : html`<h3>${overview.past}</h3><p class="quiet small">${overview.pastLead}</p>${this.#renderDates(past, true)}`}`;
  }

  protected override render(): TemplateResult {
    const { overview } = this.messages;
    const { year, group } = this.context.view;
    const first = String(coverage.levels.from);
    return html`<h1>${overview.title}</h1>
      <h2>${overview.gap}</h2>
      ${figure('bl-burden-gap', { payers: group || undefined, servers: group || undefined, ...(year === first ? { year } : { from: first, to: year }) }, this.messages)}
      <div class="pair">
        <section>
          <h2>${overview.pays}</h2>
          ${figure('bl-payers', { year, top: '10' }, this.messages)}
        </section>
        <section>
          <h2>${overview.serves}</h2>
          ${figure('bl-contributors', { show: 'ranking', top: '10', ...(year < coverage.personnel.to.slice(0, 4) ? { month: `${year}-12` } : {}) }, this.messages)}
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
