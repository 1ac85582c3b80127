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
