import { type CSSResult, css } from 'lit';

/** A line over many years wants some height of its own. */
export const ratesStyles: CSSResult = css`
  .chart.rates {
    flex-basis: 20rem;
    min-height: 18rem;
  }
`;
