/**
 * Moves blocks of text apart along an edge, so that none covers another and all stay inside, with some space between. Gives the top
 * of each.
 */
export function apart(
  blocks: readonly { readonly wanted: number; readonly height: number }[],
  top: number,
  bottom: number,
  space = 4,
): number[] {
  const order = blocks.map((_, i) => i).sort((a, b) => (blocks[a]?.wanted ?? 0) - (blocks[b]?.wanted ?? 0));
  const places = blocks.map(({ wanted, height }) => wanted - height / 2);
  let floor = top;
  for (const i of order) {
    places[i] = Math.max(places[i] as number, floor);
    floor = places[i] + (blocks[i]?.height ?? 0) + space;
  }
  let ceiling = bottom;
  for (const i of order.toReversed()) {
    places[i] = Math.min(places[i] as number, ceiling - (blocks[i]?.height ?? 0));
    ceiling = places[i] - space;
  }
  return places;
}
