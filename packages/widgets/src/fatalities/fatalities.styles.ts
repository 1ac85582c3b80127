import { type CSSResult, css } from 'lit';

/** Columns are best wider than high; bars of an order keep the height of amounts. */
export const fatalitiesStyles: CSSResult = css`
  :host {
    min-height: var(--bl-min-height, 672px);
  }
  @media (max-width: 640px) {
    :host {
      min-height: var(--bl-min-height, 832px);
    }
  }
  .chart.columns {
    flex-basis: 320px;
    min-height: 288px;
    max-height: 416px;
  }
`;
