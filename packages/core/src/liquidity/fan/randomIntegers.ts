/** Draws whole numbers. */
export interface RandomIntegers {
  /** A whole number from 0 to below `count`, each as likely as the next. */
  readonly below: (count: number) => number;
}

const turn = (value: number, by: number) => (value << by) | (value >>> (32 - by));

/**
 * A generator of whole numbers from a seed: xoshiro128** (Blackman and Vigna, 2018), seeded by splitmix32. Additions,
 * shifts and products of 32 bits only, so that every machine draws the same; values that would favour low numbers are
 * drawn again.
 */
export function randomIntegers(seed: number): RandomIntegers {
  let mix = seed | 0;
  const next32 = () => {
    mix = (mix + 0x9e37_79b9) | 0;
    let value = mix ^ (mix >>> 16);
    value = Math.imul(value, 0x21f0_aaad);
    value ^= value >>> 15;
    value = Math.imul(value, 0x735a_2d97);
    return value ^ (value >>> 15);
  };
  let [a, b, c, d] = [next32(), next32(), next32(), next32()];
  const draw = () => {
    const result = Math.imul(turn(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = turn(d, 11);
    return result;
  };
  // From the last multiple of the count on, a value would favour low numbers: few are near enough to be asked.
  const isFair = (value: number, count: number) =>
    value < 4_294_967_296 - count || value - (value % count) + count <= 4_294_967_296;
  return {
    below: (count) => {
      let value = draw();
      while (!isFair(value, count)) value = draw();
      if (count >= 32_768) return value % count;
      // The remainder by halves of 16 bits: processors divide whole numbers of 31 bits many times as fast as doubles.
      return ((((value >>> 16) % count) << 16) | (value & 65_535)) % count;
    },
  };
}
