import { type CSSResult, css } from 'lit';

/** The map is as wide as the figure; its key stands under it. */
export const mapStyles: CSSResult = css`
  :host {
    min-height: var(--bl-min-height, 736px);
  }
  :host([show='gap']) {
    min-height: var(--bl-min-height, 768px);
  }
  @media (max-width: 640px) {
    :host {
      min-height: var(--bl-min-height, 832px);
    }
    :host([show='gap']) {
      min-height: var(--bl-min-height, 1008px);
    }
  }
  .chart.map {
    flex-basis: 384px;
    min-height: 288px;
    max-height: 512px;
  }
  @media (max-width: 640px) {
    .chart.map {
      flex-basis: 272px;
      max-height: 288px;
    }
  }
  @media print {
    .chart.map {
      height: 9cm;
    }
  }
`;
