import type { Note } from '@blueledger/core/internal/answer';
import type { ContributorsWords } from './words.js';

/** More months than these in one note are counted, not listed: the working has them. */
const mostMonths = 12;

const regions = ['african', 'asia-pacific', 'eastern-european', 'grulac', 'weog'];

/** What is derived, missing or doubtful, in words. Several regional groups of one date share a remark. */
export function notesOf({ notes }: { readonly notes: readonly Note[] }, words: ContributorsWords): string[] {
  const lists = notes.filter(
    ({ code, values }) => code === 'list-extrapolated' && regions.includes(String(values['group'])),
  );
  const dates = new Set(lists.map(({ values }) => String(values['asOf'])));
  const together = lists.length > 1 && dates.size === 1 ? lists : [];
  const said = notes
    .filter((note) => !together.includes(note))
    .map(({ code, values }) => {
      const months = String(values['months'] ?? '').split(' ');
      if (code === 'attribution-doubtful' && months.length > mostMonths)
        return words.doubtfulMany(months.length, months[0] as string, months.at(-1) as string);
      return (words.catalogue.notes[code] ?? words.notes[code])?.(values) ?? code;
    });
  return together.length === 0 ? said : [...said, words.regionalLists([...dates][0] as string)];
}
