import type { Answer } from '@blueledger/core';
import { noteText, summaryOf } from '@blueledger/core/bundled';
import { aboutAnswer, type ColumnAsked, type OutRow, type OutTable, tableOfRows } from '@blueledger/exchange/table';
import type { Reply } from '../spec.js';

/** The notes of an answer in words. */
export const notesOf = (answer: Answer<string, unknown>): string[] => answer.notes.map((note) => noteText(note));

/** Rows as a table that carries what an answer rests on. */
export const tableFor = (
  answer: Answer<string, unknown>,
  name: string,
  columns: readonly ColumnAsked[],
  rows: readonly OutRow[],
): OutTable => tableOfRows(name, rows, aboutAnswer(answer), { columns });

/** An answer with its tables, in the summary and notes of core. */
export const replyOf = (
  answer: Answer<string, unknown>,
  tables: readonly OutTable[],
  more: Partial<Pick<Reply, 'summary' | 'verdict'>> = {},
): Reply => ({
  answer,
  about: aboutAnswer(answer),
  summary: more.summary ?? summaryOf(answer).text,
  notes: notesOf(answer),
  tables,
  ...(more.verdict === undefined ? {} : { verdict: more.verdict }),
});
