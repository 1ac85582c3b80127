import { type CSSResult, css } from 'lit';

/** Bars of a ranking need their height; lines are best wider than high. */
export const contributorsStyles: CSSResult = css`
  .chart.lines {
    max-height: 26rem;
  }
  .chart.ranks {
    min-height: 20rem;
    max-height: 40rem;
  }
`;
