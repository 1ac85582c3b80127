import type { Point } from './outlines.js';

const rounds = 60;

/**
 * Moves marks apart until none covers another, each as near to its place as the others let it be. Deterministic; marks on one
 * place part along a line.
 */
export function marksApart(places: readonly Point[], distance: number): Point[] {
  const moved = places.map(([x, y]): [number, number] => [x, y]);
  for (let round = 0; round < rounds; round += 1) {
    let touching = false;
    for (const [i, a] of moved.entries())
      for (const b of moved.slice(i + 1)) {
        const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
        const apart = Math.hypot(dx, dy);
        if (apart >= distance) continue;
        touching = true;
        const [ux, uy] = apart > 0.01 ? [dx / apart, dy / apart] : [1, 0];
        const push = (distance - apart) / 2 + 0.01;
        a[0] -= ux * push;
        a[1] -= uy * push;
        b[0] += ux * push;
        b[1] += uy * push;
      }
    if (!touching) break;
  }
  return moved;
}
