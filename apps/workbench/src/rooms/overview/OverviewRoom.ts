import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { figure } from '../../parts/figure.js';
import { Room } from '../../parts/Room.js';
import { calendar } from './calendar.js';

/** The story on one screen: the gap then and now, who pays, who serves, what is unpaid, and what is next. */
@customElement('overview-room')
export class OverviewRoom extends Room {
  /** Over time; or the list by mission of the year of the strip, where there is one of it. */
  private renderUnpaid(): TemplateResult {
    const { overview } = this.words;
    const { year } = this.place.view;
    const byMission = this.asked('unpaid') === 'mission';
    const listed = Number(year) >= 2018 && Number(year) <= 2025;
    return html`${figure('bl-unpaid', byMission ? { by: 'mission', year: listed ? year : undefined } : {})}
      <p class="quiet">
        <a href=${this.href({ ask: byMission ? {} : { unpaid: 'mission' } })}>${byMission ? overview.unpaidByDate : overview.unpaidByMission}</a>
      </p>`;
  }

  private renderNext(): TemplateResult {
    const { overview } = this.words;
    const { date } = this.formats;
    const today = new Date().toISOString().slice(0, 10);
    const all = calendar();
    // What is to come stands first, and what has passed after it, the latest first.
    const events = [
      ...all.filter(({ date: on }) => on >= today),
      ...all.filter(({ date: on }) => on < today).reverse(),
    ];
    return html`<p class="quiet">${overview.nextLead}</p>
      <ol class="calendar">
        ${events.map(
          ({ date: on, kind, of, sources }) =>
            html`<li class=${on < today ? 'past' : ''}>
              <time datetime=${on}>${date(on)}</time>
              <span
                >${kind === 'mandate' ? overview.mandate(of) : overview.scaleReview(of)}
                <small class="quiet">${sources.map(({ symbol, short, title }) => symbol ?? short ?? title).join('; ')}</small></span
              >
            </li>`,
        )}
      </ol>
      ${events.every(({ date: on }) => on < today) ? html`<p class="quiet">${overview.nothingNext}</p>` : ''}`;
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
          ${figure('bl-contributors', { show: 'ranking', top: '10', ...(Number(year) < 2025 ? { month: `${year}-12` } : {}) })}
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
