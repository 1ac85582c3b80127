import { mergeArcs } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { MultiPolygon, Objects, Topology } from 'topojson-specification';
import { type Atlas, type Point, pointsOf, type Ring, readAtlas, statesByM49, type Unit } from './atlas.js';
import { withCrimea, withWesternSahara } from './disputed.js';
import { equalEarth } from './equalEarth.js';

/** Width of the grid on which the map stands: half a pixel on a figure of a thousand. */
const gridWidth = 2000;
/** Meridian in the middle: its opposite runs through the Bering Strait, where it cuts no state but in islets. */
const centre = 11;
/** Antarctica has no state, and nothing is drawn south of the others. */
const southernmost = -57;
const northernmost = 83.7;
/** Triangles of an outline under this area, in units of the grid, go; and rings under the other. */
const leastTriangle = 0.9;
const leastRing = 4;
/** A state that takes less than this of the grid, some 27,000 square kilometres, has a mark. */
const smallState = 90;

/** Around a mark at an edge. */
const room = 16;

type ProjectedTopology = Topology<Objects<Record<string, never>>>;

/** Shapes on a grid, arcs shared by those who share a border. */
export interface MapGeometry {
  readonly width: number;
  readonly height: number;
  /** Points of each arc, from the upper left corner. */
  readonly arcs: readonly (readonly Point[])[];
  /** Rings of arcs by state. */
  readonly states: Readonly<Record<string, readonly Ring[]>>;
  /** Rings of what is drawn with no Member State. */
  readonly territories: readonly Ring[];
  /** Where small states have their mark. */
  readonly marks: Readonly<Record<string, Point>>;
}

const [left] = equalEarth(-180, 0);
const scale = gridWidth / (-2 * left);
const [, top] = equalEarth(0, northernmost);
const [, bottom] = equalEarth(0, southernmost);
const onGrid = (longitude: number, latitude: number): [number, number] => {
  const [x, y] = equalEarth(longitude - centre, latitude);
  return [(x - left) * scale, (top - y) * scale];
};

/** Twice the area of a ring, by its direction. */
const turnOf = (points: readonly Point[]): number =>
  points.slice(1).reduce((sum, [x, y], at) => {
    const [px, py] = points[at] as Point;
    return sum + px * y - x * py;
  }, 0);
const areaOf = (ring: Ring, arcs: MapGeometry['arcs']): number => Math.abs(turnOf(pointsOf(ring, arcs))) / 2;

/** Its middle by area, or a point of it where it has none. */
function middleOf(points: readonly Point[]): Point {
  const turn = turnOf(points);
  if (turn === 0) return points[0] as Point;
  const [x, y] = points.slice(1).reduce<Point>(
    ([sx, sy], [qx, qy], at) => {
      const [px, py] = points[at] as Point;
      const cross = px * qy - qx * py;
      return [sx + (px + qx) * cross, sy + (py + qy) * cross];
    },
    [0, 0],
  );
  return [Math.round(x / (3 * turn)), Math.round(y / (3 * turn))];
}

/** Arcs on the grid. What lies beyond the left edge stands at the right one, with its state or its sea; Alaska stays whole. */
function projected({ arcs, units }: Atlas): [number, number][][] {
  const american = new Set(
    units.filter(({ code }) => code === 'USA').flatMap(({ polygons }) => polygons.flat(2).map((i) => (i < 0 ? ~i : i))),
  );
  return arcs.map((arc, index) =>
    arc.map(([x, y]) => onGrid(x < centre - 180 && !american.has(index) ? x + 360 : x, y)),
  );
}

/** The polygons of some units with their common borders gone. */
function merged(topology: ProjectedTopology, units: readonly Unit[]): Ring[][] {
  const objects = units.map(
    ({ polygons }): MultiPolygon => ({ type: 'MultiPolygon', arcs: polygons.map((polygon) => [...polygon]) }),
  );
  return mergeArcs(topology, objects).arcs;
}

