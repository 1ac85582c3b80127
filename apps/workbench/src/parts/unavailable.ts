import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../text/messages.js';

/** A parameter of the address: its value, and the available ones; as a list, or from one year to another. */
interface Parameter {
  readonly key: string;
  readonly value: string;
  readonly available: readonly string[] | readonly [number, number];
}

const isSpan = (available: Parameter['available']): available is readonly [number, number] =>
  typeof available[0] === 'number';

const isAvailable = ({ value, available }: Parameter): boolean =>
  isSpan(available)
    ? /^\d{4}$/.test(value) && Number(value) >= available[0] && Number(value) <= available[1]
    : available.includes(value);

/** Says which parameters of the address have a value that is not available; an empty one has none. */
export function renderUnavailable(
  parameters: readonly Parameter[],
  { shell }: Messages,
): TemplateResult | typeof nothing {
  const wrong = parameters.filter((parameter) => parameter.value !== '' && !isAvailable(parameter));
  if (wrong.length === 0) return nothing;
  return html`<div class="problem" role="status">
    ${wrong.map(
      ({ key, value, available }) =>
        html`<p>${shell.unavailable(`${key}=${value}`, isSpan(available) ? available.join('–') : available.join(', '))}</p>`,
    )}
  </div>`;
}
