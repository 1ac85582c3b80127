import { type CSSResult, css } from 'lit';

/** Bars of a ranking need their height; lines are best wider than high. */
export const contributorsStyles: CSSResult = css`
  :host {
    min-height: var(--bl-min-height, 768px);
  }
  @media (max-width: 640px) {
    :host {
      min-height: var(--bl-min-height, 960px);
    }
  }
  /* Twelve columns and more fit a page. */
  @media print {
    table {
      font-size: 10px;
    }
    th,
    td {
      padding-inline-end: 6px;
    }
  }
  .chart.lines {
    max-height: 416px;
  }
  .chart.ranks {
    min-height: 320px;
    max-height: 640px;
  }
`;
