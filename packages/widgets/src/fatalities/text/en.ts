import { englishNotes, personnelNotes } from '@blueledger/core/text';
import { people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/en.js';
import type { Counted, FatalitiesMessages, Most, Span } from '../messages.js';

const kinds = {
  international_civilian: 'International civilians',
  local: 'Local personnel',
  military: 'Military personnel',
  military_observer: 'Military observers',
  other: 'Other personnel',
  police: 'Police',
};
const causes = {
  accident: 'Accident',
  illness: 'Illness',
  malicious_act: 'Malicious act',
  self_inflicted: 'Self-inflicted',
  to_be_determined: 'Still to be determined',
  unknown: 'Unknown',
};
const of = {
  accident: 'in accidents',
  illness: 'of illness',
  malicious_act: 'by malicious acts',
  self_inflicted: 'by their own hand',
  to_be_determined: 'of causes still to be determined',
  unknown: 'of unknown causes',
};

const span = ({ from, to, through }: Span) =>
  through
    ? `${from === to ? `January ${from}` : from} to ${englishNotes.month(through)}`
    : from === to
      ? `${from}`
      : `${from} to ${to}`;
const during = (years: Span) =>
  years.from === years.to && !years.through ? `In ${years.from}` : `From ${span(years)}`;
const where = ({ mission }: Counted) => mission ?? 'UN peace operations';
const who = ({ kind, nationality }: Counted) =>
  `${kind ? ` (${kinds[kind].toLowerCase()} only)` : ''}${nationality ? ` from ${nationality}` : ''}`;

const mostWhere = ({ by, key, name }: Most) =>
  by === 'cause'
    ? of[key as keyof typeof of]
    : `${{ year: 'in', mission: 'in', nationality: 'from', kind: 'among' }[by]} ${by === 'kind' ? name.toLowerCase() : name}`;

export const messages: FatalitiesMessages = {
  core: englishNotes,
  frame,
  notes: personnelNotes,
  title: (counted, by) =>
    `Deaths in ${where(counted)}${counted.nationality ? ` of personnel from ${counted.nationality}` : ''}${counted.kind ? `, ${kinds[counted.kind].toLowerCase()}` : ''}${counted.cause ? `, ${of[counted.cause]}` : ''}, by ${by === 'kind' ? 'kind of personnel' : by}`,
  summary: ({ span: years, counted, one, deaths, malicious, most }) => [
    { text: `${during(years)} ` },
    people(deaths),
    {
      text: ` ${one ? 'person' : 'people'}${who(counted)} serving in ${where(counted)} died${counted.cause ? ` ${of[counted.cause]}` : ''}`,
    },
    ...(malicious === undefined ? [] : [{ text: ', ' }, people(malicious), { text: ' of them by malicious acts' }]),
    ...(most
      ? [
          {
            text: `; most ${mostWhere(most)}${most.others > 0 ? ` and ${most.others} more` : ''}: `,
          },
          people(`${most.deaths}${most.others > 0 ? ' each' : ''}`),
        ]
      : []),
    { text: '.' },
  ],
  nobody: (years, counted) =>
    `${during(years)} nobody${who(counted)} serving in ${where(counted)} died${counted.cause ? ` ${of[counted.cause]}` : ''}, according to the database of the United Nations.`,
  unit: 'Deaths',
  malicious: 'malicious acts',
  otherCauses: 'accidents, illness and all other causes',
  allCauses: 'all causes',
  causes,
  kinds,
  formerNames: {
    PSE: 'State of Palestine',
    SCG: 'Serbia and Montenegro',
    XXX: 'Nationality undetermined',
    YUG: 'Yugoslavia',
  },
  inMission: (deaths, mission) => `${deaths} in ${mission}`,
  point: (name, deaths, malicious) =>
    `${name}: ${deaths} deaths${malicious === undefined ? '' : `, ${malicious} by malicious acts`}`,
  noDeaths: (year) => `${year}: no deaths`,
  caption: (by) =>
    `Deaths by ${by === 'kind' ? 'kind of personnel' : by}${by === 'cause' ? '' : ' and cause'}, as the database of the United Nations counts them`,
  columns: {
    year: 'Year',
    mission: 'Mission',
    nationality: 'Nationality',
    kind: 'Kind of personnel',
    cause: 'Cause',
    deaths: 'Deaths',
  },
  killed: (points) =>
    `Not in these figures: the Staff Union of the United Nations counts personnel killed deliberately, ${englishNotes.list(points.map(({ year, deaths, atLeast }) => `${atLeast ? 'at least ' : ''}${deaths} in ${year}`))}.`,
};
