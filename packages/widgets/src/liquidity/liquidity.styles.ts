import { type CSSResult, css } from 'lit';

/** Months are best wider than high. */
export const liquidityStyles: CSSResult = css`
  :host {
    min-height: var(--bl-min-height, 768px);
  }
  @media (max-width: 640px) {
    :host {
      min-height: var(--bl-min-height, 1120px);
    }
  }
  .chart.fan {
    flex-basis: 352px;
    min-height: 320px;
    max-height: 448px;
  }
`;
