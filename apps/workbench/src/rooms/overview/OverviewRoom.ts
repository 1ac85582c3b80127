import { covered } from 'virtual:coverage';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { figure } from '../../parts/figure.js';
import { Room } from '../../parts/Room.js';
import { renderCited } from '../../parts/sources.js';
import { calendar, type Event } from './calendar.js';

/** The story on one screen: the gap then and now, who pays, who serves, what is unpaid, and what is next. */
@customElement('overview-room')
export class OverviewRoom extends Room {
  /** Over time; or the list by mission of the year of the strip, where there is one of it. */
  private renderUnpaid(): TemplateResult {
    const { overview } = this.words;
    const { year } = this.place.view;
    const byMission = this.asked('unpaid') === 'mission';
    const { from, to } = covered.unpaidByMission;
    const listed = Number(year) >= from && Number(year) <= to;
    return html`${figure('bl-unpaid', byMission ? { by: 'mission', year: listed ? year : undefined } : {})}
      <p class="quiet">
        <a href=${this.href({ ask: byMission ? {} : { unpaid: 'mission' } })}>${byMission ? overview.unpaidByDate : overview.unpaidByMission}</a>
      </p>`;
  }

  private renderEvents(events: readonly Event[], past: boolean): TemplateResult {
    const { overview } = this.words;
    const { date } = this.formats;
    return html`<ol class=${past ? 'calendar past' : 'calendar'}>
      ${events.map(
        ({ date: on, kind, of, sources }) =>
          html`<li>
            <time datetime=${on}>${date(on)}</time>
            <span>${kind === 'mandate' ? overview.mandate(of) : overview.scaleReview(of)}</span>
            <small>${renderCited(sources)}</small>
          </li>`,
      )}
    </ol>`;
  }

  /** What is to come, and what has passed, the latest first. */
  private renderNext(): TemplateResult {
    const { overview } = this.words;
    const today = new Date().toISOString().slice(0, 10);
    const all = calendar();
    const next = all.filter(({ date }) => date >= today);
    const past = all.filter(({ date }) => date < today).reverse();
    return html`<p class="quiet">${overview.nextLead}</p>
      ${next.length === 0 ? html`<p class="quiet">${overview.nothingNext}</p>` : html`<h3>${overview.toCome}</h3>${this.renderEvents(next, false)}`}
      ${past.length === 0 ? nothing : html`<h3>${overview.passed}</h3><p class="quiet small">${overview.passedLead}</p>${this.renderEvents(past, true)}`}`;
  }

  protected override render(): TemplateResult {
    const { overview } = this.words;
    const { year, group } = this.place.view;
    return html`<h1>${overview.title}</h1>
      <h2>${overview.gap}</h2>
      ${figure('bl-burden-gap', { payers: group || undefined, servers: group || undefined, from: year === '2012' ? undefined : '2012', to: year })}
      <div class="pair">
        <section>
          <h2>${overview.pays}</h2>
          ${figure('bl-payers', { year, top: '10' })}
        </section>
        <section>
          <h2>${overview.serves}</h2>
          ${figure('bl-contributors', { show: 'ranking', top: '10', ...(year < covered.personnel.to.slice(0, 4) ? { month: `${year}-12` } : {}) })}
        </section>
      </div>
      <div class="pair">
        <section>
          <h2>${overview.unpaid}</h2>
          ${this.renderUnpaid()}
        </section>
        <section>
          <h2>${overview.next}</h2>
          ${this.renderNext()}
        </section>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'overview-room': OverviewRoom;
  }
}
