import type { Note } from '../internal/answer/index.js';
import type { NoteMessages } from './messages.js';

/** The text of a note; a code that this language has no message for is shown as it is, never dropped. */
export function noteIn({ code, values }: Note, { notes }: NoteMessages): string {
  return (Object.hasOwn(notes, code) ? notes[code]?.(values) : undefined) ?? code;
}
