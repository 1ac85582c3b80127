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
  .chart.lines {
    max-height: 26rem;
  }
  .chart.ranks {
    min-height: 20rem;
    max-height: 40rem;
  }
`;
