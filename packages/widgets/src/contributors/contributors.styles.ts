import { type CSSResult, css } from 'lit';

/** Bars of a ranking need their height; lines are best wider than high. */
export const contributorsStyles: CSSResult = css`
  :host {
    min-height: var(--bl-min-height, 48rem);
  }
  @media (max-width: 40rem) {
    :host {
      min-height: var(--bl-min-height, 60rem);
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
    max-height: 26rem;
  }
  .chart.ranks {
    min-height: 20rem;
    max-height: 40rem;
  }
`;
