import { authorisedStrength as strengthIn } from '@blueledger/core/bundled';
import { monthNumber, monthOf } from '@blueledger/core/internal/math';
import type { AuthorisedKind, AuthorisedStrength } from '@blueledger/core/personnel';
import { authorisedStrength } from '@blueledger/datasets/authorised-strength';
import { rowsOf } from '@blueledger/datasets/decode';
import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { renderCited, renderSources, sourcesNamed } from '../../parts/sources.js';
import { PageElement } from '../PageElement.js';

/** Months after an authorisation whose strength is shown beside it: that of the decision, and one and six months monthsAfter. */
const monthsAfter = [0, 1, 6];

/** Strength at the end of a month, or why it is not known. */
function deployedIn(mission: string, month: string, kind: AuthorisedKind): AuthorisedStrength | string {
  try {
    return strengthIn({ mission, month, kind });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const rowsOfMission = (mission: string) =>
  Array.from(rowsOf(authorisedStrength)).filter((row) => row.mission === mission);

/** One line a kind of which the row says something: what it leaves open is said as not known, in one line for both kinds. */
function linesOf(row: ReturnType<typeof rowsOfMission>[number]) {
  const { military, police, total } = row;
  const apart = (
    [
      ['military', military],
      ['police', police],
    ] as const
  ).filter(([, persons]) => persons !== null);
  return apart.length > 0
    ? apart.map(([kind, persons]) => ({ ...row, kind, persons }))
    : [{ ...row, kind: 'uniformed' as AuthorisedKind, persons: total }];
}
type Authorisation = ReturnType<typeof linesOf>[number];

/** What the Council authorised, and what was there when it did and monthsAfter. */
@customElement('strength-table')
export class StrengthTable extends PageElement {
  #renderDeployed({ mission, from, kind }: Authorisation, months: number): TemplateResult {
    const { whole, date } = this.formats;
    const { shell } = this.messages;
    const month = from.slice(0, 7);
    if (!/^\d{4}-\d{2}$/.test(month)) return html`<td class="number quiet">${shell.notInData}</td>`;
    const strengthMonth = monthOf(monthNumber(month) + months);
    const strength = deployedIn(mission, strengthMonth, kind);
    return typeof strength === 'string'
      ? html`<td class="number quiet" title=${strength}>${shell.notInData}<small>${date(strengthMonth)}</small></td>`
      : html`<td class="number">${whole(strength.deployed)}<small>${date(strengthMonth)}</small></td>`;
  }

  #renderRow(row: Authorisation): TemplateResult {
    const { missions } = this.messages;
    const { whole, date } = this.formats;
    const { from, kind, persons, source, note, confidence } = row;
    return html`<tr>
      <th scope="row" class="date">${date(from)}</th>
      <td>${missions.kinds[kind]}</td>
      <td class="number">${persons === null ? html`<span class="quiet">${this.messages.shell.notInData}</span>` : whole(persons)}</td>
      ${monthsAfter.map((months) => this.#renderDeployed(row, months))}
      <td class="long">
        ${renderCited(sourcesNamed(authorisedStrength.sources, source))}
        ${confidence === 'primary' ? '' : html`<small>${missions.confidence(confidence)}</small>`}
        ${note === null ? '' : html`<small lang="en" dir="ltr">${note}</small>`}
      </td>
    </tr>`;
  }

  protected override render(): TemplateResult {
    const { missions } = this.messages;
    const rows = rowsOfMission(this.param('mission').toUpperCase());
    if (rows.length === 0) return html`<p class="quiet">${missions.noStrength}</p>`;
    const ids = rows.map(({ source }) => source).join(';');
    return html`<div class="scroll" role="region" aria-label=${missions.strength} tabindex="0">
        <table>
          <thead>
            <tr>
              <th scope="col">${missions.on}</th>
              <th scope="col">${missions.kind}</th>
              <th scope="col" class="number">${missions.authorised}</th>
              <th scope="colgroup" class="number" colspan=${monthsAfter.length}>${missions.deployed}</th>
              <th scope="col">${missions.note}</th>
            </tr>
          </thead>
          <tbody>
            ${rows.flatMap(linesOf).map((row) => this.#renderRow(row))}
          </tbody>
        </table>
      </div>
      ${renderSources({ sources: sourcesNamed(authorisedStrength.sources, ids), rules: [] }, this.messages)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'strength-table': StrengthTable;
  }
}
