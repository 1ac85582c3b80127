import { expect, test } from 'vitest';
import { assessmentLetters } from './assessmentLetters.js';

const pieces = [
  { from: '2018-07-01', to: '2018-11-15', amount: 105_839_588, conditional: false },
  { from: '2018-11-16', to: '2018-12-31', amount: 35_279_863, conditional: true },
];
const later = pieces.map((piece) => ({
  ...piece,
  from: piece.from.replace('2018', '2020'),
  to: piece.to.replace('2018', '2020'),
}));

test('before July 2019 the part without a mandate waits for the Council', () => {
  const { letters, notIssued } = assessmentLetters({ pieces, issued: '2018-07-10' });
  expect(letters).toEqual([{ ...pieces[0], issued: '2018-07-10', due: '2018-08-09' }]);
  expect(notIssued).toEqual([{ ...pieces[1], why: 'no mandate' }]);
  const extended = assessmentLetters({
    pieces,
    issued: '2018-07-10',
    extensions: [{ effective: '2018-11-15', until: '2019-05-15' }],
  });
  expect(extended.letters[1]).toEqual({ ...pieces[1], issued: '2018-11-15', due: '2018-12-15' });
});

test('since July 2019 the whole year is assessed, and the part without a mandate falls due 30 days after the extension', () => {
  const before = assessmentLetters({ pieces: later, issued: '2020-07-10' });
  expect(before.letters.map(({ issued, due }) => [issued, due])).toEqual([
    ['2020-07-10', '2020-08-09'],
    ['2020-07-10', undefined],
  ]);
  const after = assessmentLetters({
    pieces: later,
    issued: '2020-07-10',
    extensions: [{ effective: '2020-11-12', until: '2021-05-15' }],
  });
  expect(after.letters[1]?.due).toBe('2020-12-12');
  expect(after.rules.map(({ reference }) => `${reference.document}, ${reference.paragraph}`)).toContain(
    'A/RES/73/307, 6-7',
  );
});

test('without a scale for the coming year its half cannot be issued', () => {
  const halves = [
    { from: '2015-07-01', to: '2015-12-31', amount: 100, conditional: false },
    { from: '2016-01-01', to: '2016-06-30', amount: 100, conditional: false },
  ];
  const { letters, notIssued } = assessmentLetters({ pieces: halves, issued: '2015-07-10', scaleUntil: '2015-12-31' });
  expect([letters.length, notIssued]).toEqual([1, [{ ...halves[1], why: 'no scale' }]]);
});

test('an extension that runs backwards is refused', () => {
  expect(() =>
    assessmentLetters({ pieces, issued: '2018-07-10', extensions: [{ effective: '2019-01-01', until: '2018-12-31' }] }),
  ).toThrow(
    'extensions: an extension effective 2019-01-01 ends on 2018-12-31. Expected a last day not before the day it takes effect.',
  );
});

const half = { from: '2024-11-16', to: '2025-06-30', amount: 1000, conditional: true };
const dueOf = (extensions: readonly { effective: string; until: string }[], issued = '2024-07-10') =>
  assessmentLetters({ pieces: [half], issued, extensions }).letters;

test('an extension that ends before the piece does not make it fall due', () => {
  expect(dueOf([{ effective: '2024-11-14', until: '2024-12-31' }])).toEqual([
    { ...half, issued: '2024-07-10', due: undefined },
  ]);
  const old = { ...half, from: '2018-11-16', to: '2019-06-30' };
  const { letters, notIssued } = assessmentLetters({
    pieces: [old],
    issued: '2018-07-10',
    extensions: [{ effective: '2018-11-15', until: '2018-12-31' }],
  });
  expect([letters, notIssued]).toEqual([[], [{ ...old, why: 'no mandate' }]]);
});

test('of the extensions that reach the end of a piece the earliest counts, whatever their order', () => {
  const extensions = [
    { effective: '2025-05-30', until: '2025-12-31' },
    { effective: '2024-12-20', until: '2025-06-30' },
    { effective: '2024-11-14', until: '2024-12-31' },
  ];
  expect(dueOf(extensions)[0]?.due).toBe('2025-01-19');
  expect(dueOf([...extensions].reverse())[0]?.due).toBe('2025-01-19');
});

test('nothing falls due before its letter is due, nor is assessed before letters go out', () => {
  expect(dueOf([{ effective: '2024-05-01', until: '2025-06-30' }])).toEqual([
    { ...half, issued: '2024-07-10', due: '2024-08-09' },
  ]);
  const { letters } = assessmentLetters({
    pieces,
    issued: '2018-12-10',
    extensions: [{ effective: '2018-11-15', until: '2019-05-15' }],
  });
  expect(letters[1]).toEqual({ ...pieces[1], issued: '2018-12-10', due: '2019-01-09' });
});

test.each<[object, string]>([
  [{ to: '2024-11-15' }, 'pieces[0].to: 2024-11-15 lies before 2024-11-16. Expected a last day not before the first.'],
  [
    { from: 'soon' },
    'pieces[0].from: "soon" is not a date. Expected a day of the calendar written YYYY-MM-DD, such as 2024-12-31.',
  ],
  [{ amount: -1 }, 'pieces[0].amount: -1 is not an amount. Expected whole US dollars, zero or more.'],
  [{ amount: 0.5 }, 'pieces[0].amount: 0.5 is not an amount. Expected whole US dollars, zero or more.'],
  [{ conditional: 'no' }, 'pieces[0].conditional: "no" is not a valid value. Expected true or false.'],
])('a piece with %j is refused', (wrong, message) => {
  expect(() => assessmentLetters({ pieces: [{ ...half, ...wrong }], issued: '2024-07-10' })).toThrow(
    expect.objectContaining({ message }),
  );
});

test('a missing query, missing pieces and a missing extension are refused', () => {
  expect(() => assessmentLetters(null as never)).toThrow('query: null is not a valid value. Expected an object.');
  expect(() => assessmentLetters({ issued: '2024-07-10' } as never)).toThrow('pieces: it is missing. Expected a list.');
  expect(() => dueOf([null as never])).toThrow('extensions[0]: null is not a valid value. Expected an object.');
});
