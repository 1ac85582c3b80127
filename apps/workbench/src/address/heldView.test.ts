import { expect, test } from 'vitest';
import { heldView } from './heldView.js';
import { defaultView } from './view.js';

const offered = {
  uses: ['year', 'group'],
  years: [2012, 2027],
  isGroup: (group: string) => ['african', 'JPN'].includes(group),
  languages: ['en', 'ar'],
} as const;
const held = (change: object, page: object = {}) =>
  heldView({ ...defaultView, ...change }, { ...offered, ...page }, defaultView);

test('what is available stays as it is', () => {
  const view = { ...defaultView, year: '2019', group: 'african+JPN', language: 'ar', theme: 'dark' };
  expect(heldView(view, offered, defaultView)).toEqual({ view, refused: [] });
});

test('a year, group, language or theme that is not available gives way, and is named', () => {
  expect(held({ year: '1850', group: 'zzz', language: 'xx', theme: 'pink' })).toEqual({
    view: defaultView,
    refused: [
      { key: 'year', value: '1850' },
      { key: 'group', value: 'zzz' },
      { key: 'lang', value: 'xx' },
      { key: 'theme', value: 'pink' },
    ],
  });
});

test('a page whose years end before the standard one shows its last year, and a page without years says nothing of them', () => {
  expect(held({ year: 'soon' }, { years: [1948, 2024] }).view.year).toBe('2024');
  expect(held({ year: '1850' }, { uses: [] }).refused).toEqual([]);
});
