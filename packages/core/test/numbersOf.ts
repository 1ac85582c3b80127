import { ratioOf, roundHalfUp } from '../src/internal/math/index.js';

type Exact = { readonly numerator: bigint; readonly denominator: bigint };

const exactOf = (value: number): Exact | undefined => {
  const match = /^(-?\d+)(?:\.(\d+))?$/.exec(String(value));
  if (!match) return undefined;
  const [, whole = '0', fraction = ''] = match;
  return { numerator: BigInt(whole + fraction), denominator: 10n ** BigInt(fraction.length) };
};

/** Every number that an answer holds: its values, shares as per cent, numbers inside its texts, and counts of its lists. */
export function numbersOf(answer: unknown, unit: 1 | 100 | 1_000_000 = 1): Exact[] {
  const exact: Exact[] = [];
  const seen = new Set<string>();
  const put = (value: Exact) => {
    const key = `${value.numerator}/${value.denominator}`;
    if (!seen.has(key)) exact.push(value);
    seen.add(key);
  };
  const count = (length: number) => put({ numerator: BigInt(length), denominator: 1n });
  const walk = (value: unknown): void => {
    if (typeof value === 'number') {
      const plain = exactOf(value);
      if (!plain) return;
      put(plain);
      if (unit !== 1) put({ numerator: plain.numerator, denominator: plain.denominator * BigInt(unit) });
      // What is told in millions is told in billions where it is more.
      if (unit === 1_000_000) put({ numerator: plain.numerator, denominator: plain.denominator * 1_000_000_000n });
    } else if (typeof value === 'string') {
      if (/^-?\d+\/\d+$/.test(value) && !/^\d{4}\/\d\d$/.test(value)) {
        const ratio = ratioOf(value);
        put(ratio);
        put({ numerator: ratio.numerator * 100n, denominator: ratio.denominator });
      } else
        for (const part of value.match(/\d[\d,]*(?:\.\d+)?/g) ?? [])
          put(exactOf(Number(part.replaceAll(',', ''))) ?? { numerator: 0n, denominator: 1n });
    } else if (Array.isArray(value)) {
      count(value.length);
      // How many of a list have a figure, have none, have one that is not zero, and say yes.
      const keys = new Set(
        value.flatMap((item: unknown) => (typeof item === 'object' && item !== null ? Object.keys(item) : [])),
      );
      for (const key of keys) {
        const figures = value.map((item) => (item as Readonly<Record<string, unknown>> | null)?.[key]);
        count(figures.filter((figure) => figure !== undefined && figure !== null).length);
        count(figures.filter((figure) => figure === undefined || figure === null).length);
        count(figures.filter((figure) => typeof figure === 'number' && figure !== 0).length);
        count(figures.filter((figure) => figure === true).length);
      }
      for (const item of value) walk(item);
    } else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) walk(item);
  };
  walk(answer);
  return exact;
}

/** Whether a number as a sentence prints it is one of an answer, rounded half up to as many decimals. */
export function isAmong(printed: string, numbers: readonly Exact[]): boolean {
  const [whole = '', fraction = ''] = printed.split('.');
  const digits = BigInt(whole + fraction);
  return numbers.some((value) => {
    const rounded = roundHalfUp(value, fraction.length);
    return (rounded < 0n ? -rounded : rounded) === digits;
  });
}
