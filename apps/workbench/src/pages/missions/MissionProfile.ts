import { coverage } from 'virtual:coverage';
import { sumBy } from '@blueledger/core';
import { fatalities } from '@blueledger/datasets/fatalities';
import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { figure } from '../../parts/figure.js';
import { renderSources } from '../../parts/sources.js';
import { PageElement } from '../PageElement.js';
import { hasMoney, lastMonthByState } from './missionFacts.js';
import { operations } from './operations.js';
import './StrengthTable.js';

/** One operation: its money, strength authorised and deployed, contributors and fatalities, each with its sources. */
@customElement('mission-profile')
export class MissionProfile extends PageElement {
  #renderFatalities(mission: string): TemplateResult {
    const { missions } = this.messages;
    const { whole } = this.formats;
    const byYear = sumBy(fatalities, { by: ['mission', 'year'], sum: 'deaths' }).flatMap(({ keys, sum }) =>
      keys[0] === mission ? [{ year: String(keys[1]), deaths: sum }] : [],
    );
    const [first, last] = [byYear[0], byYear.at(-1)];
    if (!first || !last) return html`<p class="quiet">${missions.noFatalities}</p>`;
    const total = byYear.reduce((sum, { deaths }) => sum + deaths, 0);
    return html`<p>${missions.fatalitySums(whole(total), first.year, last.year)}</p>
      <dl class="years-list">
        ${byYear.map(({ year, deaths }) => html`<div><dt>${year}</dt><dd>${whole(deaths)}</dd></div>`)}
      </dl>
      ${renderSources({ sources: fatalities.sources, rules: [] }, this.messages)}`;
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
      <h2>${missions.strength}</h2>
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
