import { checkText } from '../errors/index.js';

/**
 * Where a document symbol leads on the United Nations’ own server; undefined where it leads nowhere: a part of a resolution
 * (`A/RES/55/5 B`) has no address of its own, and press releases (`GA/AB/4502`) stand elsewhere.
 *
 * @throws BlueLedgerError `bad-query` for what is not text.
 * @example
 * ```ts
 * documentAddress('A/RES/79/249'); // => 'https://docs.un.org/A/RES/79/249'
 * ```
 */
export const documentAddress = (symbol: string): string | undefined =>
  /^(A|S|ST)\/\S+$/.test(checkText(symbol, 'symbol', 'the symbol of a document, such as A/RES/79/249'))
    ? `https://docs.un.org/${symbol}`
    : undefined;
