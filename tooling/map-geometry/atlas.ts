import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { belongsTo } from './belongsTo.js';

export type Point = readonly [x: number, y: number];
/** Indices of arcs, one after the other; `~` of one is that arc against its direction. */
export type Ring = number[];

/** Land that is drawn as one: of a Member State, or of none. */
export interface Unit {
  readonly name: string;
  readonly code: string | undefined;
  readonly polygons: readonly (readonly Ring[])[];
}

export interface Atlas {
  /** Longitude and latitude in degrees of each arc's points. */
  readonly arcs: readonly (readonly Point[])[];
  readonly units: readonly Unit[];
}

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

function degreesOf({ arcs, transform }: World): Point[][] {
  if (!transform) throw new Error('world-atlas: no transform. Expected a quantised topology.');
  const { scale: step, translate } = transform;
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]): Point => {
      [x, y] = [x + dx, y + dy];
      return [x * step[0] + translate[0], y * step[1] + translate[1]];
    });
  });
}

/** Today's Member States: alpha-3 codes by the code that they have in M49. */
export function statesByM49(root: string): ReadonlyMap<string, string> {
  const { data } = Papa.parse<Record<string, string>>(
    readFileSync(join(root, 'datasets/member-states/member-states.csv'), 'utf8'),
    { header: true, skipEmptyLines: true },
  );
  return new Map(data.filter(({ ended }) => !ended).map(({ m49 = '', iso3 = '' }) => [m49, iso3]));
}

/** Natural Earth 1:10m as world-atlas has it, each unit with the Member State that it is drawn with. */
export function readAtlas(states: ReadonlyMap<string, string>): Atlas {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  const world = JSON.parse(readFileSync(file, 'utf8')) as World;
  const units = world.objects.countries.geometries.flatMap((geometry): Unit[] => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
    const name = geometry.properties?.name ?? '';
    const id = geometry.id === undefined ? undefined : String(geometry.id);
    const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
    return [{ name, code: belongsTo({ id, name }, states), polygons }];
  });
  return { arcs: degreesOf(world), units };
}

/** Points of a ring, in order; the first is the last again. */
export function pointsOf(ring: Ring, arcs: readonly (readonly Point[])[]): Point[] {
  return ring.flatMap((index, at) => {
    const arc = index < 0 ? [...(arcs[~index] as readonly Point[])].reverse() : (arcs[index] as readonly Point[]);
    return at === 0 ? [...arc] : arc.slice(1);
  });
}
