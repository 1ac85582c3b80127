/** What a spreadsheet takes for the beginning of a formula, in half and full width, behind whatever blanks. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
const plainNumber = /^-?\d+(?:\.\d+)?$/;

/** Apostrophes before it are none of it: a text that has them already gets one more, so that taking one off is always right. */
function isGuarded(text: string): boolean {
  const bare = text.replace(/^'+/, '');
  return formula.test(bare) && !plainNumber.test(bare);
}

/**
 * A text that no spreadsheet runs: what would begin a formula gets an apostrophe before it, as people type it by hand. A
 * text that is a plain number stays one, negative numbers as well. `readRows` takes the apostrophe off again.
 *
 * @example
 * ```ts
 * safeText('=HYPERLINK("http://example.org")'); // => '\'=HYPERLINK("http://example.org")'
 * safeText('-12.5'); // => '-12.5'
 * ```
 */
export function safeText(text: string): string {
  return isGuarded(text) ? `'${text}` : text;
}

/** The text as it was before `safeText`. */
export function withoutGuard(text: string): string {
  return text.startsWith("'") && isGuarded(text) ? text.slice(1) : text;
}
