import { expect, test } from 'vitest';
import { shortMoney } from './moneyText.js';

test.each([1, 2, 3])(
  'English amounts with at least %i digits are written as Intl writes them, from a dollar to trillions',
  (least) => {
    const format = new Intl.NumberFormat('en', {
      notation: 'compact',
      compactDisplay: 'long',
      minimumSignificantDigits: least,
      maximumSignificantDigits: 3,
    });
    const steps = [1, 1.4, 3.6, 9.99, 10, 12.34, 99.9, 100, 110, 123, 345.5, 999, 999.4, 999.5, 999.6];
    const amounts = [0, 3, 4, 5, 6, 7, 9, 12]
      .flatMap((zeros) => steps.map((step) => Math.round(step * 10 ** zeros)))
      .flatMap((amount) => [amount, -amount]);
    for (const amount of [5_592_300_000, 1_305_000_000, 345_500_000, ...amounts].filter(
      (one) => Math.abs(one) < 999e12,
    ))
      expect([amount, shortMoney(amount, 'en', least)]).toEqual([amount, format.format(amount)]);
  },
);

test('other languages write amounts their own way', () => {
  expect(shortMoney(1_460_000_000, 'fr')).toBe('1,46 milliard');
});
