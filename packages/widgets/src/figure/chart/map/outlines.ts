/** Outlines on a grid as their file has them; `tooling/map-geometry` writes it. */
export interface PackedOutlines {
  readonly width: number;
  readonly height: number;
  readonly arcs: string;
  readonly states: Readonly<Record<string, string>>;
  readonly territories: string;
  readonly marks: Readonly<Record<string, readonly [x: number, y: number]>>;
}

export type Point = readonly [x: number, y: number];

/** A ring of the map: its points, and the arcs that it is made of. */
export interface Ring {
  readonly points: readonly Point[];
  readonly arcs: readonly number[];
}

export interface Outlines {
  readonly width: number;
  readonly height: number;
  readonly arcs: readonly (readonly Point[])[];
  readonly states: ReadonlyMap<string, readonly Ring[]>;
  readonly territories: readonly Ring[];
  readonly marks: ReadonlyMap<string, Point>;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Map(Array.from(digits, (digit, value) => [digit, value]));

/** Whole numbers from text: five bits a character, the sign first and the last marked, as source maps write them. */
function numbersOf(text: string): number[] {
  const numbers: number[] = [];
  let [number, shift] = [0, 0];
  for (const digit of text) {
    const value = values.get(digit) ?? 0;
    number |= (value & 31) << shift;
    shift += 5;
    if (value & 32) continue;
    numbers.push(number & 1 ? -(number >> 1) : number >> 1);
    [number, shift] = [0, 0];
  }
  return numbers;
}

function arcsOf(text: string): Point[][] {
  const numbers = numbersOf(text);
  const arcs: Point[][] = [];
  let [firstX, firstY] = [0, 0];
  for (let at = 0; at < numbers.length; ) {
    let [x, y] = [firstX, firstY];
    const arc = Array.from({ length: numbers[at++] ?? 0 }, (): Point => {
      x += numbers[at++] ?? 0;
      y += numbers[at++] ?? 0;
      return [x, y];
    });
    [firstX = 0, firstY = 0] = arc[0] ?? [];
    arcs.push(arc);
  }
  return arcs;
}

function ringsOf(text: string, arcs: readonly (readonly Point[])[]): Ring[] {
  const numbers = numbersOf(text);
  const rings: Ring[] = [];
  let arc = 0;
  for (let at = 0; at < numbers.length; ) {
    const parts = Array.from({ length: numbers[at++] ?? 0 }, () => {
      arc += numbers[at++] ?? 0;
      return arc;
    });
    rings.push({
      arcs: parts.map((part) => part >> 1),
      points: parts.flatMap((part, order) => {
        const points = arcs[part >> 1] ?? [];
        const along = part & 1 ? points.toReversed() : points;
        // Where one arc ends the next begins.
        return order === 0 ? along : along.slice(1);
      }),
    });
  }
  return rings;
}

/** The outlines of a file, every ring with its points in order. */
export function unpacked({ width, height, arcs: text, states, territories, marks }: PackedOutlines): Outlines {
  const arcs = arcsOf(text);
  return {
    width,
    height,
    arcs,
    states: new Map(Object.entries(states).map(([code, rings]) => [code, ringsOf(rings, arcs)])),
    territories: ringsOf(territories, arcs),
    marks: new Map(Object.entries(marks)),
  };
}
