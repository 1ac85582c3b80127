/** One place at which two outcomes differ. */
export interface Difference {
  /**
   * As a table of expected differences names it: `value.rates[].factor`; what is known by a name bears it,
   * `value.rules[]#cash-pooling.reference`; steps within steps are steps; `(order)` of a list whose entries are the same.
   */
  readonly path: string;
  /** The same with the position in each list. */
  readonly at: string;
  readonly before: unknown;
  readonly after: unknown;
}

type List = readonly unknown[];
type Plain = Readonly<Record<string, unknown>>;
const isList = Array.isArray as (value: unknown) => value is List;
const isRecord = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !isList(value);

/** What a record is known by, such as the id of a rule or of a source. */
function nameOf(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined;
  for (const key of ['id', 'parameter', 'state', 'code']) {
    const { [key]: name } = value;
    if (typeof name === 'string') return name;
  }
  return undefined;
}

/** Names of all entries, where each has one of its own. */
function namesOf(list: List): readonly string[] | undefined {
  const names = list.map(nameOf);
  return names.every((name) => name !== undefined) && new Set(names).size === names.length ? names : undefined;
}

/** Beyond so many pairs lists are held against each other place by place. */
const mostPairs = 4_000_000;

/** Pairs of positions at which two lists have the same entry, in the order of both: a longest common subsequence. */
function common(before: readonly string[], after: readonly string[]): readonly (readonly [number, number])[] {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1)
      lengths[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const pairs: (readonly [number, number])[] = [];
  let [row, column] = [0, 0];
  while (row < before.length && column < after.length) {
    if (before[row] === after[column]) {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}

/** Entries that are known by names of their own are held against those of the same name. */
function* byName(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
  path: string,
  at: string,
): Generator<Difference> {
  for (const name of new Set([...before.keys(), ...after.keys()]))
    yield* differences(before.get(name), after.get(name), `${path}[]`, `${at}[${name}]`);
  const [old, now] = [
    [...before.keys()].filter((name) => after.has(name)),
    [...after.keys()].filter((name) => before.has(name)),
  ];
  if (old.join() !== now.join()) yield { path: `${path}(order)`, at: `${at}(order)`, before: old, after: now };
}

function* inLists(before: List, after: List, path: string, at: string): Generator<Difference> {
  const [old, now] = [namesOf(before), namesOf(after)];
  if (old && now) {
    yield* byName(
      new Map(old.map((name, index) => [name, before[index]])),
      new Map(now.map((name, index) => [name, after[index]])),
      path,
      at,
    );
    return;
  }
  const pairs =
    before.length * after.length > mostPairs
      ? []
      : common(
          before.map((each) => JSON.stringify(each)),
          after.map((each) => JSON.stringify(each)),
        );
  let [row, column] = [0, 0];
  for (const [nextRow, nextColumn] of [...pairs, [before.length, after.length] as const]) {
    // What lies between two equal entries is held against each other in order; what is left was added or taken away.
    while (row < nextRow || column < nextColumn) {
      const here = column < nextColumn ? column : row;
      yield* differences(
        row < nextRow ? before[row] : undefined,
        column < nextColumn ? after[column] : undefined,
        `${path}[]`,
        `${at}[${here}]`,
      );
      row = Math.min(row + 1, nextRow);
      column = Math.min(column + 1, nextColumn);
    }
    row = nextRow + 1;
    column = nextColumn + 1;
  }
}

/** Every place at which two values of plain data differ. */
export function* differences(before: unknown, after: unknown, path = '', at = path): Generator<Difference> {
  if (isList(before) && isList(after)) yield* inLists(before, after, path, at);
  else if (isRecord(before) && isRecord(after)) {
    const name = nameOf(after);
    const place = name !== undefined && name === nameOf(before) ? `${path}#${name}` : path;
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      const inside = (where: string) => (where === '' ? key : `${where}.${key}`);
      yield* differences(before[key], after[key], inside(place).replace('.steps[].steps', '.steps'), inside(at));
    }
  } else if (before !== after) yield { path, at, before, after };
}
