import { type CSSResult, css } from 'lit';

/** Lines over many years want some height; the style sheet of `elements.ts` keeps the same free before the script arrives. */
export const ratesStyles: CSSResult = css`
  :host {
    min-height: var(--bl-min-height, 46rem);
  }
  .chart.rates {
    flex-basis: 20rem;
    min-height: 16rem;
  }
  @media (max-width: 40rem) {
    :host {
      min-height: var(--bl-min-height, 56rem);
    }
  }
  @media print {
    .chart.rates {
      min-height: 0;
    }
  }
`;