/** The same with what is smaller than the eye sees left out; arcs stay shared. */
function simplified(topology: ProjectedTopology): Point[][] {
  return simplify(presimplify(topology), leastTriangle).arcs.map((arc) => {
    const points = arc.map(([x = 0, y = 0]): Point => [Math.round(x), Math.round(y)]);
    return points.filter(([x, y], at) => at === 0 || x !== points[at - 1]?.[0] || y !== points[at - 1]?.[1]);
  });
}

/** Numbers arcs in the order of their use: what is near in the file is near on the map. */
function numbering(arcs: MapGeometry['arcs']) {
  const numbers = new Map<number, number>();
  const kept: (readonly Point[])[] = [];
  const renumber = (ring: Ring): Ring =>
    ring.flatMap((index) => {
      const own = index < 0 ? ~index : index;
      const arc = arcs[own] as readonly Point[];
      if (arc.length < 2) return [];
      const number = numbers.get(own) ?? kept.push(arc) - 1;
      numbers.set(own, number);
      return [index < 0 ? ~number : number];
    });
  return { kept, renumber };
}

/** The map without the sea at its left and right; what is left of it leaves room for a mark. */
function cropped({ arcs, marks, ...rest }: Omit<MapGeometry, 'width'>): MapGeometry {
  const xs = [...arcs.flat(), ...Object.values(marks)].map(([x]) => x);
  const [from, to] = [xs.reduce((a, b) => Math.min(a, b)) - room, xs.reduce((a, b) => Math.max(a, b)) + room];
  const moved = ([x, y]: Point): Point => [x - from, y];
  return {
    ...rest,
    width: to - from,
    arcs: arcs.map((arc) => arc.map(moved)),
    marks: Object.fromEntries(Object.entries(marks).map(([code, mark]) => [code, moved(mark)])),
  };
}

/**
 * The shapes of all Member States on the plane of Equal Earth, made from Natural Earth 1:10m: simplified with borders kept
 * shared, and a mark for each state that is too small to be seen. The same for the same package and table.
 *
 * @param root of the repository, whose table of Member States names the codes
 * @throws Error where Natural Earth has no shape for a Member State, or is not as expected.
 */
export function mapGeometry(root: string): MapGeometry {
  const states = statesByM49(root);
  const atlas = withWesternSahara(withCrimea(readAtlas(states)));
  const land = atlas.units.filter(({ name }) => name !== 'Antarctica');
  const topology: ProjectedTopology = { type: 'Topology', objects: {}, arcs: projected(atlas) };
  const arcs = simplified(topology);
  const { kept, renumber } = numbering(arcs);
  const seen = (polygons: readonly Ring[][]) =>
    polygons.flatMap((rings) => rings.filter((ring) => areaOf(ring, arcs) >= leastRing)).map(renumber);

  const shapes: Record<string, readonly Ring[]> = {};
  const marks: Record<string, Point> = {};
  for (const code of [...states.values()].sort()) {
    const polygons = merged(
      topology,
      land.filter((unit) => unit.code === code),
    );
    const sized = polygons.map(([outer = []]) => ({ outer, area: areaOf(outer, arcs) }));
    const [largest] = sized.toSorted((a, b) => b.area - a.area);
    if (!largest) throw new Error(`${code}: no shape in Natural Earth. Expected one for each Member State.`);
    const rings = seen(polygons);
    if (rings.length > 0) shapes[code] = rings;
    if (sized.reduce((sum, { area }) => sum + area, 0) < smallState)
      marks[code] = middleOf(pointsOf(largest.outer, arcs));
  }
  const territories = merged(
    topology,
    land.filter(({ code }) => code === undefined),
  );
  const rings = seen(territories);
  return cropped({ height: Math.ceil((top - bottom) * scale), arcs: kept, states: shapes, territories: rings, marks });
}
