import { type CSSResult, css } from 'lit';

/** Room for bars in rows; where the figure is narrow each name stands over its bar. */
export const amountsStyles: CSSResult = css`
  :host {
    min-height: var(--bl-min-height, 46rem);
  }
  .chart.amounts {
    flex-basis: 24rem;
    min-height: 24rem;
  }
  .chart.amounts.few {
    flex-basis: 16rem;
    min-height: 16rem;
    max-height: 20rem;
  }
  @container (max-width: 34rem) {
    .chart.amounts.many {
      min-height: 34rem;
    }
  }
  @media (max-width: 40rem) {
    :host {
      min-height: var(--bl-min-height, 66rem);
    }
  }
  @media print {
    .chart.amounts.many {
      height: 11cm;
      min-height: 0;
    }
  }
`;
