import type { Note } from '../internal/answer/index.js';
import { checkRecord, checkText } from '../internal/errors/index.js';
import { moreNotes } from './en/notes/byCode.js';
import { englishNotes } from './en/notes/common.js';
import type { NoteMessages } from './messages.js';
import { noteIn } from './noteIn.js';

/**
 * A note in words; a code without words in this language is shown as it is, never dropped.
 *
 * @example
 * ```ts
 * const { notes } = effectiveRates({ year: 2025 });
 * noteText(notes[0]);
 * // => 'Peacekeeping rates are derived from the regular-budget scale, level factors and the permanent members’ premium.'
 * ```
 */
export function noteText(note: Note, messages: NoteMessages = englishNotes): string {
  checkText(checkRecord(note, 'note').code, 'note.code', 'the code of a note');
  checkRecord(note.values, 'note.values');
  const more = messages.language === 'en' && Object.hasOwn(moreNotes, note.code) ? moreNotes[note.code] : undefined;
  return more?.(note.values) ?? noteIn(note, messages);
}
