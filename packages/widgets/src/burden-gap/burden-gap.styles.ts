import { type CSSResult, css } from 'lit';

/** Several years take more room than one, and a movement has its events under it: `blueledger.css` keeps the same heights free before the script arrives. */
export const burdenGapStyles: CSSResult = css`
  :host([from]) {
    min-height: var(--bl-min-height, 47rem);
  }
  @media (max-width: 40rem) {
    :host([from]) {
      min-height: var(--bl-min-height, 55rem);
    }
  }
  :host([show='movement']) {
    min-height: var(--bl-min-height, 101rem);
  }
  @media (max-width: 40rem) {
    :host([show='movement']) {
      min-height: var(--bl-min-height, 180rem);
    }
  }
`;
