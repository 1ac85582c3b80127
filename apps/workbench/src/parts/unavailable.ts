import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../text/messages.js';

/** A parameter of the address: its value, and the available ones. */
interface Parameter {
  readonly key: string;
  readonly value: string;
  readonly available: readonly string[];
}

/** Says which parameters of the address have a value that is not available; an empty one has none. */
export function renderUnavailable(
  parameters: readonly Parameter[],
  { shell }: Messages,
): TemplateResult | typeof nothing {
  const wrong = parameters.filter(({ value, available }) => value !== '' && !available.includes(value));
  if (wrong.length === 0) return nothing;
  return html`<div class="problem" role="status">
    ${wrong.map(({ key, value, available }) => html`<p>${shell.unavailable(`${key}=${value}`, available.join(', '))}</p>`)}
  </div>`;
}
