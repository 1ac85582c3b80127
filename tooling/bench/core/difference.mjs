/**
 * Groups by their keys; sums as text, since DuckDB hands over big integers.
 * @param {unknown[][]} rows
 * @param {number} keys how many of the columns are keys
 */
const groupsOf = (rows, keys) =>
  new Map(rows.map((row) => [row.slice(0, keys).join(' '), row.slice(keys).join(' and ')]));

/**
 * How a peer's answer differs from core's, as the end of a sentence, or undefined where they are the same. The order of
 * the groups does not count.
 * @param {unknown[][]} own
 * @param {unknown[][]} other
 * @param {number} keys how many of the columns are keys
 */
export function difference(own, other, keys) {
  const [ours, theirs] = [groupsOf(own, keys), groupsOf(other, keys)];
  if (own.length !== other.length || ours.size !== theirs.size)
    return `it has ${other.length} groups (${theirs.size} distinct), core ${own.length}`;
  const differing = [...ours].filter(([group, sums]) => theirs.get(group) !== sums);
  const [first] = differing;
  if (!first) return undefined;
  const [group, sums] = first;
  return `${differing.length} of ${ours.size} groups differ, the first of them ${group}: ${theirs.get(group) ?? 'absent'}, core has ${sums}`;
}
