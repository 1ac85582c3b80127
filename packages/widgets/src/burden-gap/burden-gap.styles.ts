import { type CSSResult, css } from 'lit';

/** Several years take more room than one, and a movement has its events under it: `blueledger.css` keeps the same heights free before the script arrives. */
export const burdenGapStyles: CSSResult = css`
  :host([from]),
  .figure.several {
    min-height: var(--bl-min-height, 784px);
  }
  @media (max-width: 640px) {
    :host([from]),
    .figure.several {
      min-height: var(--bl-min-height, 1088px);
    }
  }
  /* A row a year: sixteen that can be read, and the names over them. */
  .chart.sides {
    min-height: 320px;
  }
  :host([show='movement']),
  .figure.movement {
    min-height: var(--bl-min-height, 1616px);
  }
  @media (max-width: 640px) {
    :host([show='movement']),
    .figure.movement {
      min-height: var(--bl-min-height, 2880px);
    }
  }
`;
