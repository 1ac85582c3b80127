import type { GroupCode } from '../../../internal/states/index.js';
import type { NoteMessages } from '../../messages.js';
import { monthAndYear, monthList, monthName } from '../dates.js';

const groups: Readonly<Record<GroupCode, string>> = {
  african: 'African states',
  'asia-pacific': 'Asia-Pacific states',
  'eastern-european': 'Eastern European states',
  grulac: 'Latin American and Caribbean states',
  weog: 'Western states',
  p5: 'the five permanent members',
  'm49-developed': 'developed countries',
  'm49-developing': 'developing countries',
};

/** What the list behind a group is called, where a note dates it. */
const lists: Readonly<Record<string, string>> = {
  african: 'African group',
  'asia-pacific': 'Asia-Pacific group',
  'eastern-european': 'Eastern European group',
  grulac: 'Latin American and Caribbean group',
  weog: 'Western states are the Western European and other States group (WEOG)',
  'm49-developed': 'Developed countries are those of the UN Statistics Division (M49)',
  'm49-developing': 'Developing countries are those of the UN Statistics Division (M49)',
};

/** A list and its date, of which the month is not always known. */
const datedList = ({ group, asOf, name = group }: Readonly<Record<string, string | number>>) =>
  `${lists[group as string] ?? (name as string)}: list of ${String(asOf).length > 4 ? monthAndYear(String(asOf)) : (asOf as string)}`;

const list = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** English names, dates and notes; the sentences of the burden stand in `english`, which says these as well. */
export const englishNotes: NoteMessages = {
  language: 'en',
  groups,
  list,
  manyStates: (count) => `${count} states`,
  month: monthAndYear,
  notes: {
    'list-extrapolated': (list) => `${datedList(list)}, used here for other years as well.`,
    'list-as-of': (list) => `${datedList(list)}.`,
    'list-by-year': ({ name, unseen }) =>
      `${name}: list of each year${unseen ? `; that ${unseen} left it was not seen in a source` : ''}.`,
    'list-incomplete': ({ name }) => `${name}: the list lacks some members.`,
    'attribution-doubtful': ({ months }) =>
      `As published, contingents of ${monthList(months)} appear to be misattributed in the source (State or kind).`,
    'attribution-corrected': ({ months }) =>
      `Corrected: contingents of ${monthList(months)} that appear to be misattributed in the source are moved to the State or kind that they appear to belong to.`,
    'partial-year': ({ year, from, to }) => `${year}: ${monthName(String(from))} to ${monthName(String(to))} only.`,
    'missing-months': ({ months }) => `No report available for ${monthList(months)}.`,
  },
};
