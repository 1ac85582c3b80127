import { type CSSResult, css } from 'lit';

/** Months are best wider than high. */
export const strengthStyles: CSSResult = css`
  :host {
    min-height: var(--bl-min-height, 672px);
  }
  @media (max-width: 640px) {
    :host {
      min-height: var(--bl-min-height, 832px);
    }
  }
  tbody .date {
    white-space: nowrap;
  }
  .chart.levels {
    flex-basis: 320px;
    min-height: 288px;
    max-height: 416px;
  }
`;
