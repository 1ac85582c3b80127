import { html, type TemplateResult } from 'lit';
import type { Backtest } from '../../worker/pageTasks.js';
import type { Written } from './written.js';

/** How near the method comes to a scale that was decided, step by step. */
export function renderBacktest(
  { scale, summary, bySteps, agreement, held }: Backtest,
  { texts, formats, language, nameOf }: Written,
): TemplateResult {
  const { backtestColumns: columns, steps } = texts;
  const { whole, regular } = formats;
  const decimal = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const row = (label: string, of: Backtest['agreement']) =>
    html`<tr>
      <th scope="row">${label}</th>
      <td class="number">${whole(of.exact)}</td>
      <td class="number">${whole(of.withinThousandth)}</td>
      <td class="number">${of.medianErrorPercent === undefined ? '–' : decimal.format(of.medianErrorPercent)}</td>
      <td>${of.worst ? html`${nameOf(of.worst.state)} ${decimal.format(of.worst.errorPercent)}%` : '–'}</td>
      <td class="number">${regular(of.sumOfDifferences)}</td>
    </tr>`;
  return html`<h3>${texts.scale(scale)}</h3>
    <p class="measure">${summary}</p>
    <div class="scroll" role="region" aria-label=${texts.scale(scale)} tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${columns.step}</th>
            <th scope="col" class="number">${columns.exact}</th>
            <th scope="col" class="number">${columns.within}</th>
            <th scope="col" class="number">${columns.median}</th>
            <th scope="col">${columns.worst}</th>
            <th scope="col" class="number">${columns.sum}</th>
          </tr>
        </thead>
        <tbody>
          ${bySteps.map(({ step, ...of }) => row(steps[step], of))} ${row(texts.computed, agreement)}
        </tbody>
      </table>
    </div>
    <p class="quiet">${texts.held(held.map((code) => nameOf(code)).join(', '))}</p>`;
}
