import { type CSSResult, css } from 'lit';

/** Points want height as well as width. */
export const balanceStyles: CSSResult = css`
  :host {
    min-height: var(--bl-min-height, 800px);
  }
  @media (max-width: 640px) {
    :host {
      min-height: var(--bl-min-height, 896px);
    }
  }
  .chart.points {
    flex-basis: 448px;
    min-height: 384px;
    max-height: 544px;
  }
  @media print {
    .chart.points {
      height: 10cm;
    }
  }
`;
