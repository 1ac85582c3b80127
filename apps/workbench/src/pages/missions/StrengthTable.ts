import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { Asked } from '../../parts/Asked.js';
import { renderFailure } from '../../parts/failure.js';
import { renderCited, renderSources } from '../../parts/sources.js';
import type { Authorisation } from '../../worker/personnelTypes.js';
import { PageElement } from '../PageElement.js';

/** What the Council authorised, and what was there when it did and months later. */
@customElement('strength-table')
export class StrengthTable extends PageElement {
  readonly #rows = new Asked(this, 'authorisations');

  protected override willUpdate(): void {
    this.#rows.ask({ mission: this.param('mission').toUpperCase() });
  }

  #renderDeployed({ month, persons }: Authorisation['deployed'][number]): TemplateResult {
    const { whole, date } = this.formats;
    const { shell } = this.messages;
    if (month === undefined) return html`<td class="number quiet">${shell.notInData}</td>`;
    return typeof persons === 'string'
      ? html`<td class="number quiet" title=${persons}>${shell.notInData}<small>${date(month)}</small></td>`
      : html`<td class="number">${whole(persons)}<small>${date(month)}</small></td>`;
  }

  #renderRow({ from, kind, persons, deployed, sources, confidence, note }: Authorisation): TemplateResult {
    const { missions } = this.messages;
    const { whole, date } = this.formats;
    return html`<tr>
      <th scope="row" class="date">${date(from)}</th>
      <td>${missions.kinds[kind]}</td>
      <td class="number">${persons === undefined ? html`<span class="quiet">${this.messages.shell.notInData}</span>` : whole(persons)}</td>
      ${deployed.map((strength) => this.#renderDeployed(strength))}
      <td class="long">
        ${renderCited(sources)}
        ${confidence === 'primary' ? '' : html`<small>${missions.confidence(confidence)}</small>`}
        ${note === undefined ? '' : html`<small lang="en" dir="ltr">${note}</small>`}
      </td>
    </tr>`;
  }

  protected override render(): TemplateResult {
    const { missions, shell } = this.messages;
    const { value: rows, failed } = this.#rows;
    if (failed !== undefined) return renderFailure(shell.failed, failed, () => this.#rows.again(), this.messages);
    if (!rows) return html`<p class="quiet bills-wait" aria-busy="true">${shell.loading}</p>`;
    if (rows.length === 0) return html`<p class="quiet">${missions.noStrength}</p>`;
    return html`<div class="scroll" role="region" aria-label=${missions.strength} tabindex="0">
        <table>
          <thead>
            <tr>
              <th scope="col">${missions.on}</th>
              <th scope="col">${missions.kind}</th>
              <th scope="col" class="number">${missions.authorised}</th>
              <th scope="colgroup" class="number" colspan=${rows[0]?.deployed.length ?? 1}>${missions.deployed}</th>
              <th scope="col">${missions.note}</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map((row) => this.#renderRow(row))}
          </tbody>
        </table>
      </div>
      ${renderSources({ sources: rows.flatMap(({ sources }) => sources), rules: [] }, this.messages)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'strength-table': StrengthTable;
  }
}
