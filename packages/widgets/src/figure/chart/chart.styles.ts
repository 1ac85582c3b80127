import { type CSSResult, css, unsafeCSS } from 'lit';
import { tokens } from '../tokens.js';

/** Elements that have each colour as the browser resolved it, for the canvas to read. */
const probes = Object.keys(tokens)
  .map((name) => `[data-colour=${name}]{color:var(--_${name})}`)
  .join('');

/** What only a drawn chart needs. Comes with it; the box itself has its size from the figure's own styles. */
export const chartStyles: CSSResult = css`
  .chart {
    border-radius: 2px;
    touch-action: pan-y;
  }
  .chart:focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 3px;
  }
  .readout {
    position: absolute;
    z-index: 1;
    display: flex;
    flex-direction: column;
    gap: 2px;
    width: max-content;
    max-width: min(100%, 320px);
    box-sizing: border-box;
    padding: 6px 10px;
    border: 1px solid var(--_line);
    border-radius: 4px;
    background: var(--_background);
    font-size: 12px;
    pointer-events: none;
  }
  .readout[hidden] {
    display: none;
  }
  .readout strong {
    font-weight: 600;
  }
  canvas {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
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
  ${unsafeCSS(probes)}
  @media (forced-colors: active) {
    .probes {
      forced-color-adjust: none;
    }
  }
  @media print {
    .readout {
      display: none;
    }
    /* Paper waits for no transition: its colours are there at once. */
    .probes i {
      transition: none;
    }
  }
`;
