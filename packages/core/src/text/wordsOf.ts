import type { Note } from '../internal/answer/index.js';
import type { Remarks } from './catalogue.js';

/** What a catalogue says for a note; a code without words in this language is shown as it is, never dropped. */
export function wordsOf({ code, values }: Note, { notes }: Remarks): string {
  return notes[code]?.(values) ?? code;
}
