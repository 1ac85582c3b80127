import { expect, test } from 'vitest';
import { burdenShare, concentration, personnelShare, summaryOf } from '../../../bundled.js';

test('South Sudan had no rate in 2012, and is not told to have paid 0.0 per cent', () => {
  expect(summaryOf(burdenShare({ payers: 'SSD', servers: 'SSD', year: 2012 })).text).toBe(
    'In 2012 South Sudan had no rate in the scale of UN peacekeeping; it supplied none of its uniformed personnel.',
  );
});

test('a small share that moved is told by its digits, not as staying at 0.0', () => {
  const { text } = summaryOf(burdenShare({ payers: 'NZL', servers: 'NZL', from: 2018, to: 2019 }));
  expect(text).toBe(
    'From 2018 to 2019 the share of UN peacekeeping that New Zealand paid rose from 0.27 to 0.29 per cent; the share of its uniformed personnel that it supplied rose from 0.0137 to 0.0143 per cent.',
  );
});

test('22.0 to 22.0 per cent is no movement: two decimals where one hides it', () => {
  expect(summaryOf(burdenShare({ payers: 'USA', servers: 'USA', from: 2019, to: 2020 })).text).toBe(
    'From 2019 to 2020 the share of UN peacekeeping that the United States of America paid fell from 27.8912 to 27.8908 per cent; the share of its uniformed personnel that it supplied fell from 0.040 to 0.037 per cent, counted to 2020 (11 of 12 months available).',
  );
});

test('one state is singular, and one largest payer is not “1 largest payer”', () => {
  expect(summaryOf(burdenShare({ payers: 'TUV', servers: 'TUV', year: 2012 })).text).toBe(
    'In 2012 Tuvalu paid less than 0.01 per cent of UN peacekeeping; it supplied none of its uniformed personnel.',
  );
  expect(summaryOf(concentration({ of: 'assessments', year: 2025, top: 1 })).text).toBe(
    'In 2025 the largest payer was assessed 26.2 per cent of UN peacekeeping; the Gini coefficient over 193 Member States was 0.9371.',
  );
  expect(summaryOf(personnelShare({ group: 'TUV', year: 2012 })).text).toBe(
    'Tuvalu contributed no uniformed personnel to UN operations from January to December 2012.',
  );
});

test('the European Union of 2018 has the United Kingdom: 31.97 per cent', () => {
  const answer = burdenShare({ payers: 'eu', servers: 'eu', year: 2018 });
  expect(answer.years[0]?.paid.sharePercent?.toFixed(2)).toBe('31.97');
  expect(summaryOf(answer).text).toContain('paid 32.0 per cent of UN peacekeeping');
});
