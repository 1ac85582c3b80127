import { covered } from 'virtual:coverage';
import { rowsOf } from '@blueledger/datasets/decode';
import { outstandingByMission } from '@blueledger/datasets/outstanding-by-mission';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { figure } from '../../parts/figure.js';
import { Room } from '../../parts/Room.js';
import { renderCited, renderSources } from '../../parts/sources.js';
import { calendar, type Event } from './calendar.js';

/** The story on one screen: the gap then and now, who pays, who serves, what is unpaid, and what is next. */
@customElement('overview-room')
export class OverviewRoom extends Room {
  private renderUnpaid(): TemplateResult {
    const { overview, shell } = this.words;
    const { dollars, date } = this.formats;
    const rows = Array.from(rowsOf(outstandingByMission));
    const last = rows.reduce((latest, { as_of }) => (as_of > latest ? as_of : latest), '');
    const latest = rows
      .filter(({ as_of }) => as_of === last)
      .sort((a, b) => (b.outstanding_usd ?? 0) - (a.outstanding_usd ?? 0));
    const ids = new Set(latest.flatMap(({ source }) => source.split(';')));
    return html`<p class="quiet">${overview.unpaidLead}</p>
      <div class="scroll" role="region" aria-label=${overview.unpaid} tabindex="0">
        <table>
          <thead>
            <tr>
              <th scope="col">${this.words.rooms.missions}</th>
              <th scope="col" class="number">${date(last)}</th>
            </tr>
          </thead>
          <tbody>
            ${latest.map(
              ({ mission, outstanding_usd }) =>
                html`<tr>
                  <th scope="row"><a href=${this.href({ room: 'missions', ask: { mission } })}>${mission}</a></th>
                  <td class="number">${outstanding_usd === null ? shell.notInData : dollars(outstanding_usd)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${renderSources({ sources: outstandingByMission.sources.filter(({ id }) => ids.has(id)), rules: [] }, this.words)}`;
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
