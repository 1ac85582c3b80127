import { expect, test } from 'vitest';
import { changeView, defaultView, pageNames, readAddress, writeAddress } from './view.js';

test('an address without parameters is the default view, and the default view has an empty one', () => {
  expect(readAddress('')).toEqual(defaultView);
  expect(writeAddress(defaultView)).toBe('?');
});

test('what differs from the default is in the address, and is read back', () => {
  const view = {
    ...defaultView,
    page: 'states',
    year: '2022',
    language: 'ar',
    params: { states: 'JPN+IND', q: 'a&b=c' },
  };
  expect(writeAddress(view)).toBe('?page=states&year=2022&lang=ar&states=JPN%2BIND&q=a%26b%3Dc');
  expect(readAddress(writeAddress(view))).toEqual(view);
});

test.each(pageNames)('a view of %s comes back from its address as it was', (page) => {
  const params = {
    states: 'JPN+IND',
    mission: 'UNAMIR',
    find: 'é & ü=1',
    filter: 'iso3=JPN persons>1,000',
    sort: '-rate',
  };
  const view = { page, year: '2019', group: 'weog+JPN', language: 'fr', theme: 'dark', params };
  expect(readAddress(writeAddress(view))).toEqual(view);
});

test('a view of the first page with a parameter of the first release stays on its page', () => {
  const view = readAddress('?page=overview&personnel=latest');
  expect(readAddress(writeAddress(view))).toEqual(view);
});

test('a wrong value is kept as it is, so that the page can say what is wrong with it', () => {
  expect(readAddress('?page=attic&year=soon')).toMatchObject({ page: 'attic', year: 'soon' });
});

test('an address of the first release opens the figure with its attributes', () => {
  expect(readAddress('?payers=p5&servers=p5&year=2025&personnel=latest&theme=dark')).toEqual({
    ...defaultView,
    page: 'embed',
    theme: 'dark',
    params: { 'a.payers': 'p5', 'a.servers': 'p5', 'a.year': '2025', 'a.personnel': 'latest' },
  });
});

test.each(pageNames)('the address of %s under its earlier parameter `room` opens the same page', (page) => {
  const now = readAddress(`?page=${page}&year=2019&lang=ar&sort=-rate`);
  expect(readAddress(`?room=${page}&year=2019&lang=ar&sort=-rate`)).toEqual(now);
  expect(writeAddress(readAddress(`?room=${page}&sort=-rate`))).not.toContain('room');
});

test('a renamed parameter of a page is read under its earlier name, and the present name counts where both are there', () => {
  expect(readAddress('?room=embed&ground=dark')).toEqual({
    ...defaultView,
    page: 'embed',
    params: { background: 'dark' },
  });
  expect(readAddress('?page=data&room=scale').page).toBe('data');
});

test('parameters of a page stay on it; year, group and language go along', () => {
  const view = { ...defaultView, page: 'data', year: '2018', params: { table: 'missions' } };
  expect(changeView(view, { page: 'scale' })).toEqual({ ...view, page: 'scale', params: {} });
  expect(changeView(view, { year: '2019' })).toEqual({ ...view, year: '2019' });
});
