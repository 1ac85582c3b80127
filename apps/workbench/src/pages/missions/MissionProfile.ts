import { coverage } from 'virtual:coverage';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { figure } from '../../parts/figure.js';
import { PageElement } from '../PageElement.js';
import { apportionedYears, hasFatalities, hasMoney, hasStrength, lastMonthByState } from './missionFacts.js';
import { operations } from './operations.js';
import './StrengthTable.js';

/** One operation: its money, strength authorised and deployed, contributors and fatalities, each with its sources. */
@customElement('mission-profile')
export class MissionProfile extends PageElement {
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

  protected override render(): TemplateResult {
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
    const month = lastMonthByState(mission);
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
      ${
        month === undefined
          ? html`<p class="quiet">${missions.noContributors(date(coverage.personnelByMission.from))}</p>`
          : figure('bl-contributors', { show: 'ranking', mission, month, top: '15' }, this.messages)
      }
      <h2>${missions.fatalities}</h2>
      ${this.#renderFatalities(mission)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mission-profile': MissionProfile;
  }
}
