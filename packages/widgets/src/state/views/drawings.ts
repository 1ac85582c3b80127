import { html, nothing, svg, type TemplateResult } from 'lit';
import type { FigureContent } from '../../figure/content.js';
import { writtenDate } from '../../figure/written.js';
import type { StateContent } from '../content.js';

/** A year of the honour roll as a line from January: how long the budget waited. */
export interface PaidYear {
  readonly year: number;
  readonly text: string;
  /** Part of the year that had passed, 0 to 1. */
  readonly passed: number;
  readonly inFull: boolean;
}

/** A single figure of what was unpaid. */
export interface Stem {
  /** Year with its part that had passed. */
  readonly at: number;
  readonly amount: number;
  readonly shape: 'round' | 'square' | 'diamond';
  readonly hollow: boolean;
}

/** What the drawings under the chart show. */
export interface ProfileContent extends StateContent {
  readonly recordTitle: string;
  readonly record: readonly PaidYear[];
  readonly unpaidTitle: string;
  readonly unpaidKey: string;
  readonly unpaidText: string;
  readonly stems: readonly Stem[];
}

const across = (part: number, rtl: boolean) => `${((rtl ? 1 - part : part) * 100).toFixed(2)}%`;

function renderYear({ year, text, passed, inFull }: PaidYear, rtl: boolean): TemplateResult {
  const at = across(passed, rtl);
  return html`<li class=${inFull ? '' : 'open'}>
    <span>${year}</span>
    <svg aria-hidden="true" height="14">
      <line class="axis" x1="0" x2="100%" y1="7" y2="7"></line>
      <line class="wait" x1=${across(0, rtl)} x2=${at} y1="7" y2="7"></line>
      <circle cx=${at} cy="7" r="4"></circle>
    </svg>
    <span>${text}</span>
  </li>`;
}

/** Years of the honour roll: how far into each the budget was paid in full, in lines and in words. */
function renderRecord({ recordTitle, record, messages }: ProfileContent): TemplateResult | typeof nothing {
  if (record.length === 0) return nothing;
  const rtl = messages.direction === 'rtl';
  return html`<section class="record">
    <p class="sub">${recordTitle}</p>
    <ul>
      ${record.map((line) => renderYear(line, rtl))}
    </ul>
  </section>`;
}

function mark({ shape }: Stem, x: string, y: number) {
  if (shape === 'round') return svg`<circle cx=${x} cy=${y} r="4"></circle>`;
  // A nested drawing stands at a part of the width; its shapes are in pixels.
  return svg`<svg x=${x} y=${y} overflow="visible"><path d=${shape === 'square' ? 'M-3.5-3.5h7v7h-7z' : 'M0-5 5 0 0 5-5 0z'}></path></svg>`;
}

const height = 120;
const foot = 100;
const head = 22;

/** Single figures as points on stems over their dates; nothing joins them, since nothing is known between. */
function renderStems({
  unpaidTitle,
  unpaidKey,
  unpaidText,
  stems,
  messages,
}: ProfileContent): TemplateResult | typeof nothing {
  const [first, last] = [stems[0], stems.at(-1)];
  if (!first || !last) return nothing;
  const rtl = messages.direction === 'rtl';
  const [from, to] = [Math.floor(first.at) - 0.5, Math.max(Math.ceil(last.at), Math.floor(first.at) + 2) + 0.5];
  const most = Math.max(...stems.map(({ amount }) => amount));
  const compact = new Intl.NumberFormat(messages.language, { notation: 'compact', maximumSignificantDigits: 3 });
  const x = (at: number) => across((at - from) / (to - from), rtl);
  const y = (amount: number) => foot - ((foot - head) * amount) / most;
  const peak = stems.find(({ amount }) => amount === most) as Stem;
  const years = [Math.floor(first.at), Math.floor(last.at)].filter((year, i, all) => all.indexOf(year) === i);
  return html`<section class="stems">
    <p class="sub">${unpaidTitle}</p>
    <svg role="img" aria-label=${unpaidText} height=${height}>
      <line class="axis" x1="0" x2="100%" y1=${foot} y2=${foot}></line>
      ${stems.map(
        (stem) => svg`<g class=${stem.hollow ? 'hollow' : ''}>
          <line x1=${x(stem.at)} x2=${x(stem.at)} y1=${foot} y2=${y(stem.amount)}></line>${mark(stem, x(stem.at), y(stem.amount))}
        </g>`,
      )}
      <text x=${x(peak.at)} y=${y(peak.amount) - 9} text-anchor=${(peak.at - from) / (to - from) > 0.5 ? 'end' : 'start'}>${compact.format(most)}</text>
      ${years.map(
        (year, i) =>
          svg`<text x=${x(year + 0.5)} y=${foot + 16} text-anchor=${years.length === 1 ? 'middle' : i === 0 ? 'start' : 'end'}>${writtenDate(String(year), messages.language)}</text>`,
      )}
    </svg>
    <p class="key">${unpaidKey}</p>
  </section>`;
}

/** What stands under the chart of a whole card. */
export function renderUnder(content: FigureContent): TemplateResult {
  const profile = content as ProfileContent;
  return html`${renderRecord(profile)} ${renderStems(profile)}`;
}
