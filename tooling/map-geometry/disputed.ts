import { type Atlas, type Point, pointsOf, type Ring, type Unit } from './atlas.js';

// Natural Earth draws who is in control on the ground. Two of its shapes cross what the General Assembly has resolved, and are
// drawn by its resolutions.

const unitOf = ({ units }: Atlas, name: string): Unit => {
  const unit = units.find((one) => one.name === name);
  if (!unit) throw new Error(`world-atlas: no ${name}. Expected the names of Natural Earth.`);
  return unit;
};

/** Crimea with Ukraine: A/RES/68/262. */
export function withCrimea(atlas: Atlas): Atlas {
  const russia = unitOf(atlas, 'Russia');
  const isCrimea = ([outer = []]: readonly Ring[]) =>
    pointsOf(outer, atlas.arcs).every(([x, y]) => x > 32.4 && x < 36.7 && y > 44.3 && y < 46.3);
  const crimea = russia.polygons.filter(isCrimea);
  if (crimea.length === 0) throw new Error('world-atlas: Crimea is no ring of its own. Expected one, with Russia.');
  return {
    ...atlas,
    units: atlas.units.map((unit) =>
      unit === russia
        ? { ...russia, polygons: russia.polygons.filter((polygon) => !isCrimea(polygon)) }
        : unit.name === 'Ukraine'
          ? { ...unit, polygons: [...unit.polygons, ...crimea] }
          : unit,
    ),
  };
}

/** Its northern boundary as the maps of the United Nations have it, 27° 40′ N. */
const parallel = 27 + 40 / 60;

/**
 * Western Sahara whole, a non-self-governing territory (A/RES/34/37): Natural Earth draws what lies west of the berm with
 * Morocco, whose coast is cut here at the parallel.
 */
export function withWesternSahara({ arcs, units }: Atlas): Atlas {
  const morocco = unitOf({ arcs, units }, 'Morocco');
  const [[outer = []] = []] = morocco.polygons;
  const crosses = (arc: readonly Point[]) =>
    arc.findIndex(([x, y], at) => at > 0 && x < -12 && y >= parallel && (arc[at - 1]?.[1] ?? y) < parallel);
  const coast = outer.findIndex((index) => index >= 0 && crosses(arcs[index] as readonly Point[]) > 0);
  const berm = outer.findIndex(
    (index) =>
      index >= 0 && Math.abs((arcs[index]?.[0]?.[1] ?? 0) - parallel) < 0.05 && (arcs[index]?.[0]?.[0] ?? 0) > -9,
  );
  const points = arcs[outer[coast] ?? -1];
  const corner = arcs[outer[berm] ?? -1]?.[0];
  if (!points || !corner || coast !== 0 || berm !== outer.length - 1)
    throw new Error('world-atlas: Morocco is not drawn from its coast to the berm. Expected Natural Earth 4.1.');
  const at = crosses(points);
  const [[ax, ay], [bx, by]] = [points[at - 1] as Point, points[at] as Point];
  const crossing: Point = [ax + ((bx - ax) * (parallel - ay)) / (by - ay), parallel];
  const added = arcs.length;
  const [south, north, border] = [added, added + 1, added + 2];
  return {
    arcs: [...arcs, [...points.slice(0, at), crossing], [crossing, ...points.slice(at)], [crossing, corner]],
    units: [
      ...units.map((unit) =>
        unit === morocco ? { ...morocco, polygons: [[[north, ...outer.slice(1, -1), ~border]]] } : unit,
      ),
      {
        name: 'Western Sahara west of the berm',
        code: undefined,
        polygons: [[[south, border, outer[berm] as number]]],
      },
    ],
  };
}
