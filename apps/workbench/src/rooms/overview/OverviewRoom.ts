import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { Room } from '../../parts/Room.js';

@customElement('overview-room')
export class OverviewRoom extends Room {
  protected override render(): TemplateResult {
    return html`<h1>${this.words.overview.title}</h1>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'overview-room': OverviewRoom;
  }
}
