import { resolveGrouping } from '@blueledger/core/states';
import { m49DevelopmentDeveloped } from '@blueledger/datasets/m49-development/developed';
import { memberStatesCore } from '@blueledger/datasets/member-states/core';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { figure } from '../../parts/figure.js';
import { PageElement } from '../PageElement.js';
import { chosenStates, mostStates, nearestName, stateNamed } from './chosenStates.js';

/** Member States: up to eight side by side, and the profile of each. */
@customElement('states-page')
export class StatesPage extends PageElement {
  @state() private unknown = '';

  #choose(states: readonly string[]): void {
    this.unknown = '';
    this.setParams({ states: states.join('+') });
  }

  readonly #add = (event: Event): void => {
    event.preventDefault();
    const input = (event.target as Element).querySelector<HTMLInputElement>('input');
    const text = input?.value ?? '';
    if (text.trim() === '') return;
    const { states } = chosenStates(this.param('states'), this.context.names);
    const state = stateNamed(text, this.context.names);
    if (state === undefined) {
      this.unknown = text;
      return;
    }
    if (input) input.value = '';
    if (!states.includes(state)) this.#choose([...states, state]);
  };

  #renderChoice(states: readonly string[]): TemplateResult {
    const messages = this.messages.states;
    return html`<form class="fields" @submit=${this.#add}>
        <label class="field"
          ><span>${messages.add}</span>
          <input list="state-names" placeholder=${messages.addHint} autocomplete="off" ?disabled=${states.length >= mostStates} />
        </label>
        <datalist id="state-names">${Array.from(this.context.names.values(), (name) => html`<option value=${name}></option>`)}</datalist>
        <button ?disabled=${states.length >= mostStates}>${messages.add}</button>
        ${states.length > 0 ? html`<button type="button" @click=${() => print()}>${messages.print}</button>` : nothing}
        ${states.length >= mostStates ? html`<p class="quiet">${messages.full}</p>` : nothing}
      </form>
      ${this.unknown ? html`<p class="problem" role="alert">${messages.unknown(this.unknown, nearestName(this.unknown, this.context.names))}</p>` : nothing}
      <ul class="chips">
        ${states.map(
          (code) =>
            html`<li>
              ${this.nameOf(code)}
              <button type="button" aria-label=${messages.remove(this.nameOf(code))} @click=${() => this.#choose(states.filter((other) => other !== code))}>×</button>
            </li>`,
        )}
      </ul>`;
  }

  /** All states, or those of the chosen group. */
  #renderAll(): TemplateResult {
    const { view, names } = this.context;
    let codes: readonly string[];
    try {
      codes = view.group
        ? resolveGrouping(
            { memberStates: memberStatesCore, m49Development: m49DevelopmentDeveloped },
            { grouping: view.group, year: Number(view.year), where: 'group' },
          ).members
        : [...names.keys()];
    } catch (error) {
      return html`<p class="problem" role="alert" lang="en" dir="ltr">${error instanceof Error ? error.message : String(error)}</p>`;
    }
    const compare = new Intl.Collator(this.messages.language).compare;
    const sorted = codes.map((code) => ({ code, name: this.nameOf(code) })).sort((a, b) => compare(a.name, b.name));
    return html`<p class="quiet">${this.messages.states.pick}</p>
      <ul class="columns">
        ${sorted.map(({ code, name }) => html`<li><a href=${this.href({ params: { states: code } })}>${name}</a></li>`)}
      </ul>`;
  }

  #renderCompared(states: readonly string[]): TemplateResult {
    const messages = this.messages.states;
    const codes = states.join(' ');
    return html`${
      states.length > 1
        ? html`<h2>${messages.compare}</h2>
              ${figure('bl-rates', { states: codes, kind: 'peacekeeping', from: '2012' }, this.messages)}
              ${figure('bl-contributors', { states: codes }, this.messages)}`
        : nothing
    }
      <h2>${messages.profile}</h2>
      <div class="profiles">${states.map((code) => figure('bl-state', { state: code }, this.messages))}</div>`;
  }

  protected override render(): TemplateResult {
    const messages = this.messages.states;
    const { states, wrong } = chosenStates(this.param('states'), this.context.names);
    return html`<h1>${messages.title}</h1>
      <p class="lead">${messages.lead}</p>
      ${this.#renderChoice(states)}
      ${wrong.map((code) => html`<p class="problem" role="alert">${messages.unknown(code, nearestName(code, this.context.names))}</p>`)}
      ${states.length === 0 ? this.#renderAll() : this.#renderCompared(states)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'states-page': StatesPage;
  }
}
