import { type CSSResult, css } from 'lit';

/** Stems want width and some height; bars of missions keep the height of amounts. */
export const unpaidStyles: CSSResult = css`
  :host {
    min-height: var(--bl-min-height, 736px);
  }
  @media (max-width: 640px) {
    :host {
      min-height: var(--bl-min-height, 960px);
    }
  }
  tbody .date {
    white-space: nowrap;
  }
  .chart.stems {
    flex-basis: 320px;
    min-height: 288px;
    max-height: 416px;
  }
`;
