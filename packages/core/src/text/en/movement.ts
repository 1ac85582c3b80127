import { grouped } from '../../internal/math/index.js';
import type { EventMessage, MovementMessages } from '../movementMessages.js';
import { english } from './burden.js';
import { pays } from './burdenOfYear.js';
import { countedOver, movement } from './burdenOverYears.js';
import { day, monthAndYear } from './dates.js';
import { movementNotes } from './notes/movement.js';
import { rateNotes } from './rateNotes.js';

const { list } = english;

const named = ({ states }: EventMessage, left?: boolean) =>
  list(
    states.filter((state) => left === undefined || state.left === left).map(({ name, points }) => `${name} ${points}`),
  );

function rates(event: EventMessage): string | undefined {
  const most = event.states.length > 0 ? ` Most: ${named(event)}.` : '';
  // Between open levels, and where a membership changed its code, the two are not told apart.
  if (event.byRegularRate === undefined || event.byFactor === undefined) return most.trim() || undefined;
  return `Regular rates ${event.byRegularRate}, levels and premium ${event.byFactor}.${most}`;
}

function measured({ mission, who, percent }: EventMessage): string | undefined {
  const figures = mission?.measured;
  if (!figures) return mission && `${mission.name}.`;
  const months = figures.monthsAvailable < 12 ? ` (${figures.monthsAvailable} months available)` : '';
  return `${mission.name}. In ${figures.year}${months} it was ${percent(figures.partOfAllPercent)} per cent of all personnel, and ${who} supplied ${percent(figures.servedPercent)} per cent of it: ${percent(figures.withPercent)} per cent with it, ${percent(figures.withoutPercent)} without.`;
}

const strength = ({ mission, whole }: EventMessage) => `(up to ${whole(mission?.peakPersons ?? 0)} in uniform)`;

export const englishMovement: MovementMessages = {
  base: english,
  title: 'Who pays for UN peacekeeping, who serves, and what moved it',
  signed: (decimal) =>
    decimal.startsWith('-') ? `−${decimal.slice(1)}` : Number(decimal) === 0 ? decimal : `+${decimal}`,
  decimal: (decimal) => decimal,
  range: (low, high) => `between ${low} and ${high}`,
  whole: grouped,
  date: (date) => (date.length > 7 ? day(date) : monthAndYear(date)),
  moved: (side, { from, to, first, last, projected, alone, yearsNamed: yearsTold, over }) => [
    {
      text:
        side === 'paid'
          ? `From ${from} to ${to} the share of UN peacekeeping that ${last.who} ${pays(last, projected)} `
          : alone
            ? `From ${from} to ${to} the share of the uniformed personnel of UN peacekeeping that ${last.who} supplied `
            : `the share of its uniformed personnel that ${last.who} supplied ${yearsTold ? '' : `from ${from} to ${to} `}`,
    },
    ...movement(first, last, side === 'paid' ? 'money' : 'people', projected),
    ...(over ? [{ text: countedOver(...over) }] : []),
  ],
  missing: (side, who, from, to) =>
    `how the share of ${side === 'paid' ? 'UN peacekeeping' : 'its uniformed personnel'} that ${who} ${side === 'paid' ? 'paid' : 'supplied'} moved from ${from} to ${to} is not in the data`,
  between: '; ',
  end: '.',
  most: (changes, ofKnown) =>
    `${changes.length === 1 ? 'Largest change' : 'Largest changes'} from one year to the next${ofKnown ? ', where both years have one figure' : ''}: ${list(changes.map(({ side, year, points, cause }) => `${points} points of the share ${side === 'paid' ? 'paid' : 'supplied'} in ${year}${cause === undefined ? '' : ` (${cause})`}`))}.`,
  step: {
    'levels-begin': () => 'the scale of levels',
    'new-scale': ({ year }) => `the new scale of ${year}`,
    'rates-within-scale': ({ year }) => `the rates of ${year}`,
    'list-changed': ({ year }) => `the list of ${year}`,
    'mission-began': ({ year, mission }) => `the beginning of ${mission?.mission} in ${year}`,
    'mission-ended': ({ year, mission }) => `the end of ${mission?.mission} in ${year}`,
  },
  what: {
    'levels-begin': () => 'The peacekeeping scale of levels begins',
    'new-scale': () => 'New scale of assessments',
    'rates-within-scale': () => 'Rates change within the scale',
    'list-changed': () => 'Other states on the list',
    'mission-began': (event) => `${event.mission?.mission} begins ${strength(event)}`,
    'mission-ended': (event) => `${event.mission?.mission} ends ${strength(event)}`,
  },
  by: (points) => (points === undefined ? 'how far is not in the data' : `${points} points`),
  detail: {
    'levels-begin': rates,
    'new-scale': rates,
    'rates-within-scale': rates,
    'list-changed': (event) =>
      [
        event.states.some(({ left }) => !left) ? `Joined: ${named(event, false)}.` : '',
        event.states.some(({ left }) => left) ? `Left: ${named(event, true)}.` : '',
      ]
        .filter((text) => text !== '')
        .join(' '),
    'mission-began': measured,
    'mission-ended': measured,
  },
  notes: { ...rateNotes, ...movementNotes },
};
