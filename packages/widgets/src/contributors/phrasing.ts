import type { Fraction, Note } from '@blueledger/core';
import { percentOf } from '@blueledger/core/internal/math';
import { numbersIn } from '../figure/numbersIn.js';
import type { ContributorsMessages } from './messages.js';

/** More months than these in one note are counted, not listed: the working has them. */
const mostMonths = 12;

const regions = ['african', 'asia-pacific', 'eastern-european', 'grulac', 'weog'];

/** What is derived, missing or doubtful, in words. Several regional groups of one date share a note. */
export function notesOf({ notes }: { readonly notes: readonly Note[] }, messages: ContributorsMessages): string[] {
  const lists = notes.filter(
    ({ code, values }) => code === 'list-extrapolated' && regions.includes(String(values['group'])),
  );
  const dates = new Set(lists.map(({ values }) => String(values['asOf'])));
  const together = lists.length > 1 && dates.size === 1 ? lists : [];
  const others = notes
    .filter((note) => !together.includes(note))
    .map(({ code, values }) => {
      const months = String(values['months'] ?? '').split(' ');
      if (code === 'attribution-doubtful' && months.length > mostMonths)
        return messages.doubtfulMany(months.length, months[0] as string, months.at(-1) as string);
      return (messages.core.notes[code] ?? messages.notes?.[code])?.(values) ?? code;
    });
  return together.length === 0 ? others : [...others, messages.regionalLists([...dates][0] as string)];
}

/** Numbers as the page's language writes them; headlines have one decimal, half up from the exact share. */
export function numbersOf({ frame: { language } }: ContributorsMessages) {
  const one = numbersIn(language, { least: 1 });
  const sign = numbersIn(language, { least: 1, percent: true });
  return {
    whole: numbersIn(language),
    headline: (share: Fraction) => one(percentOf(share, 1)),
    spoken: (share: Fraction) => sign(percentOf(share, 1)),
  };
}
