import type { PersonnelKind } from '../../../personnel/facts.js';
import { day, monthAndYear, monthList } from '../dates.js';

const kindNames: Readonly<Record<PersonnelKind, string>> = {
  troops: 'Troops',
  staff_officers: 'Staff officers',
  individual_police: 'Individual police',
  formed_police_units: 'Formed police units',
  experts_on_mission: 'Observers (experts on mission)',
  police: 'Police',
};

const lower = (kind: string | number | undefined) => kindNames[kind as PersonnelKind].toLowerCase();

/** A day, or the month where only that is known. */
const datePart = (date: string) => (date.length > 7 ? day(date) : monthAndYear(date));

/** English notes on kinds of personnel: a page that tells no kinds apart does not load them. */
const listOf = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join() : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

export const kindNotes: Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>> = {
  'kinds-not-apart': ({ kind, inside, since }) =>
    `${kindNames[kind as PersonnelKind]} were counted with ${lower(inside)} before ${monthAndYear(String(since))}: no figure of their own is in the data.`,
  'kind-leaves': ({ kind, inside, since }) =>
    `${kindNames[kind as PersonnelKind]} were counted with ${lower(inside)} before ${monthAndYear(String(since))}: figures before and after are not comparable.`,
  'over-all-missions': ({ months }) =>
    `Over all missions, from the reports by State, kind and sex: by mission no figures are available for ${monthList(months)}.`,
  'authorised-unknown-spans': ({ spans }) =>
    `What was authorised is not known ${listOf(
      String(spans)
        .split(' ')
        .map((span) => {
          const [from = '', to = ''] = span.split(':');
          return from === to
            ? `at the end of ${monthAndYear(from)}`
            : `from ${monthAndYear(from)} to ${monthAndYear(to)}`;
        }),
    )}: a decision was not read, prints no figure, or is not available.`,
  'authorised-unknown': ({ reason, from, resolution }) =>
    `What was authorised is not known from ${datePart(String(from))}: ${
      reason === 'not-read'
        ? `${resolution ? `resolution ${resolution}` : 'the decision that followed'} was not read`
        : reason === 'ended'
          ? 'the level ended, and no later decision is available'
          : `${resolution || 'the decision'} prints no such figure`
    }.`,
};
