import { expect, test } from 'vitest';
import { changeView, defaultView, readAddress, roomNames, writeAddress } from './view.js';

test('an address without a question is the default view, and the default view has an empty one', () => {
  expect(readAddress('')).toEqual(defaultView);
  expect(writeAddress(defaultView)).toBe('?');
});

test('what differs from the default stands in the address, and is read back', () => {
  const view = { ...defaultView, room: 'states', year: '2022', language: 'ar', ask: { states: 'JPN+IND', q: 'a&b=c' } };
  expect(writeAddress(view)).toBe('?room=states&year=2022&lang=ar&states=JPN%2BIND&q=a%26b%3Dc');
  expect(readAddress(writeAddress(view))).toEqual(view);
});

test.each(roomNames)('a view of %s comes back from its address as it was', (room) => {
  const ask = {
    states: 'JPN+IND',
    mission: 'UNAMIR',
    find: 'é & ü=1',
    filter: 'iso3=JPN persons>1,000',
    sort: '-rate',
  };
  const view = { room, year: '2019', group: 'weog+JPN', language: 'fr', theme: 'dark', ask };
  expect(readAddress(writeAddress(view))).toEqual(view);
});

test('a wrong value is kept as it stands, so that the room can say what is wrong with it', () => {
  expect(readAddress('?room=attic&year=soon')).toMatchObject({ room: 'attic', year: 'soon' });
});

test('an address of the first release opens the figure that it asked', () => {
  expect(readAddress('?payers=p5&servers=p5&year=2025&personnel=latest&theme=dark')).toEqual({
    ...defaultView,
    room: 'embed',
    theme: 'dark',
    ask: { 'a.payers': 'p5', 'a.servers': 'p5', 'a.year': '2025', 'a.personnel': 'latest' },
  });
});

test('what a room asked stays in it; year, group and language go along', () => {
  const view = { ...defaultView, room: 'data', year: '2018', ask: { table: 'missions' } };
  expect(changeView(view, { room: 'scale' })).toEqual({ ...view, room: 'scale', ask: {} });
  expect(changeView(view, { year: '2019' })).toEqual({ ...view, year: '2019' });
});
