import { html, nothing, type TemplateResult } from 'lit';

/** As many as are read at a glance. */
const most = 12;

/** The greatest changes, up or down, in their order. */
export const greatestChanges = <Item>(
  items: readonly Item[],
  changeOf: (item: Item) => number | undefined,
): readonly Item[] =>
  items
    .filter((item) => (changeOf(item) ?? 0) !== 0)
    .toSorted((a, b) => Math.abs(changeOf(b) ?? 0) - Math.abs(changeOf(a) ?? 0))
    .slice(0, most);

export interface RankedChange {
  readonly label: string;
  readonly href: string;
  /** In any unit, the same for all. */
  readonly size: number;
  readonly change: string;
  /** The values before and after. */
  readonly values: string;
}

/** Changes as bars on both sides of a line, each with its name, its change and the values before and after. */
export function renderRankedChanges(changes: readonly RankedChange[], label: string): TemplateResult | typeof nothing {
  if (changes.length === 0) return nothing;
  const greatest = Math.max(...changes.map(({ size }) => Math.abs(size)));
  return html`<ol class="movers" aria-label=${label}>
    ${changes.map(
      ({ label: name, href, size, change, values }) =>
        html`<li class=${size > 0 ? 'up' : 'down'}>
          <a href=${href}>${name}</a>
          <span class="side" aria-hidden="true"><i style="inline-size:${(Math.abs(size) / greatest) * 50}%"></i></span>
          <b>${change}</b> <span class="rates" dir="ltr">${values}</span>
        </li>`,
    )}
  </ol>`;
}
