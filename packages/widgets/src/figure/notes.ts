import type { Answer } from '@blueledger/core/internal/answer';
import type { NoteMessages } from '@blueledger/core/text';

/** Words of remarks by their code, in one language. */
export type NoteWords = Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>>;

interface Speaking {
  readonly catalogue: NoteMessages;
  /** Remarks that core's catalogue has no words for in this language. */
  readonly notes: NoteWords;
  readonly stateName?: ((state: string) => string | undefined) | undefined;
}

/** The remarks of an answer in words, states under their names in the language; a code without words as it stands. */
export function notesOf({ notes }: Answer<string, unknown>, { catalogue, notes: own, stateName }: Speaking): string[] {
  return notes.map(({ code, values }) => {
    const name = values['state'] === undefined ? undefined : stateName?.(String(values['state']));
    return (own[code] ?? catalogue.notes[code])?.(name === undefined ? values : { ...values, name }) ?? code;
  });
}
