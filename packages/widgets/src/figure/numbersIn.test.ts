import { expect, test } from 'vitest';
import { type NumberStyle, numbersIn } from './numbersIn.js';

const styles: readonly NumberStyle[] = [
  {},
  { grouping: false },
  { least: 1 },
  { least: 2 },
  { least: 4 },
  { most: 3 },
  { least: 2, most: 5 },
  { percent: true },
  { least: 1, percent: true },
  { least: 4, percent: true },
  { most: 5, percent: true },
];
const byIntl = (language: string, { least = 0, most = least, percent = false, grouping = true }: NumberStyle) => {
  const format = new Intl.NumberFormat(language, {
    style: percent ? 'percent' : 'decimal',
    minimumFractionDigits: least,
    maximumFractionDigits: most,
    useGrouping: grouping,
  });
  return (value: number) => format.format(percent ? Number(`${value}e-2`) : value);
};

test('English is written as Intl writes it, ties, thousands and signs included', () => {
  const values = [
    ...Array.from({ length: 4001 }, (_, i) => i / 1000),
    ...[0.0001, 0.00015, 0.00025, 1.005, 9.995, 22, 26.1584, 87.506, 99.95, 99.995, 100, 999.5, 999_999.5, 6812],
    ...[5_592_000_000, 123_456_789.125, 900_719_925_474_099],
  ].flatMap((value) => (value === 0 ? [0] : [value, -value]));
  for (const style of styles) {
    const [write, expected] = [numbersIn('en', style), byIntl('en', style)];
    expect(
      values
        .filter((value) => write(value) !== expected(value))
        .map((value) => [value, write(value), expected(value), style]),
    ).toEqual([]);
  }
});

test('other languages are written by Intl', () => {
  for (const language of ['fr', 'ar', 'ru'])
    for (const style of styles)
      expect(numbersIn(language, style)(-1234.5678)).toBe(byIntl(language, style)(-1234.5678));
});
