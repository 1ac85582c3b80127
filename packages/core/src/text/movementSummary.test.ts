import { expect, test } from 'vitest';
import { burdenMovement, personnelShare } from '../bundled.js';
import { arabicMovement } from './ar/movement.js';
import { frenchMovement } from './fr/movement.js';
import { movementSummary } from './movementSummary.js';

const answer = burdenMovement({ from: 2012, to: 2025 });

test('an event is told with its day, its size, of what that is made, and its documents', () => {
  const [first] = movementSummary(answer).events;
  expect(first).toEqual({
    number: 1,
    side: 'paid',
    when: '1 January 2013',
    what: 'New scale of assessments',
    by: '−4.67 points',
    known: true,
    detail:
      'Regular rates −6.52, levels and premium +1.85. Most: Japan −1.70, United Kingdom of Great Britain and Northern Ireland −1.47 and United States of America +1.24.',
    documents: ['A/RES/67/238', 'A/RES/67/239'],
  });
});

test('the same is said in French and in Arabic, every note included', () => {
  const french = movementSummary(answer, { messages: frenchMovement });
  expect(french.text).toBe(
    'De 2012 à 2025, la part du maintien de la paix de l’ONU payée par les États occidentaux et Japan est tombée de 87,5 à 65,7 pour cent ; la part de son personnel en tenue fournie par les États occidentaux est passée de 6,7 à 6,9 pour cent (2025 : janvier à juillet). Plus fortes variations d’une année à l’autre : −5,3 points pour la part payée en 2016 (le nouveau barème de 2016) ; +1,1 point pour la part fournie en 2017.',
  );
  const arabic = movementSummary(answer, { messages: arabicMovement, stateName: () => 'اليابان' });
  expect(arabic.text).toContain('انخفضت حصة الدول الغربية واليابان');
  expect(arabic.text).toContain('\u2066−5.3\u2069 نقطة');
  for (const { events, notes } of [french, arabic, movementSummary(answer)]) {
    expect(events.length).toBe(answer.events.length);
    expect(notes.filter((note) => /^[a-z-]+$/.test(note))).toEqual([]);
  }
});

test('a side of which two years are not available is named as such', () => {
  const early = movementSummary(burdenMovement({ payers: 'weog', servers: 'weog', from: 1991, to: 1996 }));
  expect(early.text).toBe(
    'From 1991 to 1996 the share of UN peacekeeping that Western states paid rose from 70.7 to 74.3 per cent; the share of its uniformed personnel that Western states supplied fell from 70.9 to 32.3 per cent. Largest changes from one year to the next: +2.1 points of the share paid in 1993 (the rates of 1993) and −21.6 points of the share supplied in 1992.',
  );
  expect(movementSummary(burdenMovement({ from: 2026, to: 2027 })).text).toBe(
    'From 2026 to 2027 the share of UN peacekeeping that Western states and Japan are to pay falls from 65.66 to 65.64 per cent; how the share of its uniformed personnel that Western states supplied moved from 2026 to 2027 is not in the data. Largest change from one year to the next: −0.03 points of the share paid in 2027.',
  );
});

test('the largest changes are those of the shares, year by year', () => {
  // The steps worked out from the shares of each year by themselves.
  const shares = [2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012].map(
    (year) => personnelShare({ group: 'weog', year }).sharePercent,
  );
  const steps = shares
    .slice(1)
    .map((share, index) => ({ year: 2004 + index, points: share - (shares[index] as number) }));
  steps.sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  expect(steps.slice(0, 2).map(({ year, points }) => [year, points.toFixed(1)])).toEqual([
    [2007, '5.8'],
    [2004, '-5.1'],
  ]);
  const { served } = burdenMovement({ payers: 'weog+JPN', servers: 'weog', from: 2003, to: 2012 });
  expect([served?.largestRise?.points, served?.largestFall?.points]).toEqual([5.78, -5.05]);
  expect(movementSummary(burdenMovement({ payers: 'weog+JPN', servers: 'weog', from: 2003, to: 2012 })).text).toMatch(
    /Largest changes from one year to the next, where both years have one figure: \+5\.8 points of the share supplied in 2007 and −5\.1 points of the share supplied in 2004\.$/,
  );
});

test('no step is told that comes to nothing', () => {
  // Tuvalu had the floor rate, 0.001 per cent at level J, through the scale of 2019 to 2021.
  const { text } = movementSummary(burdenMovement({ payers: 'TUV', servers: 'TUV', from: 2019, to: 2021 }));
  expect(text).not.toMatch(/Largest|0\.0 /);
});
