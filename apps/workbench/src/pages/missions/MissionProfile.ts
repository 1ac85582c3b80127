import { coverage } from 'virtual:coverage';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { figure } from '../../parts/figure.js';
import { TextPage } from '../TextPage.js';
import { apportionedYears, hasFatalities, hasMoney, hasStrength, monthsByState } from './missionFacts.js';
import { missionsTexts } from './missionsTexts.js';
import { type Operation, operations } from './operations.js';
import './StrengthTable.js';
import type { MissionsTexts } from './text/en.js';
import './UnpaidOfMission.js';

/** One operation: its money, strength authorised and deployed, contributors and fatalities, each with its sources. */
@customElement('mission-profile')
export class MissionProfile extends TextPage<MissionsTexts> {
  protected readonly languages = missionsTexts;

  /** Deaths by year and by cause, where any were recorded. */
  #renderFatalities(mission: string): TemplateResult {
    const { missions } = this.messages;
    if (!hasFatalities(mission)) return html`<p class="quiet">${missions.noFatalities}</p>`;
    return html`${figure('bl-fatalities', { mission }, this.messages)}
      ${figure('bl-fatalities', { mission, by: 'cause' }, this.messages)}`;
  }

  /** One budget year by itself, the latest unless the address names another: its pieces, and what depends on the Council. */
  #renderYear(mission: string): TemplateResult | typeof nothing {
    const years = apportionedYears(mission);
    const year = years.find((one) => one === this.param('budget')) ?? years[0];
    if (year === undefined) return nothing;
    const { missions } = this.messages;
    return html`<h2>${missions.latestYear(year)}</h2>
      <div class="fields">
        <label class="field"
          ><span>${missions.budgetYear}</span>
          <select @change=${(event: Event) => this.setParams({ budget: (event.target as HTMLSelectElement).value })}>
            ${years.map((one) => html`<option .selected=${one === year}>${one}</option>`)}
          </select></label
        >
        <a href=${this.href({ page: 'bills', params: { of: `${mission} ${year}` } })}>${missions.bills(year)}</a>
      </div>
      ${figure('bl-missions', { mission, year, show: 'pieces' }, this.messages)}`;
  }

  /** Of an active mission at its last date; of a closed one at its greatest strength, since it leaves with a handful. */
  #renderContributors({ mission, end }: Operation, texts: MissionsTexts): TemplateResult {
    const { missions } = this.messages;
    const { date } = this.formats;
    const months = monthsByState(mission);
    if (!months) return html`<p class="quiet">${missions.noContributors(date(coverage.personnelByMission.from))}</p>`;
    const isLast = end === undefined || this.param('contributors') === 'last' || months.peak === months.last;
    const month = isLast ? months.last : months.peak;
    const params = { ...this.context.view.params, contributors: isLast ? '' : 'last' };
    return html`${
      end === undefined || months.peak === months.last
        ? nothing
        : html`<p class="quiet">
            ${isLast ? texts.atEnd(mission, date(month)) : texts.atPeak(mission, date(month))}
            <a href=${this.href({ params })}>${isLast ? texts.showPeak : texts.showEnd}</a>
          </p>`
    }
    ${figure('bl-contributors', { show: 'ranking', mission, month, top: '15' }, this.messages)}`;
  }

  protected override renderPage(texts: MissionsTexts): TemplateResult {
    const { missions } = this.messages;
    const { date } = this.formats;
    const code = this.param('mission');
    const operation = operations.find(({ mission }) => mission.toUpperCase() === code.toUpperCase());
    const back = html`<p class="back"><a href=${this.href({ params: {} })}>${missions.all}</a></p>`;
    if (!operation)
      return html`${back}
        <h1>${missions.title}</h1>
        <p class="problem" role="alert">${missions.noMission(code)}</p>`;
    const { mission, name, start, end, where } = operation;
    return html`${back}
      <h1 lang="en">${name === mission ? mission : html`${mission} <span class="quiet">${name}</span>`}</h1>
      <p class="lead">
        <span lang="en">${where}</span> · ${date(start)} – ${end === undefined ? missions.activeIn(date(coverage.operations.activeIn)) : date(end)}
      </p>
      <h2>${missions.money}</h2>
      ${hasMoney(mission) ? figure('bl-missions', { mission }, this.messages) : html`<p class="quiet">${missions.noMoney}</p>`}
      ${this.#renderYear(mission)}
      <h2>${missions.strength}</h2>
      ${hasStrength(mission) ? figure('bl-strength', { mission }, this.messages) : nothing}
      <strength-table .context=${this.context}></strength-table>
      <h2>${missions.contributors}</h2>
      ${this.#renderContributors(operation, texts)}
      <h2>${texts.unpaid}</h2>
      <unpaid-of-mission .context=${this.context}></unpaid-of-mission>
      <h2>${missions.fatalities}</h2>
      ${this.#renderFatalities(mission)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mission-profile': MissionProfile;
  }
}
