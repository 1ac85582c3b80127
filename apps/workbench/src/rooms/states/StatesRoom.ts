import { resolveGrouping } from '@blueledger/core/internal/states';
import { m49DevelopmentDeveloped } from '@blueledger/datasets/m49-development/developed';
import { memberStatesCore } from '@blueledger/datasets/member-states/core';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { figure } from '../../parts/figure.js';
import { Room } from '../../parts/Room.js';
import { chosenStates, mostStates, nearestName, stateMeant } from './chosenStates.js';

/** Member States: up to eight beside one another, and the profile of each. */
@customElement('states-room')
export class StatesRoom extends Room {
  @state() private unknown = '';

  private choose(states: readonly string[]): void {
    this.unknown = '';
    this.ask({ states: states.join('+') });
  }

  private readonly add = (event: Event): void => {
    event.preventDefault();
    const input = (event.target as Element).querySelector<HTMLInputElement>('input');
    const text = input?.value ?? '';
    if (text.trim() === '') return;
    const { states } = chosenStates(this.asked('states'), this.place.names);
    const meant = stateMeant(text, this.place.names);
    if (meant === undefined) {
      this.unknown = text;
      return;
    }
    if (input) input.value = '';
    if (!states.includes(meant)) this.choose([...states, meant]);
  };

  private renderChoice(states: readonly string[]): TemplateResult {
    const words = this.words.states;
    return html`<form class="fields" @submit=${this.add}>
        <label class="field"
          ><span>${words.add}</span>
          <input list="state-names" placeholder=${words.addHint} autocomplete="off" ?disabled=${states.length >= mostStates} />
        </label>
        <datalist id="state-names">${Array.from(this.place.names.values(), (name) => html`<option value=${name}></option>`)}</datalist>
        <button ?disabled=${states.length >= mostStates}>${words.add}</button>
        ${states.length > 0 ? html`<button type="button" @click=${() => print()}>${words.print}</button>` : nothing}
        ${states.length >= mostStates ? html`<p class="quiet">${words.full}</p>` : nothing}
      </form>
      ${this.unknown ? html`<p class="problem" role="alert">${words.unknown(this.unknown, nearestName(this.unknown, this.place.names))}</p>` : nothing}
      <ul class="chips">
        ${states.map(
          (code) =>
            html`<li>
              ${this.nameOf(code)}
              <button type="button" aria-label=${words.remove(this.nameOf(code))} @click=${() => this.choose(states.filter((other) => other !== code))}>×</button>
            </li>`,
        )}
      </ul>`;
  }

  /** All states, or those of the group that the strip names. */
  private renderAll(): TemplateResult {
    const { view, names } = this.place;
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
    const compare = new Intl.Collator(this.words.language).compare;
    const sorted = codes.map((code) => ({ code, name: this.nameOf(code) })).sort((a, b) => compare(a.name, b.name));
    return html`<p class="quiet">${this.words.states.pick}</p>
      <ul class="columns">
        ${sorted.map(({ code, name }) => html`<li><a href=${this.href({ ask: { states: code } })}>${name}</a></li>`)}
      </ul>`;
  }

  private renderCompared(states: readonly string[]): TemplateResult {
    const words = this.words.states;
    const codes = states.join(' ');
    return html`${
      states.length > 1
        ? html`<h2>${words.compare}</h2>
              ${figure('bl-rates', { states: codes, kind: 'peacekeeping', from: '2012' }, this.words)}
              ${figure('bl-contributors', { states: codes }, this.words)}`
        : nothing
    }
      <h2>${words.profile}</h2>
      <div class="profiles">${states.map((code) => figure('bl-state', { state: code }, this.words))}</div>`;
  }

  protected override render(): TemplateResult {
    const words = this.words.states;
    const { states, wrong } = chosenStates(this.asked('states'), this.place.names);
    return html`<h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
      ${this.renderChoice(states)}
      ${wrong.map((code) => html`<p class="problem" role="alert">${words.unknown(code, nearestName(code, this.place.names))}</p>`)}
      ${states.length === 0 ? this.renderAll() : this.renderCompared(states)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'states-room': StatesRoom;
  }
}
