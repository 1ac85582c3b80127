import { coverage } from 'virtual:coverage';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Choice } from '../../parts/ChoiceBox.js';
import '../../parts/ChoiceBox.js';
import { figure } from '../../parts/figure.js';
import { stateChoices } from '../../parts/stateChoices.js';
import type { StateNames } from '../../text/stateNames.js';
import { TextPage } from '../TextPage.js';
import { accountYears } from './accountYears.js';
import { chosenStates, mostStates, nearestName } from './chosenStates.js';
import './StateBills.js';
import './StatesTable.js';
import { statesTexts } from './statesTexts.js';
import type { StatesTexts } from './text/en.js';

/** Years with rates of each scale. */
const ratesOf = { peacekeeping: [1974, coverage.levels.to], regular: [1946, coverage.levels.to] } as const;
type Scale = keyof typeof ratesOf;

/** First budget year of an account that the address does not name: the first with all its apportionments. */
const firstAccountYear = 2018;

/** All Member States as a table; of those chosen the account, rates, personnel, side by side. */
@customElement('states-page')
export class StatesPage extends TextPage<StatesTexts> {
  protected readonly languages = statesTexts;
  @state() private choices: readonly Choice[] = [];
  #choicesOf: StateNames | undefined;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    const { names } = this.context;
    if (names === this.#choicesOf) return;
    this.#choicesOf = names;
    // Names and codes serve until the other names are there.
    this.choices = Array.from(names, ([code, name]) => ({ code, name }));
    stateChoices(names).then(
      (choices) => {
        if (names === this.#choicesOf) this.choices = choices;
      },
      () => {},
    );
  }

  #choose(states: readonly string[]): void {
    this.setParams({ states: states.join('+') });
  }

