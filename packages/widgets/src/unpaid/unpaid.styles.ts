import { type CSSResult, css } from 'lit';

/** Stems want width and some height; bars of missions keep the height of amounts. */
export const unpaidStyles: CSSResult = css`
  :host {
    min-height: var(--bl-min-height, 46rem);
  }
  @media (max-width: 40rem) {
    :host {
      min-height: var(--bl-min-height, 60rem);
    }
  }
  tbody .date {
    white-space: nowrap;
  }
  .chart.stems {
    flex-basis: 20rem;
    min-height: 18rem;
    max-height: 26rem;
  }
  @media print {
    :host {
      min-height: 0;
    }
  }
`;
