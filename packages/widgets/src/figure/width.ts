/**
 * A figure takes the width that its place can give, and never less than 240 pixels. `stretch` keeps the margins that a page sets,
 * as a plain block does; browsers have it under three names.
 */
export const widthRules = `width: 100%;
  width: -moz-available;
  width: -webkit-fill-available;
  width: stretch;
  min-width: 240px;`;

/**
 * The width that a figure asks of a table cell, a float, a dialog or any other container that is as wide as its contents: at best
 * 1,600 pixels, and 240 where there is no more room. Without it the figure would ask for the length of its longest sentence.
 */
export const widthOfContents = `content: '';
  display: grid;
  grid-template-columns: 240px minmax(0, 1360px);`;
