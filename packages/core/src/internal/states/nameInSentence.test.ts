import { expect, test } from 'vitest';
import {
  arabicNameInSentence,
  englishNameInSentence,
  frenchNameInSentence,
  russianNameInSentence,
  spanishNameInSentence,
} from './nameInSentence.js';

test.each([
  ['Netherlands (the)', 'the Netherlands'],
  ['Iran (Islamic Republic of)', 'the Islamic Republic of Iran'],
  ['Micronesia (Federated States of)', 'the Federated States of Micronesia'],
  ['Japan', 'Japan'],
])('in English %s is %s', (printed, name) => {
  expect(englishNameInSentence(printed)).toBe(name);
});

test.each([
  ['Pays-Bas (les)', 'les Pays-Bas'],
  ["Afghanistan (l')", 'l’Afghanistan'],
  ["Iran (République islamique d')", "la République islamique d'Iran"],
  ['Bolivie (État plurinational de)', 'l’État plurinational de Bolivie'],
  ['Micronésie (États fédérés de)', 'les États fédérés de Micronésie'],
  ['Kiribati', 'Kiribati'],
])('in French %s is %s', (printed, name) => {
  expect(frenchNameInSentence(printed)).toBe(name);
});

test('in Arabic a name takes the place of its dash', () => {
  expect(arabicNameInSentence('إيران (جمهورية - الإسلامية)')).toBe('جمهورية إيران الإسلامية');
  expect(arabicNameInSentence('اليابان')).toBe('اليابان');
});

test.each([
  ['Japón (el)', 'el Japón'],
  ['Estados Unidos de América (los)', 'los Estados Unidos de América'],
  ['Irán (República Islámica del)', 'la República Islámica del Irán'],
  ['Bolivia (Estado Plurinacional de)', 'el Estado Plurinacional de Bolivia'],
  ['Micronesia (Estados Federados de)', 'los Estados Federados de Micronesia'],
  ['Angola', 'Angola'],
])('in Spanish %s is %s', (printed, name) => {
  expect(spanishNameInSentence(printed)).toBe(name);
});

test('in Russian what stands in brackets goes before', () => {
  expect(russianNameInSentence('Иран (Исламская Республика)')).toBe('Исламская Республика Иран');
  expect(russianNameInSentence('Япония')).toBe('Япония');
});
