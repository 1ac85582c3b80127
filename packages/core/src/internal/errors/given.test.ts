import { expect, test } from 'vitest';
import { givenBoolean, givenList, givenRecord, givenText } from './given.js';

test('what is there comes back', () => {
  const [record, list] = [{ a: 1 }, [1]];
  expect(givenRecord(record)).toBe(record);
  expect(givenList(list, 'entries')).toBe(list);
  expect(givenBoolean(false, 'exempted')).toBe(false);
  expect(givenText('UNMISS', 'fund', 'the name of a fund')).toBe('UNMISS');
});

test.each([
  [() => givenRecord(null as never), 'question: null is no record. Expected an object.'],
  [() => givenRecord(undefined as never), 'question: it is missing. Expected an object.'],
  [() => givenRecord([] as never, 'entries[0]'), 'entries[0]: [] is no record. Expected an object.'],
  [() => givenList('regular' as never, 'funds'), 'funds: "regular" is no list. Expected a list.'],
  [() => givenBoolean('no' as never, 'exempted'), 'exempted: "no" is no yes or no. Expected true or false.'],
  [() => givenText(' ', 'fund', 'the name of a fund'), 'fund: " " names nothing. Expected the name of a fund.'],
  [
    () => givenText(null as never, 'fund', 'the name of a fund'),
    'fund: null names nothing. Expected the name of a fund.',
  ],
])('%s is refused', (ask, message) => {
  expect(ask).toThrow(expect.objectContaining({ code: 'bad-question', message }));
});
