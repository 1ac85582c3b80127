import { type CSSResult, css } from 'lit';

/** Rows want height. */
export const reformStyles: CSSResult = css`
  :host {
    min-height: var(--bl-min-height, 768px);
  }
  @media (max-width: 640px) {
    :host {
      min-height: var(--bl-min-height, 1024px);
    }
  }
  .chart.dumbbells {
    flex-basis: 416px;
    min-height: 352px;
    max-height: 608px;
  }
  @media (max-width: 640px) {
    .chart.dumbbells {
      min-height: 448px;
    }
  }
  @media print {
    .chart.dumbbells {
      height: 9cm;
    }
  }
`;
