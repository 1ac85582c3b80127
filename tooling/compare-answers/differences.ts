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
function common(
  before: List,
  after: List,
  same: (old: unknown, now: unknown) => boolean,
): readonly (readonly [number, number])[] {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1)
      lengths[row * width + column] = same(before[row], after[column])
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
  const pairs: (readonly [number, number])[] = [];
  let [row, column] = [0, 0];
  while (row < before.length && column < after.length) {
    if (same(before[row], after[column])) {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether two texts are one text in other words: half of the words of the longer one stand in both. */
function isReworded(old: unknown, now: unknown): boolean {
  if (typeof old !== 'string' || typeof now !== 'string') return false;
  const [first, second] = [wordsOf(old), new Set(wordsOf(now))];
  return first.filter((word) => second.has(word)).length * 2 >= Math.max(first.length, second.size);
}

/**
 * Entries between two that both lists have: texts against the same text in other words, everything else in order; what is
 * left over was added or taken away.
 */
function pairsBetween(before: List, after: List): readonly (readonly [number | undefined, number | undefined])[] {
  const areTexts = [...before, ...after].every((entry) => typeof entry === 'string');
  if (before.length === after.length || !areTexts)
    return Array.from({ length: Math.max(before.length, after.length) }, (_, at) => [
      at < before.length ? at : undefined,
      at < after.length ? at : undefined,
    ]);
  const pairs = common(before, after, isReworded);
  const [olds, nows] = [new Set(pairs.map(([old]) => old)), new Set(pairs.map(([, now]) => now))];
  return [
    ...pairs,
    ...[...before.keys()].filter((old) => !olds.has(old)).map((old) => [old, undefined] as const),
    ...[...after.keys()].filter((now) => !nows.has(now)).map((now) => [undefined, now] as const),
  ];
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
  const [olds, nows] = [before, after].map((list) => list.map((each) => JSON.stringify(each)));
  const pairs =
    !olds || !nows || before.length * after.length > mostPairs ? [] : common(olds, nows, (old, now) => old === now);
  let [row, column] = [0, 0];
  for (const [nextRow, nextColumn] of [...pairs, [before.length, after.length] as const]) {
    const [gone, come] = [before.slice(row, nextRow), after.slice(column, nextColumn)];
    for (const [old, now] of pairsBetween(gone, come))
      yield* differences(
        old === undefined ? undefined : gone[old],
        now === undefined ? undefined : come[now],
        `${path}[]`,
        `${at}[${now === undefined ? row + (old ?? 0) : column + now}]`,
      );
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
