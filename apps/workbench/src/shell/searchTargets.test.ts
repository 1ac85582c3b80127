import { expect, test } from 'vitest';
import { aliasesByCode } from './aliases.js';
import { matchTargets, type SearchTarget } from './searchTargets.js';

const aliases = aliasesByCode();
const target = (code: string, name: string): SearchTarget => ({
  kind: 'state',
  code,
  name,
  href: `#${code}`,
  aliases: aliases.get(code),
});
const all = [
  target('AUS', 'Australia'),
  target('CIV', 'Côte d’Ivoire'),
  target('COD', 'Democratic Republic of the Congo'),
  target('COG', 'Congo'),
  target('GBR', 'United Kingdom of Great Britain and Northern Ireland'),
  target('KOR', 'Republic of Korea'),
  target('PRK', 'Democratic People’s Republic of Korea'),
  target('MMR', 'Myanmar'),
  target('UKR', 'Ukraine'),
  target('USA', 'United States of America'),
  target('UNDOF', 'UNDOF · United Nations Disengagement Observer Force'),
  target('UNISFA', 'UNISFA · United Nations Interim Security Force for Abyei'),
  target('UNTSO', 'UNTSO · United Nations Truce Supervision Organization'),
];
const found = (text: string) => matchTargets(all, text).map(({ code }) => code);

test.each([
  ['UK', 'GBR'],
  ['us', 'USA'],
  ['Ivory Coast', 'CIV'],
  ['ivory', 'CIV'],
  ['Burma', 'MMR'],
  ['DRC', 'COD'],
  ['Zaire', 'COD'],
  ['South Korea', 'KOR'],
  ['Middle East', 'UNTSO'],
  ['Golan', 'UNDOF'],
  ['FISNUA', 'UNISFA'],
])('%s leads to %s first', (text, code) => {
  expect(found(text)[0]).toBe(code);
});

test('a name of two leads to both', () => {
  expect(found('Korea').slice(0, 2).toSorted()).toEqual(['KOR', 'PRK']);
  expect(found('Congo').slice(0, 2).toSorted()).toEqual(['COD', 'COG']);
});
