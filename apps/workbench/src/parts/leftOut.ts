import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../language/words.js';

/** One choice of the address: what it says, and what is on offer; as a list, or from one year to another. */
interface Choice {
  readonly key: string;
  readonly value: string;
  readonly offered: readonly string[] | readonly [number, number];
}

const isSpan = (offered: Choice['offered']): offered is readonly [number, number] => typeof offered[0] === 'number';

const isOffered = ({ value, offered }: Choice): boolean =>
  isSpan(offered)
    ? /^\d{4}$/.test(value) && Number(value) >= offered[0] && Number(value) <= offered[1]
    : offered.includes(value);

/** Says which choices of the address are not on offer and were left out; an empty one is no choice. */
export function renderLeftOut(choices: readonly Choice[], { shell }: Words): TemplateResult | typeof nothing {
  const wrong = choices.filter((choice) => choice.value !== '' && !isOffered(choice));
  if (wrong.length === 0) return nothing;
  return html`<div class="problem" role="status">
    ${wrong.map(
      ({ key, value, offered }) =>
        html`<p>${shell.leftOut(`${key}=${value}`, isSpan(offered) ? offered.join('–') : offered.join(', '))}</p>`,
    )}
  </div>`;
}
