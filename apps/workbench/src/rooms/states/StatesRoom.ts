import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { Room } from '../../parts/Room.js';

@customElement('states-room')
export class StatesRoom extends Room {
  protected override render(): TemplateResult {
    return html`<h1>${this.words.states.title}</h1>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'states-room': StatesRoom;
  }
}
