import { expect, test } from 'vitest';
import { defaultView, readAddress, writeAddress } from '../src/view.js';

test('an address without a question is the default view, and the default view has no address', () => {
  expect(readAddress('')).toEqual(defaultView);
  expect(writeAddress(defaultView)).toBe('');
});

test('what differs from the default stands in the address, and is read back', () => {
  const view = { ...defaultView, payers: 'p5', servers: 'IND+ETH', from: '2015', personnel: 'latest', theme: 'dark' };
  expect(writeAddress(view)).toBe('?payers=p5&servers=IND%2BETH&from=2015&personnel=latest&theme=dark');
  expect(readAddress(writeAddress(view))).toEqual(view);
});

test('a single year is written as a year', () => {
  const view = { ...defaultView, from: '2012', to: '2012' };
  expect(writeAddress(view)).toBe('?year=2012');
  expect(readAddress('?year=2012')).toEqual(view);
});

test('a wrong value is kept as it stands, so that the figure can say what is wrong with it', () => {
  expect(readAddress('?payers=weogg&year=soon')).toMatchObject({ payers: 'weogg', from: 'soon', to: 'soon' });
});
