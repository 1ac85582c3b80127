import type { ruleCases } from 'virtual:rule-cases';
import { type Parameter, parameters } from '@blueledger/core';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { renderFailure } from '../../parts/failure.js';
import { findField } from '../../parts/findField.js';
import { renderDocument } from '../../parts/sources.js';
import { searchKey } from '../../text/searchKey.js';
import { PageElement } from '../PageElement.js';
import { coverageTexts } from './coverageTexts.js';

const valueText = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(valueText).join(', ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([key, item]) => `${key}: ${valueText(item)}`)
      .join('; ');
  return typeof value === 'number' ? value.toLocaleString('en', { maximumFractionDigits: 6 }) : String(value);
};

/** Every rule with its dates, values and paragraphs, as core lists them; our conventions; known limits; the rule cases. */
@customElement('methods-page')
export class MethodsPage extends PageElement {
  @state() private cases: typeof ruleCases = [];
  @state() private failed: unknown;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#loadCases();
  }

  async #loadCases(): Promise<void> {
    this.failed = undefined;
    try {
      this.cases = (await import('virtual:rule-cases')).ruleCases;
    } catch (error) {
      this.failed = error;
    }
  }

  #renderParameter({ id, title, unit, values }: Parameter<unknown>): TemplateResult {
    const { methods } = this.messages;
    return html`<section class="rule" id=${id} lang="en" dir="ltr">
      <h2>${title}</h2>
      <p class="quiet">${unit} · <code>${id}</code></p>
      <div class="scroll" role="region" aria-label=${title} tabindex="0">
        <table>
          <thead>
            <tr lang=${this.messages.language}>
              ${[methods.from, methods.to, methods.value, methods.status, methods.source].map((label) => html`<th scope="col">${label}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${values.map(
              (dated) =>
                html`<tr>
                  <td>${dated.from}</td>
                  <td>${dated.to ?? methods.inForce}</td>
                  <td class="long">${valueText(dated.value)}</td>
                  <td>${methods.statuses[dated.status] ?? dated.status}</td>
                  <td>${renderDocument(dated.reference)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  #renderCases(): TemplateResult {
    const { shell } = this.messages;
    if (this.failed !== undefined)
      return renderFailure(shell.failed, this.failed, () => void this.#loadCases(), this.messages);
    if (this.cases.length === 0) return html`<p class="quiet" aria-busy="true">${shell.loading}</p>`;
    return html`<details class="cases">
      <summary>${shell.showAll}</summary>
      <ul lang="en" dir="ltr">
        ${this.cases.map(
          (ruleCase) =>
            html`<li>
              <strong>${ruleCase.case}</strong> <code>${ruleCase.ask}(${JSON.stringify(ruleCase.query)})</code>
              <span class="quiet">${valueText(ruleCase.expect ?? ruleCase.refused)}</span> · ${ruleCase.source}
            </li>`,
        )}
      </ul>
    </details>`;
  }

  protected override render(): TemplateResult {
    const { methods, shell } = this.messages;
    const { whole } = this.formats;
    const all = parameters();
    const find = searchKey(this.param('find'));
    const matching = all.filter(({ id, title, values }) =>
      searchKey(`${id} ${title} ${values.map(({ reference }) => reference.document).join(' ')}`).includes(find),
    );
    return html`<h1>${methods.title}</h1>
      <p class="lead">${methods.lead(whole(all.length))}</p>
      <p class="actions">
        <a href="#conventions">${methods.conventions}</a> <a href="#limits">${methods.limits}</a> <a href="#cases">${methods.cases}</a>
      </p>
      ${findField({ label: methods.find, value: this.param('find'), find: this.setFind })}
      ${matching.length === 0 ? html`<p class="quiet" role="status">${shell.nothingFound(this.param('find'))}</p>` : nothing}
      ${matching.map((parameter) => this.#renderParameter(parameter))}
      <section class="prose">
        <h2 id="conventions">${methods.conventions}</h2>
        <ul>${methods.conventionList.map((text) => html`<li>${text}</li>`)}</ul>
        <h2 id="limits">${methods.limits}</h2>
        <ul>${methods.limitList(coverageTexts(this.formats)).map((text) => html`<li>${text}</li>`)}</ul>
        <h2 id="cases">${methods.cases}</h2>
        ${this.cases.length > 0 ? html`<p>${methods.casesLead(whole(this.cases.length))}</p>` : nothing}
        ${this.#renderCases()}
      </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'methods-page': MethodsPage;
  }
}
