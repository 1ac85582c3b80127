import { expect, test } from 'vitest';
import { burdenMovement } from '../bundled.js';
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
    'De 2012 à 2025, la part du maintien de la paix de l’ONU payée par les États occidentaux et Japan est tombée de 87,5 à 65,7 pour cent ; la part de son personnel en tenue fournie par les États occidentaux est passée de 6,7 à 6,9 pour cent. Plus grands pas : le nouveau barème de 2016 (−5,3 points) et le début de l’opération MINUSCA en 2014 (−0,6 point).',
  );
  const arabic = movementSummary(answer, { messages: arabicMovement, stateName: () => 'اليابان' });
  expect(arabic.text).toContain('انخفضت حصة الدول الغربية واليابان');
  expect(arabic.text).toContain('\u2066−5.3\u2069 نقطة');
  for (const { events, notes } of [french, arabic, movementSummary(answer)]) {
    expect(events.length).toBe(answer.events.length);
    expect(notes.filter((note) => /^[a-z-]+$/.test(note))).toEqual([]);
  }
});

test('a side of which two years are not available is left out of the sentence', () => {
  const early = movementSummary(burdenMovement({ payers: 'weog', servers: 'weog', from: 1991, to: 1996 }));
  expect(early.text).toBe(
    'From 1991 to 1996 the share of the uniformed personnel of UN peacekeeping that Western states supplied fell from 70.9 to 32.3 per cent.',
  );
  expect(movementSummary(burdenMovement({ from: 2026, to: 2027 })).text).toBe(
    'From 2026 to 2027 the share of UN peacekeeping that Western states and Japan are to pay falls from 65.7 to 65.6 per cent.',
  );
});
