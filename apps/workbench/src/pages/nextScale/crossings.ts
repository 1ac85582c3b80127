import type { ThresholdCrossing } from '@blueledger/core/rates';
import { html, nothing, type TemplateResult } from 'lit';
import type { NextScale } from '../../worker/pageTasks.js';
import type { Written } from './written.js';

/** Which states pass the threshold of the allowance for low income, and what that moves. */
export function renderCrossings(
  { projection }: NextScale,
  { texts, formats, nameOf }: Omit<Written, 'language'>,
): TemplateResult {
  const { crossingColumns: columns, sides } = texts;
  const { whole, regular } = formats;
  const near = projection.alternatives.flatMap(({ state: code, years: length }) =>
    code === undefined ? [] : [`${nameOf(code)} (${texts.years(String(length))})`],
  );
  const row = ({
    state: code,
    years: length,
    side,
    perHead,
    threshold,
    ratePercentOtherwise,
    moves,
  }: ThresholdCrossing) =>
    html`<tr>
      <th scope="row">${nameOf(code)}</th>
      <td>${texts.years(whole(length))}</td>
      <td>${sides[side]}</td>
      <td class="number">${whole(perHead)}</td>
      <td class="number">${whole(threshold)}</td>
      <td class="number">${regular(ratePercentOtherwise)}</td>
      <td class="number">${regular(moves)}</td>
    </tr>`;
  return html`<h2>${texts.crossings}</h2>
    ${
      projection.crossings.length === 0
        ? html`<p>${texts.noCrossings}</p>`
        : html`<div class="scroll" role="region" aria-label=${texts.crossings} tabindex="0">
            <table>
              <thead>
                <tr>
                  <th scope="col">${columns.state}</th>
                  <th scope="col">${columns.years}</th>
                  <th scope="col">${columns.side}</th>
                  <th scope="col" class="number">${columns.perHead}</th>
                  <th scope="col" class="number">${columns.threshold}</th>
                  <th scope="col" class="number">${columns.otherwise}</th>
                  <th scope="col" class="number">${columns.moves}</th>
                </tr>
              </thead>
              <tbody>
                ${projection.crossings.toSorted((a, b) => b.moves - a.moves).map(row)}
              </tbody>
            </table>
          </div>`
    }
    ${near.length === 0 ? nothing : html`<p class="measure">${texts.near(near.join(', '))}</p>`}`;
}
