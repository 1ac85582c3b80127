import { authorisedStrength as askStrength } from '@blueledger/core/bundled';
import { type AuthorisedStrength, sumBy } from '@blueledger/core/measures';
import { authorisedStrength } from '@blueledger/datasets/authorised-strength';
import { rowsOf, type Source } from '@blueledger/datasets/decode';
import { fatalities } from '@blueledger/datasets/fatalities';
import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { figure } from '../../parts/figure.js';
import { Room } from '../../parts/Room.js';
import { renderCited, renderSources } from '../../parts/sources.js';
import { hasMoney, lastMonthByState } from './missionFacts.js';
import { operations } from './operations.js';

const named = (sources: readonly Source[], ids: string) => sources.filter(({ id }) => ids.split(';').includes(id));

/** Deployed at the end of a month, or why that is not known. */
function deployedIn(mission: string, month: string, kind: 'military' | 'police'): AuthorisedStrength | string {
  try {
    return askStrength({ mission, month, kind });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The months whose strength stands beside an authorisation: that of the decision, and one and six months later. */
const later = [0, 1, 6];

function monthAfter(month: string, months: number): string {
  const [year = 0, of = 1] = month.split('-').map(Number);
  const number = year * 12 + of - 1 + months;
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/** One operation: its money, its strength authorised and deployed, its contributors, its dead, each with its sources. */
@customElement('mission-file')
export class MissionFile extends Room {
  private renderStrength(mission: string): TemplateResult {
    const { missions, shell } = this.words;
    const { whole, date } = this.formats;
    const rows = Array.from(rowsOf(authorisedStrength)).filter((row) => row.mission === mission);
    if (rows.length === 0) return html`<p class="quiet">${missions.noStrength}</p>`;
    const sources = named(authorisedStrength.sources, rows.map(({ source }) => source).join(';'));
    return html`<div class="scroll" role="region" aria-label=${missions.strength} tabindex="0">
        <table>
          <thead>
            <tr>
              <th scope="col">${missions.on}</th>
              <th scope="col">${missions.kind}</th>
              <th scope="col" class="number">${missions.authorised}</th>
              <th scope="col" colspan="3">${missions.deployed}</th>
              <th scope="col">${missions.source}</th>
              <th scope="col">${missions.note}</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map(({ from, kind, persons, source, note, confidence }) => {
              const month = from.slice(0, 7);
              return html`<tr>
                <th scope="row">${date(from)}</th>
                <td><code>${kind}</code></td>
                <td class="number">${whole(persons)}</td>
                ${later.map((months) => {
                  const asked = monthAfter(month, months);
                  const found = /^\d{4}-\d{2}$/.test(month) ? deployedIn(mission, asked, kind) : shell.notInData;
                  return typeof found === 'string'
                    ? html`<td class="number quiet" title=${found}>${date(asked)}: ${shell.notInData}</td>`
                    : html`<td class="number">${date(asked)}: ${whole(found.deployed)}</td>`;
                })}
                <td>${renderCited(named(authorisedStrength.sources, source))}</td>
                <td class="long" lang="en" dir="ltr">${[confidence === 'primary' ? '' : missions.confidence + ': ' + confidence, note ?? ''].filter(Boolean).join('. ')}</td>
              </tr>`;
            })}
          </tbody>
        </table>
      </div>
      ${renderSources({ sources, rules: [] }, this.words)}`;
  }

  private renderDeaths(mission: string): TemplateResult {
    const { missions } = this.words;
    const { whole } = this.formats;
    const byYear = sumBy(fatalities, { by: ['mission', 'year'], sum: 'deaths' }).flatMap(({ keys, sum }) =>
      keys[0] === mission ? [{ year: String(keys[1]), deaths: sum }] : [],
    );
    if (byYear.length === 0) return html`<p class="quiet">${missions.noDeaths}</p>`;
    return html`<div class="scroll" role="region" aria-label=${missions.deaths} tabindex="0">
        <table>
          <thead>
            <tr>
              <th scope="col">${this.words.shell.year}</th>
              ${byYear.map(({ year }) => html`<th scope="col" class="number">${year}</th>`)}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">${missions.deaths}</th>
              ${byYear.map(({ deaths }) => html`<td class="number">${whole(deaths)}</td>`)}
            </tr>
          </tbody>
        </table>
      </div>
      ${renderSources({ sources: fatalities.sources, rules: [] }, this.words)}`;
  }

  protected override render(): TemplateResult {
    const { missions } = this.words;
    const { date } = this.formats;
    const code = this.asked('mission');
    const operation = operations.find(({ mission }) => mission === code.toUpperCase() || mission === code);
    const back = html`<p class="back"><a href=${this.href({ ask: {} })}>${missions.all}</a></p>`;
    if (!operation)
      return html`${back}
        <p class="problem" role="alert">${this.words.shell.nothingFound(code)}</p>`;
    const { mission, name, start, end, where } = operation;
    const month = lastMonthByState(mission);
    return html`${back}
      <h1 lang="en">${name === mission ? mission : html`${mission} <span class="quiet">${name}</span>`}</h1>
      <p class="lead"><span lang="en">${where}</span> · ${date(start)} – ${end === undefined ? missions.today : date(end)}</p>
      <h2>${missions.money}</h2>
      ${hasMoney(mission) ? figure('bl-missions', { mission }) : html`<p class="quiet">${missions.noMoney}</p>`}
      <h2>${missions.strength}</h2>
      ${this.renderStrength(mission)}
      <h2>${missions.contributors}</h2>
      ${
        month === undefined
          ? html`<p class="quiet">${missions.noContributors}</p>`
          : figure('bl-contributors', { show: 'ranking', mission, month, top: '15' })
      }
      <h2>${missions.deaths}</h2>
      ${this.renderDeaths(mission)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mission-file': MissionFile;
  }
}
