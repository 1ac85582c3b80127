import { colourRules } from '../figure/colourRules.js';
import { surfaces, tokens } from '../figure/tokens.js';
import { css, sharedSheet } from './value.styles.js';

/** The panel that opens at a number. It lies over the page, so that no line moves. */
export const disclosureSheet: () => CSSStyleSheet = sharedSheet(css`
  ${colourRules({ line: tokens.line, panel: surfaces.panel })}
  .panel {
    position: absolute;
    inset: auto;
    box-sizing: border-box;
    width: max-content;
    max-width: min(352px, calc(100vw - 16px));
    margin: 0;
    padding: 12px;
    border: 1px solid var(--_line);
    border-radius: 4px;
    background: var(--_panel);
    color: var(--_ink);
    font-family: var(--bl-font, inherit);
    font-size: 14px;
    font-weight: 400;
    font-style: normal;
    line-height: 1.4;
    text-align: start;
    white-space: normal;
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.16);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .panel:not(.open) {
    display: none;
  }
  .panel p {
    margin: 0 0 6px;
  }
  .panel p:last-child {
    margin: 0;
  }
  .panel .figure {
    font-size: 20px;
    font-weight: 600;
    line-height: 1.2;
  }
  .panel .about {
    font-weight: 400;
  }
  .panel .quiet {
    color: var(--_muted);
    font-size: 12px;
  }
  .panel .problem {
    border-inline-start: 3px solid var(--_owed);
    padding-inline-start: 8px;
  }
  .panel a {
    color: inherit;
    text-underline-offset: 2px;
  }
  @media print {
    .panel {
      display: none;
    }
  }
`);
