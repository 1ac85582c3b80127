import { type CSSResult, css } from 'lit';

/** Lines over many years want some height; the style sheet of `elements.ts` keeps the same free before the script arrives. */
export const ratesStyles: CSSResult = css`
  :host {
    min-height: var(--bl-min-height, 736px);
  }
  .chart.rates {
    flex-basis: 320px;
    min-height: 256px;
  }
  @media (max-width: 640px) {
    :host {
      min-height: var(--bl-min-height, 896px);
    }
  }
  @media print {
    .chart.rates {
      min-height: 0;
    }
  }
`;
