/** What a file may hold at most. A file beyond a limit is refused before more of it is read. */
export interface Limits {
  /** Bytes of the file. */
  readonly bytes: number;
  /** Bytes of a workbook once it is unpacked: a small archive can hold a huge one. */
  readonly unpackedBytes: number;
  readonly rows: number;
  readonly columns: number;
  /** Characters of one row, cells and separators together. */
  readonly rowCharacters: number;
  /** Problems listed one by one; those beyond are only counted. */
  readonly problems: number;
}

export const defaultLimits: Limits = {
  bytes: 50_000_000,
  unpackedBytes: 250_000_000,
  rows: 500_000,
  columns: 500,
  rowCharacters: 1_000_000,
  problems: 1000,
};
