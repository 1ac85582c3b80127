import { posix } from 'node:path';
import { exists } from './repository.js';

const repository = 'https://github.com/blueledger/blue-ledger/blob/main/';

/** Files of the repository that are pages here, by a pattern of their path. */
const pages: readonly (readonly [pattern: RegExp, url: string])[] = [
  [/^packages\/widgets\/src\/([a-z-]+)\/\1\.md$/, '/elements/$1/'],
  [/^packages\/widgets\/README\.md$/, '/elements/'],
  [/^datasets\/README\.md$/, '/tables/'],
  [/^datasets\/([a-z0-9-]+)\/README\.md$/, '/tables/$1/'],
  [/^packages\/core\/src\/(liquidity|reforms)\/README\.md$/, '/methods/$1/'],
  [/^packages\/(core|exchange|frames)\/README\.md$/, '/reference/$1/'],
];

/** Where a file of the repository is read: its page here, else in the repository. */
export function addressOf(path: string): string {
  const [file = '', anchor] = path.split('#');
  if (!exists(file)) throw new Error(`${path} is linked to and does not exist. Mend the link or name the file.`);
  const page = pages.find(([pattern]) => pattern.test(file));
  const address = page ? file.replace(page[0], page[1]) : repository + file;
  return anchor === undefined ? address : `${address}#${anchor}`;
}

/**
 * A page of the repository with its links to other files turned into addresses.
 * @param from path of the page, to which its links are relative.
 */
export const withAddresses = (markdown: string, from: string): string =>
  markdown.replace(/\]\((?![a-z]+:|\/|#)([^)\s]+)\)/g, (_, link: string) => {
    const path = posix.join(posix.dirname(from), link);
    return `](${addressOf(path)})`;
  });
