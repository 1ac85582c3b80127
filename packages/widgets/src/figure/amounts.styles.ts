import { type CSSResult, css } from 'lit';

/** Room for bars in rows; where the figure is narrow each name stands over its bar. */
export const amountsStyles: CSSResult = css`
  :host {
    min-height: var(--bl-min-height, 736px);
  }
  .chart.amounts {
    flex-basis: 384px;
    min-height: 384px;
  }
  .chart.amounts.few {
    flex-basis: 256px;
    min-height: 256px;
    max-height: 320px;
  }
  @container (max-width: 544px) {
    .chart.amounts.many {
      min-height: 544px;
    }
  }
  @media (max-width: 640px) {
    :host {
      min-height: var(--bl-min-height, 1056px);
    }
  }
  @media print {
    .chart.amounts.many {
      height: 11cm;
      min-height: 0;
    }
  }
`;
