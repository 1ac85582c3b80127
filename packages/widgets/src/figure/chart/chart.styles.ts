import { type CSSResult, css } from 'lit';

/** What only a drawn chart needs. Comes with it; the box itself has its size from the figure's own styles. */
export const chartStyles: CSSResult = css`
  :host {
    --_owed: var(--bl-owed, #a3195b);
    --_reserve: var(--bl-reserve, #2f6b3a);
    --_rest: var(--bl-rest, #e6eaed);
    --_african: var(--bl-african, #b4560c);
    --_asia-pacific: var(--bl-asia-pacific, #00798c);
    --_eastern-european: var(--bl-eastern-european, #5c6b2f);
    --_grulac: var(--bl-grulac, #7a5195);
    --_others: var(--bl-others, #6b7680);
    --_picture-ground: var(--bl-ground, #ffffff);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_owed: var(--bl-owed, light-dark(#a3195b, #f283b4));
      --_reserve: var(--bl-reserve, light-dark(#2f6b3a, #7cc48a));
      --_rest: var(--bl-rest, light-dark(#e6eaed, #2a3743));
      --_african: var(--bl-african, light-dark(#b4560c, #f2a25c));
      --_asia-pacific: var(--bl-asia-pacific, light-dark(#00798c, #4fc3d3));
      --_eastern-european: var(--bl-eastern-european, light-dark(#5c6b2f, #b5c46b));
      --_grulac: var(--bl-grulac, light-dark(#7a5195, #c3a1e0));
      --_others: var(--bl-others, light-dark(#6b7680, #9aa6b0));
      --_picture-ground: var(--bl-ground, light-dark(#ffffff, #0f1720));
    }
  }
  .chart {
    border-radius: 2px;
    touch-action: pan-y;
  }
  .chart:focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 3px;
  }
  canvas {
    position: absolute;
    inset: 0;
  }
  .probes {
    position: absolute;
    width: 0;
    height: 0;
    overflow: hidden;
    visibility: hidden;
  }
  .probes i {
    /* A change of the page's scheme ends in a transition here, which is how the chart learns of it. */
    transition: color 1ms;
  }
  [data-colour='ink'] {
    color: var(--_ink);
  }
  [data-colour='muted'] {
    color: var(--_muted);
  }
  [data-colour='money'] {
    color: var(--_money);
  }
  [data-colour='people'] {
    color: var(--_people);
  }
  [data-colour='owed'] {
    color: var(--_owed);
  }
  [data-colour='reserve'] {
    color: var(--_reserve);
  }
  [data-colour='line'] {
    color: var(--_line);
  }
  [data-colour='rest'] {
    color: var(--_rest);
  }
  [data-colour='african'] {
    color: var(--_african);
  }
  [data-colour='asia-pacific'] {
    color: var(--_asia-pacific);
  }
  [data-colour='eastern-european'] {
    color: var(--_eastern-european);
  }
  [data-colour='grulac'] {
    color: var(--_grulac);
  }
  [data-colour='others'] {
    color: var(--_others);
  }
  [data-colour='ground'] {
    color: var(--_picture-ground);
  }
  @media (forced-colors: active) {
    :host {
      --_owed: Highlight;
      --_reserve: CanvasText;
      --_rest: Canvas;
      --_african: CanvasText;
      --_asia-pacific: CanvasText;
      --_eastern-european: CanvasText;
      --_grulac: CanvasText;
      --_others: GrayText;
      --_picture-ground: Canvas;
    }
    .probes {
      forced-color-adjust: none;
    }
  }
  @media print {
    :host {
      --_owed: #000;
      --_reserve: #000;
      --_rest: #ddd;
      --_african: #000;
      --_asia-pacific: #000;
      --_eastern-european: #000;
      --_grulac: #000;
      --_others: #888;
      --_picture-ground: #fff;
    }
    .readout {
      display: none;
    }
  }
`;
