import { colourRules } from '../figure/colourRules.js';
import { tokens } from '../figure/tokens.js';

const { ink, muted, owed } = tokens;

/** Marks a text as a style sheet, so that the build takes out the white space that only its authors read. */
export const css: typeof String.raw = String.raw;

/** A sheet that all numbers of a page share, made with the first of them. */
export function sharedSheet(rules: string): () => CSSStyleSheet {
  let sheet: CSSStyleSheet | undefined;
  return () => {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
    }
    return sheet;
  };
}

/** The look of a number in its sentence: its own line and letters, dots under it. */
export const valueSheet: () => CSSStyleSheet = sharedSheet(css`
  ${colourRules({ ink, muted, owed })}
  .value {
    cursor: pointer;
    text-decoration: underline dotted var(--_muted) 1px;
    text-underline-offset: 3px;
    font-variant-numeric: lining-nums;
    border-radius: 2px;
  }
  .value.doubtful {
    text-decoration-color: var(--_owed);
    text-decoration-style: wavy;
  }
  .value:hover, .value[aria-expanded=true] {
    text-decoration-style: solid;
  }
  .value:focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }
  [hidden] {
    display: none;
  }
  @media (forced-colors: active) {
    .value {
      text-decoration-color: CanvasText;
    }
  }
  @media print {
    .value {
      text-decoration: none;
    }
  }
`);
