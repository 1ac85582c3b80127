import { type CSSResult, css } from 'lit';

/** Columns are best wider than high; bars of one year keep the height of amounts. */
export const accountStyles: CSSResult = css`
  :host {
    min-height: var(--bl-min-height, 832px);
  }
  @media (max-width: 640px) {
    :host {
      min-height: var(--bl-min-height, 1216px);
    }
  }
  .chart.columns {
    flex-basis: 320px;
    min-height: 288px;
    max-height: 416px;
  }
`;
