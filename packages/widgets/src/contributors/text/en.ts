import { englishNotes, kindNotes, personnelNotes } from '@blueledger/core/text';
import { capital, people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/en.js';
import type { ContributorsMessages, When } from '../messages.js';

const kinds: Readonly<Record<string, string>> = {
  troops: 'troops',
  staff_officers: 'staff officers',
  individual_police: 'individual police',
  formed_police_units: 'formed police units',
  experts_on_mission: 'observers (experts on mission)',
  police: 'police',
};

function whenText({ by, time, from, to }: When): string {
  if (by === 'month') return `at the end of ${englishNotes.month(time)}`;
  if (from.endsWith('-01') && to.endsWith('-12')) return `on average in ${time}`;
  return `on average from ${englishNotes.month(from).replace(` ${time}`, '')} to ${englishNotes.month(to)}`;
}
/** A mission is in the subject already; else the personnel are those of all operations. */
const within = (subject: string) => (subject.includes(' of ') ? subject : `${subject} in UN operations`);
const short = ({ by, time }: When) => (by === 'month' ? englishNotes.month(time) : time);

export const messages: ContributorsMessages = {
  core: englishNotes,
  frame,
  notes: { ...kindNotes, ...personnelNotes },
  regionalLists: (asOf) => `Regional groups: lists of ${englishNotes.month(asOf)}, used here for other years as well.`,
  doubtfulMany: (months, first, last) =>
    `As published, contingents of ${months} months between ${englishNotes.month(first)} and ${englishNotes.month(last)} appear to be misattributed in the source (State or kind).`,
  subject: ({ mission, kind, sex }) => {
    const whom = kind === undefined ? 'uniformed personnel' : (kinds[kind] ?? kind);
    return `${sex === undefined ? whom : `${sex === 'female' ? 'women' : 'men'} among ${whom}`}${mission === undefined ? '' : ` of ${mission}`}`;
  },
  title: (subject) => `Who serves in UN operations: ${subject}`,
  oneLine: ({ who, persons, percent, peak }, subject, when) => [
    { text: `${capital(whenText(when))} ${who} had ` },
    people(persons),
    { text: ` ${within(subject)}` },
    ...(percent === undefined ? [] : [{ text: ', ' }, people(`${percent} per cent`), { text: ' of all' }]),
    ...(peak === undefined ? [] : [{ text: `; the peak was ${peak.persons}, in ${short(peak.when)}` }]),
    { text: '.' },
  ],
  fewLines: (lines, subject, when) => [
    { text: `${capital(whenText(when))} ` },
    ...lines.flatMap(({ who, persons, peak }, i) => [
      { text: `${i === 0 ? '' : i === lines.length - 1 ? ' and ' : ', '}${who} had ` },
      people(persons),
      ...(i === 0 ? [{ text: ` ${within(subject)}` }] : []),
      ...(peak === undefined ? [] : [{ text: ` (peak: ${peak.persons}, in ${short(peak.when)})` }]),
    ]),
    { text: '.' },
  ],
  manyLines: (first, last, subject) => [
    { text: `Of those shown, ${first.who} had the largest share of ${subject} in ${short(first.when)}, ` },
    people(`${first.percent} per cent`),
    { text: `; ${whenText(last.when)} it was ${last.who}, with ` },
    people(`${last.percent} per cent`),
    { text: '.' },
  ],
  rankingTitle: (subject, month) => `Largest contributors of ${within(subject)}, ${englishNotes.month(month)}`,
  ranking: ({ first, persons, next, listed, percent, total }, subject, month) => [
    {
      text: `At the end of ${englishNotes.month(month)} ${first} was the largest contributor of ${within(subject)}, with `,
    },
    people(persons),
    { text: `${next.length === 0 ? '' : `, ahead of ${englishNotes.list(next)}`}; the top ${listed} provided ` },
    people(`${percent} per cent`),
    { text: ` of ${total}.` },
  ],
  rankPoint: (rank, who, persons, percent) => `${rank}. ${who}: ${persons}, ${percent} of all`,
  rankCaption: (subject, month) => `${capital(within(subject))} by Member State, ${englishNotes.month(month)}`,
  notAvailable: (subject) => `No figures for ${subject} are available for this time.`,
  nothing: 'Nobody was reported.',
  persons: 'persons',
  point: (when, who, persons, percent) =>
    `${when}: ${who} ${persons}${percent === undefined ? '' : `, ${percent} of all`}`,
  pointMissing: (when, who) => `${when}: ${who} not in the data`,
  caption: (subject, by) =>
    `${capital(within(subject))}, ${by === 'year' ? 'mean of month-end strengths by year' : 'at each month’s end'}`,
  columns: {
    year: 'Year',
    month: 'Month',
    personsOf: (who) => capital(who),
    percentOf: (who) => `${capital(who)}, per cent of all`,
    total: 'All Member States',
    months: 'Months available',
    rank: 'Rank',
    state: 'Member State',
    persons: 'Persons',
    percent: 'Per cent of all',
  },
};
