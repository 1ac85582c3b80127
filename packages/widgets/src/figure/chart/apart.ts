interface Block {
  readonly wanted: number;
  readonly height: number;
}

/** Blocks that touch: they stand one under the other from `top`. */
interface Run {
  readonly members: readonly number[];
  readonly height: number;
  /** Sum, over the members, of where the run would begin if that member had its wanted place. */
  readonly wishes: number;
}

/**
 * Moves blocks of text apart along an edge, so that none covers another and all stay inside, with some space between: by the
 * least movement (the sum of its squares), so that a block which others do not press stays where it is wanted. Gives the top of
 * each.
 */
export function apart(blocks: readonly Block[], top: number, bottom: number, space = 4): number[] {
  const order = blocks.map((_, i) => i).sort((a, b) => (blocks[a]?.wanted ?? 0) - (blocks[b]?.wanted ?? 0));
  // What does not fit between the edges begins at the upper one.
  const inside = ({ members, height, wishes }: Run) =>
    Math.max(top, Math.min(wishes / members.length, bottom - height));
  const runs: Run[] = [];
  for (const index of order) {
    const { wanted, height } = blocks[index] as Block;
    let run: Run = { members: [index], height, wishes: wanted - height / 2 };
    for (let before = runs.at(-1); before; before = runs.at(-1)) {
      if (inside(before) + before.height + space <= inside(run)) break;
      runs.pop();
      const offset = before.height + space;
      run = {
        members: [...before.members, ...run.members],
        height: offset + run.height,
        wishes: before.wishes + run.wishes - offset * run.members.length,
      };
    }
    runs.push(run);
  }
  const places: number[] = blocks.map(() => top);
  for (const run of runs) {
    let place = inside(run);
    for (const index of run.members) {
      places[index] = place;
      place += (blocks[index]?.height ?? 0) + space;
    }
  }
  return places;
}
