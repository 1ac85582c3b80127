import { type CSSResult, css } from 'lit';

/** Stems want width and some height; bars of missions keep the height of amounts. */
export const unpaidStyles: CSSResult = css`
  :host {
    --_owed: var(--bl-owed, #a3195b);
    min-height: var(--bl-min-height, 46rem);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_owed: var(--bl-owed, light-dark(#a3195b, #f283b4));
    }
  }
  .owed {
    color: var(--_owed);
  }
  @media (max-width: 40rem) {
    :host {
      min-height: var(--bl-min-height, 60rem);
    }
  }
  .owed {
    color: var(--bl-owed, light-dark(#a3195b, #f283b4));
  }
  tbody .date {
    white-space: nowrap;
  }
  .chart.stems {
    flex-basis: 20rem;
    min-height: 18rem;
    max-height: 26rem;
  }
  @media (forced-colors: active) {
    :host {
      --_owed: Highlight;
    }
  }
  @media print {
    :host {
      --_owed: #000;
      min-height: 0;
    }
    .owed {
      color: #000;
    }
  }
`;
