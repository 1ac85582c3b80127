/** 2^27 + 1 cuts a double into two halves whose products are exact (Dekker, 1971). */
const cut = 134_217_729;
const high = (value: number) => {
  const scaled = cut * value;
  return scaled - (scaled - value);
};
/** What a product of two doubles loses to rounding, exactly. */
function lost(a: number, b: number, product: number): number {
  const [ah, bh] = [high(a), high(b)];
  const [al, bl] = [a - ah, b - bh];
  return al * bl - (product - ah * bh - al * bh - ah * bl);
}

/** Weights as numbers, with their sum; undefined where a sum does not fit exactly, and whole numbers must do the work. */
export interface SafeWeights {
  readonly weights: Float64Array;
  readonly sum: number;
}

export function safeWeights(weights: readonly bigint[]): SafeWeights | undefined {
  const sum = weights.reduce((a, b) => a + b, 0n);
  if (sum === 0n || sum > BigInt(Number.MAX_SAFE_INTEGER)) return undefined;
  return { weights: Float64Array.from(weights, Number), sum: Number(sum) };
}

/**
 * The parts that `apportion` gives, several times as fast: quotients by division of doubles, remainders exactly by
 * products in two halves. The total is a safe integer, zero or more; so is every product's remainder.
 */
export function apportionSafely(total: number, { weights, sum }: SafeWeights): Float64Array {
  const { length } = weights;
  const parts = new Float64Array(length);
  const remainders = new Float64Array(length);
  let left = total;
  for (let index = 0; index < length; index += 1) {
    const weight = weights[index] as number;
    const product = total * weight;
    let part = Math.floor(product / sum);
    const back = part * sum;
    let remainder = product - back + (lost(total, weight, product) - lost(part, sum, back));
    while (remainder < 0) {
      part -= 1;
      remainder += sum;
    }
    while (remainder >= sum) {
      part += 1;
      remainder -= sum;
    }
    parts[index] = part;
    remainders[index] = remainder;
    left -= part;
  }
  if (left === 0) return parts;
  // The largest remainders get one each; among equal ones at the edge, the earlier parts do.
  const edge = remainders.slice().sort()[length - left] as number;
  let atEdge = left;
  for (let index = 0; index < length; index += 1) if ((remainders[index] as number) > edge) atEdge -= 1;
  for (let index = 0; index < length; index += 1) {
    const remainder = remainders[index] as number;
    if (remainder < edge || (remainder === edge && atEdge === 0)) continue;
    if (remainder === edge) atEdge -= 1;
    parts[index] = (parts[index] as number) + 1;
  }
  return parts;
}
