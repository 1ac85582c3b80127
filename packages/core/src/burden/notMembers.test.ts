import { expect, test } from 'vitest';
import { assess, burdenShare, personnelShare, personnelTrend } from '../bundled.js';

const refusal = (ask: () => unknown) => {
  try {
    ask();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
};

test('a state that was not yet a Member, named alone, is refused and not counted as nothing', () => {
  expect(refusal(() => personnelShare({ group: 'SSD', month: '2005-03' }))).toBe(
    'group: 2005-03 lies outside the membership of South Sudan (SSD, 2011-07-14 to now). Expected days on which it was a Member State.',
  );
  expect(refusal(() => personnelShare({ group: 'SSD+MNE', year: 2005 }))).toBe(
    'group: 2005-01 to 2005-12 lies outside the membership of South Sudan (SSD, 2011-07-14 to now), Montenegro (MNE, 2006-06-28 to now). Expected days on which it was a Member State.',
  );
  expect(refusal(() => personnelTrend({ group: 'SSD', from: '2005-01', to: '2005-02' }))).toBe(
    'group: 2005-01 to 2005-02 lies outside the membership of South Sudan (SSD, 2011-07-14 to now). Expected days on which it was a Member State.',
  );
  const old = { mission: 'UNMIK', amount: 100, from: '2001-07-01', to: '2002-06-30' };
  expect(refusal(() => assess({ ...old, state: 'SSD' }))).toBe(
    'state: 2001-07 to 2002-06 lies outside the membership of South Sudan (SSD, 2011-07-14 to now). Expected days on which it was a Member State.',
  );
  expect(refusal(() => burdenShare({ payers: 'CSK', year: 2012 }))).toBe(
    'payers: 2012-01 to 2012-12 lies outside the membership of Czechoslovakia (CSK, 1945-10-24 to 1992-12-31). Expected days on which it was a Member State.',
  );
});

test('a Member with nobody in uniform, or without a rate, has nothing and is no stranger', () => {
  expect(personnelShare({ group: 'SSD', month: '2012-12' }).persons).toBe(0);
  const { years } = burdenShare({ payers: 'SSD', servers: 'SSD', year: 2012 });
  expect([years[0]?.paid.states, years[0]?.paid.sharePercent, years[0]?.served?.persons]).toEqual([0, 0, 0]);
  const half = assess({ mission: 'UNMIK', amount: 100, from: '2012-01-01', to: '2012-06-30', state: 'SSD' });
  expect([half.totals, half.notes.find(({ code }) => code === 'member-without-rate')?.values]).toEqual([
    [],
    { state: 'SSD', name: 'South Sudan', memberSince: '2011-07-14', year: 2012 },
  ]);
});

test('who served before it was a Member is told: Switzerland joined in September 2002', () => {
  expect(personnelShare({ group: 'CHE', month: '1999-12' }).persons).toBeGreaterThan(0);
});
