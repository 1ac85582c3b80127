import { type CSSResult, css } from 'lit';

/** Rows of marks: as high as their number needs; where the figure is narrow each name stands over its row. */
export const nextScaleStyles: CSSResult = css`
  :host {
    min-height: var(--bl-min-height, 896px);
  }
  .chart.changes {
    flex-basis: 384px;
    min-height: 352px;
  }
  @container (max-width: 544px) {
    .chart.changes {
      min-height: 512px;
    }
  }
  @media (max-width: 640px) {
    :host {
      min-height: var(--bl-min-height, 1376px);
    }
  }
  @media print {
    .chart.changes {
      height: 11cm;
      min-height: 0;
    }
  }
`;
