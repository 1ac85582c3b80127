/** Shorter stretches than this are sorted whole: that is quicker than to divide them further. */
const short = 24;

/** Puts a stretch of values, both ends included, into their order. */
function insertInOrder(values: Float64Array, from: number, to: number): void {
  for (let at = from + 1; at <= to; at += 1) {
    const value = values[at] as number;
    let place = at;
    while (place > from && (values[place - 1] as number) > value) {
      values[place] = values[place - 1] as number;
      place -= 1;
    }
    values[place] = value;
  }
}

const middleOf = (a: number, b: number, c: number) => Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));

/** Places that stand in a stretch, both ends included. */
const within = (places: readonly number[], from: number, to: number) =>
  places.filter((place) => from <= place && place <= to);

/**
 * Moves values so that at each of some places, which rise, stands the value that would stand there if all were sorted: five
 * ranks of ten thousand paths need no more, and sorting was a sixth of a fan. Hoare’s selection, the middle of three as
 * pivot; no value is changed.
 */
export function placeRanks(
  values: Float64Array,
  places: readonly number[],
  from = 0,
  to: number = values.length - 1,
): void {
  if (places.length === 0 || from >= to) return;
  if (to - from < short) {
    insertInOrder(values, from, to);
    return;
  }
  const pivot = middleOf(values[from] as number, values[(from + to) >>> 1] as number, values[to] as number);
  let [low, high] = [from, to];
  while (low <= high) {
    while ((values[low] as number) < pivot) low += 1;
    while ((values[high] as number) > pivot) high -= 1;
    if (low > high) break;
    const moved = values[low] as number;
    values[low] = values[high] as number;
    values[high] = moved;
    low += 1;
    high -= 1;
  }
  // Between the two stands what equals the pivot, in its place already.
  placeRanks(values, within(places, from, high), from, high);
  placeRanks(values, within(places, low, to), low, to);
}
