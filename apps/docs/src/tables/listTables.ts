import { read } from '../site/repository.js';

export interface ListedTable {
  readonly name: string;
  readonly title: string;
  readonly rows: number;
  /** First and last date, `2012 to 2027`. */
  readonly span: string;
}

/** Every table with its rows and span, as the page of the datasets lists them. */
export const listTables = (): readonly ListedTable[] =>
  Array.from(
    read('datasets/README.md').matchAll(/^\| \[([a-z0-9-]+)\]\([^)]*\) \| (.*?) \| (\d+) \| (.*?) \|/gm),
    ([, name = '', title = '', rows, span = '']) => ({ name, title, rows: Number(rows), span }),
  );
