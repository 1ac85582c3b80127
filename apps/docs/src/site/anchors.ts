/** The anchor of a heading, as a link names it: lower case, a hyphen for what is neither letter nor digit. */
export const anchorOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/<[^>]+>|&[a-z]+;/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/g, '');

/** Anchors of one page: the second heading of a name gets a number. */
export class Anchors {
  readonly #used = new Map<string, number>();

  next(text: string): string {
    const anchor = anchorOf(text);
    const count = this.#used.get(anchor) ?? 0;
    this.#used.set(anchor, count + 1);
    return count === 0 ? anchor : `${anchor}-${count + 1}`;
  }
}
