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
  [() => checkRecord(null as never), 'query: null is not a valid value. Expected an object.'],
  [() => checkRecord(undefined as never), 'query: it is missing. Expected an object.'],
  [() => checkRecord([] as never, 'entries[0]'), 'entries[0]: [] is not a valid value. Expected an object.'],
  [() => checkList('regular' as never, 'funds'), 'funds: "regular" is not a valid value. Expected a list.'],
  [() => checkBoolean('no' as never, 'exempted'), 'exempted: "no" is not a valid value. Expected true or false.'],
  [() => checkText(' ', 'fund', 'the name of a fund'), 'fund: " " is not a valid value. Expected the name of a fund.'],
  [
    () => checkText(null as never, 'fund', 'the name of a fund'),
    'fund: null is not a valid value. Expected the name of a fund.',
  ],
])('%s is refused', (ask, message) => {
  expect(ask).toThrow(expect.objectContaining({ code: 'bad-query', message }));
});
