import { operationFinancing as table } from '@blueledger/datasets/operation-financing';
import { expect, test } from 'vitest';
import { operationFinancing as operationFinancingOf } from './operationFinancing.js';

const on = (operation: string, date?: string) =>
  operationFinancingOf({ operationFinancing: table }, { operation, date }).decisions;
const shown = (operation: string, date?: string) =>
  on(operation, date).map(({ means, amount, document, paragraph }) => [means, amount, document, paragraph]);

test('S/RES/186, paragraph 6: contingents’ Governments and Cyprus meet UNFICYP, and voluntary contributions may', () => {
  expect(on('UNFICYP', '1964-03-04').map(({ means, states }) => [means, ...states])).toEqual([
    ['contributors'],
    ['parties', 'CYP'],
    ['voluntary'],
  ]);
});

test('from 16 June 1993 what voluntary contributions leave of UNFICYP is assessed: S/RES/831, paragraph 4', () => {
  expect(on('UNFICYP', '1993-06-15').some(({ means }) => means === 'assessed')).toBe(false);
  expect(shown('UNFICYP', '1993-06-16')).toEqual([
    ['assessed', undefined, 'S/RES/831', '4'],
    ['voluntary', undefined, 'S/RES/831', '3'],
  ]);
});

test('ONUC: 80 million apportioned to June 1962, bonds reported for the year after, 33 million from July 1963', () => {
  expect(shown('ONUC', '1962-06-30')[0]).toEqual(['assessed', 80_000_000, 'A/RES/1732 (XVI)', '3-5']);
  expect(on('ONUC', '1962-07-01').map(({ means, read }) => [means, read])).toEqual([['bonds', false]]);
  expect(shown('ONUC', '1963-07-01')[0]).toEqual(['assessed', 33_000_000, 'A/RES/1876 (S-IV)', '3-4']);
});

test('A/RES/2115 (XX) appropriates 18,911,000 dollars for UNEF I in 1965, and its means add up to it', () => {
  const amounts = on('UNEF I', '1965-07-01').map(({ amount }) => amount ?? 0);
  expect(amounts.reduce((a, b) => a + b, 0)).toBe(18_911_000);
});

test('a period whose decision was not read is unknown, and no neighbour fills it', () => {
  expect(on('UNYOM', '1963-07-15').map(({ means, states }) => [means, ...states])).toEqual([['parties', 'EGY', 'SAU']]);
  expect(shown('UNYOM', '1964-01-01')).toEqual([['unknown', undefined, undefined, undefined]]);
  expect(on('UNEF I', '1962-12-31').map(({ means }) => means)).toEqual(['unknown']);
  expect(on('UNYOM', '1970-01-01')).toEqual([]);
});

test('without a day, the decisions come in the order of their periods', () => {
  const starts = on('UNEF I').map(({ from }) => from);
  expect(starts).toEqual([...starts].sort());
  expect([starts[0], starts.at(-1)]).toEqual(['1956-11-05', '1967-01-01']);
});

test('an operation that is not in the table, and what is no day, are refused', () => {
  expect(() => on('UNEF')).toThrow(
    'operation: "UNEF" is not an operation whose early financing is in the tables. Expected one of ONUC, UNEF I, UNEF II, UNFICYP, UNOGIL, UNTEA, UNYOM.',
  );
  expect(() => on('ONUC', '1962')).toThrow('date: "1962" is not a date.');
});
