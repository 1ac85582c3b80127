import { expect, test } from 'vitest';
import { accountOn, authorisedStrength, sumBy } from '../../bundled.js';
import { BlueLedgerError } from './index.js';

// Found by `npm run fuzz`: values that cannot be turned into text, and a part that is left out.

const textless = Object.create(null) as never;
const account = (fund: unknown) =>
  ({
    state: 'JPN',
    fund: 'UNMISS',
    date: '2025-01-01',
    entries: [{ kind: 'payment', date: '2024-08-01', amount: 100, fund }],
  }) as never;

test.each([
  ['a column to group by', () => sumBy({ columns: {}, rowCount: 0 } as never, { by: [textless], sum: 'persons' })],
  ['a column to add up', () => sumBy({ columns: {}, rowCount: 0 } as never, { by: [], sum: textless })],
  ['a mission', () => authorisedStrength({ mission: textless, month: '1994-06', kind: 'military' })],
])('%s that is no text is refused in our words', (_, ask) => {
  expect(ask).toThrow(BlueLedgerError);
});

test('a payment without its fund is refused by name', () => {
  expect(() => accountOn(account(undefined))).toThrow(
    'entries[0].fund: it is missing. Expected the special account that it was paid to.',
  );
});
