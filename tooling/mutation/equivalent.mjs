/**
 * Changes that no test can notice, as they change no result: the text before, the text after and why. All of a file with
 * the same text before and after.
 * @type {Readonly<Record<string, readonly { readonly from: string, readonly to: string, readonly why: string }[]>>}
 */
export const equivalent = {
  'internal/math/apportion.ts': [
    { from: "typeof value === 'number'", to: 'true', why: 'isSafeInteger is false of what is no number' },
    { from: 'amount < 0n', to: 'amount <= 0n', why: 'nothing and its opposite are the same' },
    { from: 'BigInt(total) < 0n', to: 'BigInt(total) <= 0n', why: 'nothing and its opposite are the same' },
    { from: 'part < 0n', to: 'part <= 0n', why: 'nothing and its opposite are the same' },
    { from: 'difference !== 0', to: 'false', why: 'the exact comparison gives the same order, more slowly' },
    { from: 'exact > 0n', to: 'exact >= 0n', why: 'what is equal has been told apart before' },
    { from: 'remainder < least', to: 'remainder <= least', why: 'the least of equal remainders is either' },
  ],
  'internal/math/apportionSafely.ts': [
    { from: 'remainder < 0', to: 'remainder <= 0', why: 'the next loop gives back what this one took' },
    {
      from: 'remainder >= sum',
      to: 'remainder > sum',
      why: 'a remainder of the whole sum is the largest there is, and gains the unit that is left over for it',
    },
    {
      from: 'index < length',
      to: 'index <= length',
      why: 'there is nothing beyond the last, and nothing is written there',
    },
  ],
  'accounts/drawOnReserve.ts': [
    { from: 'rule.values[0]?.from', to: 'rule.values[0].from', why: 'every rule has a value' },
    { from: "''", to: '"Stryker was here!"', why: 'every rule has a value' },
  ],
  'accounts/article19.ts': [
    { from: '[]', to: '["Stryker was here"]', why: 'a text names no fund in which nothing fell due' },
    { from: "'derived'", to: '""', why: 'the rules that are applied are derived themselves' },
  ],
  'assessments/cutAppropriation.ts': [
    { from: '[]', to: '["Stryker was here"]', why: 'what is no day of the period is left out' },
    {
      from: 'year < Number(to.slice(0, 4))',
      to: 'year <= Number(to.slice(0, 4))',
      why: 'the end of the last year is not before the end of the period, and left out',
    },
    {
      from: 'year + 1 - first',
      to: 'year + 1 + first',
      why: 'the first year of a scale is divisible by the three of each',
    },
    { from: 'mandateUntil !== undefined', to: 'true', why: 'no comparison with undefined holds' },
    { from: 'scaleChanges(from, to).filter(within)', to: 'scaleChanges(from, to)', why: 'all of them are within' },
  ],
  'liquidity/engine/cashPool.ts': [
    // Beyond the last column an amount is NaN, which is not above nothing, and what is written there is not kept.
    ...[
      ['index < weights.length', 'index <= weights.length'],
      ['borrower < count', 'borrower <= count'],
      ['lender < count', 'lender <= count'],
      ['mission < cash.length', 'mission <= cash.length'],
      ['lender < cash.length', 'lender <= cash.length'],
      ['mission < parts.length', 'mission <= parts.length'],
      ['mission < startUp.length', 'mission <= startUp.length'],
      ['mission < most.length', 'mission <= most.length'],
    ].map(([from = '', to = '']) => ({ from, to, why: 'beyond the last there is no amount' })),
    // To move, pay or repay nothing is to do nothing.
    ...[
      ['moved > 0', 'true'],
      ['moved > 0', 'moved >= 0'],
      ['!(amount > 0)', 'false'],
      ['amount > 0', 'true'],
      ['amount > 0', 'amount >= 0'],
      ['above > 0', 'true'],
      ['above > 0', 'above >= 0'],
      ['!(above > 0)', 'false'],
      ['cashPool.bills.sum() > 0', 'true'],
      ['cashPool.bills.sum() > 0', 'cashPool.bills.sum() >= 0'],
    ].map(([from = '', to = '']) => ({ from, to, why: 'an amount of nothing moves nothing' })),
  ],
  'liquidity/engine/debtAging.ts': [
    { from: 'months[month]?.endsWith', to: 'months[month].endsWith', why: 'a month that is closed is one of them' },
    { from: 'state < lines.length', to: 'state <= lines.length', why: 'beyond the last nothing is written' },
  ],
};
