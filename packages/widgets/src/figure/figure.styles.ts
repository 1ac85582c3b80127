import { type CSSResult, css, unsafeCSS } from 'lit';
import { colourRules } from './colourRules.js';
import { tokens } from './tokens.js';
import { widthOfContents, widthRules } from './width.js';

/** The one look of all figures. */
export const figureStyles: CSSResult = css`
  ${unsafeCSS(colourRules(tokens))}
  :host {
    display: block;
    box-sizing: border-box;
    min-height: var(--bl-min-height, 704px);
    ${unsafeCSS(widthRules)}
  }
  /* What the figure asks of a container that is as wide as its contents; the contents themselves ask for nothing. */
  :host::before {
    ${unsafeCSS(widthOfContents)}
  }
  :host([hidden]) {
    display: none;
  }
  /* The colour of the text around, and black or white by the scheme in use: a change of either ends in a transition. */
  .around {
    position: absolute;
    visibility: hidden;
    background: #fff;
    background: light-dark(#fff, #000);
    transition: color 1ms, background-color 1ms;
  }
  .figure {
    container-type: inline-size;
    position: relative;
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    gap: 12px;
    min-height: inherit;
    color: var(--_ink);
    background: var(--bl-background, transparent);
    font-family: var(--bl-font, inherit);
    line-height: 1.4;
    text-align: start;
    margin: 0;
    padding: var(--bl-padding, 0);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .figure.dark {
    color-scheme: dark;
  }
  .figure.light {
    color-scheme: light;
  }
  .figure.themed {
    background: var(--_background);
  }
  @media (max-width: 640px) {
    :host {
      min-height: var(--bl-min-height, 832px);
    }
  }
  .caption {
    display: flex;
    flex-direction: column;
    gap: 4px;
    max-width: 70ch;
  }
  .title {
    font-size: 14px;
    color: var(--_muted);
  }
  .summary {
    font-size: 20px;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: pretty;
  }
  .money {
    color: var(--_money);
  }
  .people {
    color: var(--_people);
  }
  .owed {
    color: var(--_owed);
  }
  .chart {
    position: relative;
    flex: 1 1 224px;
    min-height: 224px;
  }
  button:focus-visible,
  a:focus-visible,
  .scroll:focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 3px;
  }
  .chart.bars {
    max-height: 256px;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    width: 100%;
    font-size: 14px;
  }
  table caption {
    text-align: start;
    color: var(--_muted);
    font-size: 12px;
    padding-block-end: 4px;
  }
  th,
  td {
    padding: 4px 0;
    padding-inline-end: 12px;
    border-block-end: 1px solid var(--_line);
    text-align: end;
    vertical-align: bottom;
    font-weight: 400;
  }
  thead th {
    color: var(--_muted);
    font-size: 12px;
  }
  /* Words begin where a line begins; numbers end under each other, as cells do anyway. */
  :is(th, td):is(:first-child, .text) {
    text-align: start;
  }
  :is(th, td):last-child {
    padding-inline-end: 0;
  }
  .foot {
    display: flex;
    flex-direction: column;
    gap: 4px;
    font-size: 12px;
    color: var(--_muted);
  }
  .foot :is(ul, p) {
    max-width: 80ch;
    margin: 0;
    padding: 0;
  }
  .foot .long {
    max-width: none;
    columns: 360px;
    column-gap: 24px;
  }
  .sources summary {
    min-height: 24px;
    width: fit-content;
    cursor: pointer;
  }
  .foot li {
    display: inline;
  }
  a {
    color: inherit;
    text-underline-offset: 2px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    padding-block-start: 4px;
  }
  button {
    font: inherit;
    font-size: 12px;
    color: var(--_ink);
    background: none;
    border: 0;
    border-block-end: 1px solid var(--_line);
    min-height: 24px;
    padding: 2px 0;
    cursor: pointer;
  }
  button:hover {
    border-block-end-color: var(--_ink);
  }
  .quiet {
    color: var(--_muted);
    font-size: 14px;
  }
  .error {
    border-inline-start: 3px solid var(--_owed);
    padding-inline-start: 12px;
    margin: 0;
  }
  .lacking button {
    margin-inline-start: 8px;
  }
  @media screen {
    /* Out of sight, not out of reach: a screen reader has every value of a closed table. */
    .closed {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .closed .scroll {
      overflow: visible;
    }
  }
  @media print {
    :host {
      break-inside: avoid;
    }
    :host,
    .figure {
      /* On paper nothing is kept free, whatever height an element or its page asks for. */
      min-height: 0 !important;
      color-scheme: light !important;
    }
    .chart {
      flex: none;
      height: 7cm;
    }
    .actions,
    .sources summary {
      display: none;
    }
    /* Paper has no summary to open. */
    .sources details::details-content {
      display: block;
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
