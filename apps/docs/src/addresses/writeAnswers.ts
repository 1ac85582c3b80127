import { join } from 'node:path';
import { csvText, jsonText } from '@blueledger/exchange';
import type { AnswerFamily } from './answers.js';
import { writePieces } from './writePieces.js';

/** Writes each answer as CSV and as JSON below `v1`. Gives the number of answers. */
export function writeAnswers(folder: string, families: readonly AnswerFamily[]): number {
  let count = 0;
  for (const { name, parameter, table } of families)
    for (const value of parameter?.values ?? ['']) {
      const answer = table(value);
      const file = join(folder, value === '' ? name : `${name}/${value}`);
      writePieces(`${file}.csv`, csvText(answer));
      writePieces(`${file}.json`, jsonText([answer]));
      count += 1;
    }
  return count;
}
