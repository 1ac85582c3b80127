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
    'group: South Sudan (SSD) was not a Member State in 2005-03. Expected days of membership (SSD from 2011-07-14 on).',
  );
  expect(refusal(() => personnelShare({ group: 'SSD+MNE', year: 2005 }))).toBe(
    'group: South Sudan (SSD), Montenegro (MNE) were not Member States in 2005. Expected days of membership (SSD from 2011-07-14 on; MNE from 2006-06-28 on).',
  );
  expect(refusal(() => personnelTrend({ group: 'SSD', from: '2005-01', to: '2005-02' }))).toBe(
    'group: South Sudan (SSD) was not a Member State from 2005-01 to 2005-02. Expected days of membership (SSD from 2011-07-14 on).',
  );
  const old = { mission: 'UNMIK', amount: 100, from: '2001-07-01', to: '2002-06-30' };
  expect(refusal(() => assess({ ...old, state: 'SSD' }))).toBe(
    'state: South Sudan (SSD) was not a Member State from 2001-07 to 2002-06. Expected days of membership (SSD from 2011-07-14 on).',
  );
  expect(refusal(() => burdenShare({ payers: 'CSK', year: 2012 }))).toBe(
    'payers: Czechoslovakia (CSK) was not a Member State in 2012. Expected days of membership (CSK from 1945-10-24 to 1992-12-31).',
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
