import type { Answer } from '@blueledger/core';
import type { ElementMessages } from './messages.js';

/** The notes of an answer in words, states under their names in the language; a code without a message as it stands. */
export function notesOf(
  { notes }: Pick<Answer<string, unknown>, 'notes'>,
  { core, notes: messages = {}, stateName }: ElementMessages,
): string[] {
  return notes.map(({ code, values }) => {
    const name = values['state'] === undefined ? undefined : stateName?.(String(values['state']));
    return (messages[code] ?? core.notes[code])?.(name === undefined ? values : { ...values, name }) ?? code;
  });
}
