import { expect, test } from 'vitest';
import { checkBoolean, checkList, checkRecord, checkText } from './check.js';

test('what is there comes back', () => {
  const [record, list] = [{ a: 1 }, [1]];
  expect(checkRecord(record)).toBe(record);
  expect(checkList(list, 'entries')).toBe(list);
  expect(checkBoolean(false, 'exempted')).toBe(false);
  expect(checkText('UNMISS', 'fund', 'the name of a fund')).toBe('UNMISS');
});

test.each([
  [() => checkRecord(null as never), 'query: null is no record. Expected an object.'],
  [() => checkRecord(undefined as never), 'query: it is missing. Expected an object.'],
  [() => checkRecord([] as never, 'entries[0]'), 'entries[0]: [] is no record. Expected an object.'],
  [() => checkList('regular' as never, 'funds'), 'funds: "regular" is no list. Expected a list.'],
  [() => checkBoolean('no' as never, 'exempted'), 'exempted: "no" is no yes or no. Expected true or false.'],
  [() => checkText(' ', 'fund', 'the name of a fund'), 'fund: " " names nothing. Expected the name of a fund.'],
  [
    () => checkText(null as never, 'fund', 'the name of a fund'),
    'fund: null names nothing. Expected the name of a fund.',
  ],
])('%s is refused', (ask, message) => {
  expect(ask).toThrow(expect.objectContaining({ code: 'bad-query', message }));
});
