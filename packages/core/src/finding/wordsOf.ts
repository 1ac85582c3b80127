import type { Note } from '../working/index.js';
import type { Catalogue } from './catalogue.js';

/** What a catalogue says for a note; a code without words in this language is shown as it is, never dropped. */
export function wordsOf({ code, values }: Note, { notes }: Catalogue): string {
  return notes[code]?.(values) ?? code;
}
