import type { ChangedRate } from '@blueledger/core/rates';
import { html, nothing, type TemplateResult } from 'lit';

/** As many as are read at a glance. */
export const mostMovers = 12;

/** The greatest changes, up or down, in their order; states of which one of the two rates is not known have none. */
export const moversOf = (states: readonly ChangedRate[]): readonly ChangedRate[] =>
  states
    .filter(({ changePoints }) => changePoints !== undefined && changePoints !== 0)
    .sort((a, b) => Math.abs(b.changePoints ?? 0) - Math.abs(a.changePoints ?? 0))
    .slice(0, mostMovers);

interface Mover {
  readonly label: string;
  readonly href: string;
  readonly points: number;
  readonly change: string;
  readonly rates: string;
}

/** Changes as bars on both sides of a line, each with its name, its change and the rates before and after. */
export function renderMovers(movers: readonly Mover[], label: string): TemplateResult | typeof nothing {
  if (movers.length === 0) return nothing;
  const most = Math.max(...movers.map(({ points }) => Math.abs(points)));
  return html`<ol class="movers" aria-label=${label}>
    ${movers.map(
      ({ label: name, href, points, change, rates }) =>
        html`<li class=${points > 0 ? 'up' : 'down'}>
          <a href=${href}>${name}</a>
          <span class="side" aria-hidden="true"><i style="inline-size:${(Math.abs(points) / most) * 50}%"></i></span>
          <b>${change}</b> <span class="rates" dir="ltr">${rates}</span>
        </li>`,
    )}
  </ol>`;
}
