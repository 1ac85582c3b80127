/** Numbers of a drawing: hundredths of a pixel are seen by nobody. */
export const numberText = (value: number): string => String(Math.round(value * 100) / 100 + 0);

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] as string);

/** A transform as a canvas has it: x becomes ax + cy + e, y becomes bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** The second transform inside the first. */
export const multiply = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

/** As an attribute; nothing where it moves nothing. */
export function transformOf(matrix: Matrix): string {
  const [a, b, c, d, e, f] = matrix;
  if (a === 1 && b === 0 && c === 0 && d === 1)
    return e === 0 && f === 0 ? '' : ` transform="translate(${numberText(e)} ${numberText(f)})"`;
  return ` transform="matrix(${[a, b, c, d].map((value) => String(Math.round(value * 1e5) / 1e5)).join(' ')} ${numberText(e)} ${numberText(f)})"`;
}