  #renderChoice(states: readonly string[]): TemplateResult {
    const messages = this.messages.states;
    return html`<div class="fields">
        <choice-box
          .messages=${this.messages}
          .choices=${this.choices}
          .label=${messages.add}
          ?disabled=${states.length >= mostStates}
          @choose=${({ detail }: CustomEvent<string>) => states.includes(detail) || this.#choose([...states, detail])}
        ></choice-box>
        ${states.length > 0 ? html`<button type="button" @click=${() => print()}>${messages.print}</button>` : nothing}
        ${states.length >= mostStates ? html`<p class="quiet">${messages.full}</p>` : nothing}
      </div>
      ${
        states.length === 0
          ? nothing
          : html`<ul class="chips">
              ${states.map(
                (code) =>
                  html`<li>
                    ${this.nameOf(code)}
                    <button type="button" aria-label=${messages.remove(this.nameOf(code))} @click=${() => this.#choose(states.filter((other) => other !== code))}>×</button>
                  </li>`,
              )}
            </ul>`
      }`;
  }

  get #scale(): Scale {
    return this.param('scale') === 'regular' ? 'regular' : 'peacekeeping';
  }

  /** First and last year of the rates, as the address has them within what is available. */
  #years(): { readonly from: number; readonly to: number; readonly wrong: readonly string[] } {
    const [first, last] = ratesOf[this.#scale];
    const wrong: string[] = [];
    const read = (key: string, standard: number) => {
      const text = this.param(key);
      if (text === '') return standard;
      const year = Number(text);
      if (Number.isInteger(year) && year >= first && year <= last) return year;
      wrong.push(text);
      return standard;
    };
    const [from, to] = [read('from', coverage.levels.from), read('to', last)];
    return from <= to ? { from, to, wrong } : { from: to, to: from, wrong };
  }

  #renderRates(states: readonly string[], texts: StatesTexts): TemplateResult {
    const { from, to, wrong } = this.#years();
    const [first, last] = ratesOf[this.#scale];
    const yearField = (key: 'from' | 'to', value: number) =>
      html`<label class="field"
        ><span>${texts[key]}</span>
        <input
          type="number"
          name=${key}
          min=${first}
          max=${last}
          .value=${String(value)}
          @change=${(event: Event) => this.setParams({ [key]: (event.target as HTMLInputElement).value })}
      /></label>`;
    return html`<h2>${texts.rates}</h2>
      <div class="fields">
        <label class="field"
          ><span>${texts.scale}</span>
          <select @change=${(event: Event) => this.setParams({ scale: (event.target as HTMLSelectElement).value, from: '' })}>
            ${(['peacekeeping', 'regular'] as const).map(
              (scale) =>
                html`<option value=${scale === 'regular' ? scale : ''} .selected=${scale === this.#scale}>${texts.scales[scale]}</option>`,
            )}
          </select></label
        >
        ${yearField('from', from)} ${yearField('to', to)}
      </div>
      ${wrong.map((text) => html`<p class="problem" role="status">${texts.badYears(text, String(from), String(to))}</p>`)}
      ${figure('bl-rates', { states: states.join(' '), kind: this.#scale, years: `${from}-${to}` }, this.messages)}`;
  }

  #renderAccount(states: readonly string[], texts: StatesTexts): TemplateResult {
    const { from, to, all, wrong } = accountYears(
      { from: this.param('accountFrom'), to: this.param('accountTo') },
      coverage.apportioned,
      firstAccountYear,
    );
    const yearField = (key: 'accountFrom' | 'accountTo', label: string, value: string) =>
      html`<label class="field"
        ><span>${label}</span>
        <select name=${key} @change=${(event: Event) => this.setParams({ [key]: (event.target as HTMLSelectElement).value })}>
          ${all.map((year) => html`<option .selected=${year === value}>${year}</option>`)}
        </select></label
      >`;
    return html`<h2>${texts.account}</h2>
      <div class="fields">
        ${yearField('accountFrom', texts.firstYear, from)} ${yearField('accountTo', texts.lastYear, to)}
      </div>
      ${wrong.map((text) => html`<p class="problem" role="status">${texts.badAccountYears(text, from, to)}</p>`)}
      <div class="profiles">
        ${states.map((code) => figure('bl-account', { state: code, from, to }, this.messages))}
      </div>`;
  }

  #renderBills(states: readonly string[], texts: StatesTexts): TemplateResult {
    const { year } = this.context.view;
    const { from, to } = coverage.apportioned;
    const start = Number(year);
    if (!(start >= from && start <= to))
      return html`<p class="quiet">${texts.noBills(year, String(from), String(to))}</p>`;
    const budgetYear = `${start}/${String(start + 1).slice(2)}`;
    return html`<h2>${texts.bills(budgetYear)}</h2>
      <div class="profiles">
        ${states.map((code) => html`<state-bills .context=${this.context} .state=${code} .budgetYear=${budgetYear}></state-bills>`)}
      </div>`;
  }

  #renderChosen(states: readonly string[], texts: StatesTexts): TemplateResult {
    const messages = this.messages.states;
    const several = states.length > 1;
    return html`${several ? html`<h2>${messages.compare}</h2><states-table .context=${this.context} .only=${states}></states-table>` : nothing}
      ${several ? nothing : html`<div class="profiles">${states.map((code) => figure('bl-state', { state: code }, this.messages))}</div>`}
      ${this.#renderAccount(states, texts)} ${this.#renderBills(states, texts)} ${this.#renderRates(states, texts)}
      ${
        several
          ? html`${figure('bl-contributors', { states: states.join(' ') }, this.messages)}
              <h2>${messages.profile}</h2>
              <div class="profiles">${states.map((code) => figure('bl-state', { state: code }, this.messages))}</div>`
          : nothing
      }`;
  }

  protected override renderPage(texts: StatesTexts): TemplateResult {
    const messages = this.messages.states;
    const { states, mended, wrong } = chosenStates(this.param('states'), this.context.names);
    const [one] = states;
    return html`${states.length > 0 ? html`<p class="back"><a href=${this.href({ params: {} })}>${texts.back}</a></p>` : nothing}
      <h1>${states.length === 1 && one !== undefined ? this.nameOf(one) : messages.title}</h1>
      ${states.length === 0 ? html`<p class="lead">${texts.lead(this.context.view.year)}</p>` : nothing}
      ${this.#renderChoice(states)}
      ${mended.map(({ text, state: code }) => html`<p class="quiet" role="status">${texts.mended(text, this.nameOf(code))}</p>`)}
      ${wrong.map((text) => html`<p class="problem" role="alert">${messages.unknown(text, nearestName(text, this.context.names))}</p>`)}
      ${states.length === 0 ? html`<states-table .context=${this.context}></states-table>` : this.#renderChosen(states, texts)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'states-page': StatesPage;
  }
}
