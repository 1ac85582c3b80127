import { expect, test } from 'vitest';
import { messages as english } from './text/en.js';
import { written, writtenDate } from './written.js';

const arabic = { ...english, language: 'ar-u-nu-latn', missing: 'غير متوفر' };
const french = { ...english, language: 'fr' };

test('each format writes a value as its readers expect it', () => {
  const write = (format: Parameters<typeof written>[1]['format'], value: number | string) =>
    written(value, { label: '', format }, english);
  expect([
    write('percent', 87.506),
    write('rate', 26.1584),
    write('whole', 6812),
    write('persons', 99016),
    write('dollars', 5_592_000_000),
    write('rank', 1042),
    write('date', '2025-07-31'),
    write('date', '2025-07'),
    write('date', '2025'),
    write('date', 2025),
    write('text', 2025),
    write('text', 'UNMISS'),
  ]).toEqual([
    '87.51',
    '26.1584',
    '6,812',
    '99,016',
    '5,592,000,000',
    '1042',
    '31 July 2025',
    'July 2025',
    '2025',
    '2025',
    '2025',
    'UNMISS',
  ]);
});

test('another language writes its own way, and what is missing is said in words', () => {
  expect(written(1234567, { label: '', format: 'dollars' }, french).replace(/\s/g, ' ')).toBe('1 234 567');
  expect(written(0.5, { label: '', format: 'rate' }, french)).toBe('0,5000');
  expect(written(undefined, { label: '', format: 'dollars' }, arabic)).toBe('غير متوفر');
  expect(writtenDate('2025-07', 'fr')).toBe('juillet 2025');
});

test('what is no date stays as it stands', () => {
  expect(writtenDate('mid-2025', 'en')).toBe('mid-2025');
});
