import type { TextColumn } from '@blueledger/datasets/decode';

/** Looks a state's name up in a names table; `shape` makes of the printed form what a sentence wants. */
export function namesOf(
  codes: TextColumn,
  names: TextColumn,
  shape: (name: string) => string = (name) => name,
): (state: string) => string | undefined {
  const rows = new Map(Array.from(codes.codes, (code, row) => [codes.values[code], row] as const));
  return (state) => {
    const row = rows.get(state);
    if (row === undefined || names.missing?.[row]) return undefined;
    const name = names.values[names.codes[row] as number];
    return name === undefined ? undefined : shape(name);
  };
}
