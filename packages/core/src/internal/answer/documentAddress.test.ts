import { expect, test } from 'vitest';
import { documentAddress } from './documentAddress.js';

test('documents of the Assembly, the Council and the Secretariat have addresses by their symbols', () => {
  expect(['A/RES/55/235', 'S/RES/918', 'ST/ADM/SER.B/1096'].map(documentAddress)).toEqual([
    'https://docs.un.org/A/RES/55/235',
    'https://docs.un.org/S/RES/918',
    'https://docs.un.org/ST/ADM/SER.B/1096',
  ]);
});

test('a part of a resolution, a press release and a convention of ours have none', () => {
  expect(['A/RES/55/5 B', 'GA/AB/4502', 'ORG/1469', 'our convention'].map(documentAddress)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
