import type { EventMessage, MovementMessages } from '../movementMessages.js';
import { countedOver, day, decimal, french, monthAndYear, movement } from './burden.js';
import { frenchEarlierRateNotes } from './earlierRateNotes.js';
import { frenchRateNotes } from './rateNotes.js';

const signed = (text: string) =>
  decimal(text.startsWith('-') ? `−${text.slice(1)}` : Number(text) === 0 ? text : `+${text}`);
const whole = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ' ');

/** In French what is under two is singular. */
const inPoints = (text: string) => `${text} ${Number(text.slice(1).replace(',', '.')) < 2 ? 'point' : 'points'}`;

const named = ({ states }: EventMessage, left?: boolean) =>
  states
    .filter((state) => left === undefined || state.left === left)
    .map(({ name, points }) => `${name} ${points}`)
    .join(' ; ');

function rates(event: EventMessage): string | undefined {
  const most = event.states.length > 0 ? ` Surtout : ${named(event)}.` : '';
  if (event.byRegularRate === undefined || event.byFactor === undefined) return most.trim() || undefined;
  return `Taux du budget ordinaire ${event.byRegularRate}, niveaux et surprime ${event.byFactor}.${most}`;
}

function measured({ mission, who, percent }: EventMessage): string | undefined {
  const figures = mission?.measured;
  if (!figures) return undefined;
  const months = figures.monthsAvailable < 12 ? ` (${figures.monthsAvailable} mois disponibles)` : '';
  return `En ${figures.year}${months}, elle comptait ${percent(figures.partOfAllPercent)} pour cent de tout le personnel, dont ${percent(figures.servedPercent)} pour cent fournis par ${who} : ${percent(figures.withPercent)} pour cent avec elle, ${percent(figures.withoutPercent)} sans elle.`;
}

const strength = ({ mission }: EventMessage) => `(jusqu’à ${whole(mission?.peakPersons ?? 0)} personnes en tenue)`;

export const frenchMovement: MovementMessages = {
  base: french,
  title: 'Qui paie le maintien de la paix de l’ONU, qui y sert, et ce qui a fait bouger les parts',
  signed,
  decimal,
  range: (low, high) => `entre ${low} et ${high}`,
  whole,
  date: (date) => (date.length > 7 ? day(date) : monthAndYear(date)),
  moved: (side, { from, to, first, last, projected, alone, yearsNamed: yearsTold, over }) => [
    {
      text:
        side === 'paid'
          ? `De ${from} à ${to}, la part du maintien de la paix de l’ONU payée par ${last.who} `
          : alone
            ? `De ${from} à ${to}, la part du personnel en tenue du maintien de la paix de l’ONU fournie par ${last.who} `
            : `la part de son personnel en tenue fournie par ${last.who} ${yearsTold ? '' : `de ${from} à ${to} `}`,
    },
    ...movement(first, last, side === 'paid' ? 'money' : 'people', projected),
    ...(over ? [{ text: countedOver(...over) }] : []),
  ],
  missing: (side, who, from, to) =>
    `la part ${side === 'paid' ? 'du maintien de la paix de l’ONU payée' : 'de son personnel en tenue fournie'} par ${who} de ${from} à ${to} n’est pas dans les données`,
  between: ' ; ',
  end: '.',
  most: (changes, ofKnown) =>
    `${changes.length === 1 ? 'Plus forte variation' : 'Plus fortes variations'} d’une année à l’autre${ofKnown ? ', lorsque les deux ont un seul chiffre' : ''} : ${changes.map(({ side, year, points, cause }) => `${inPoints(points)} pour la part ${side === 'paid' ? 'payée' : 'fournie'} en ${year}${cause === undefined ? '' : ` (${cause})`}`).join(' ; ')}.`,
  step: {
    'levels-begin': () => 'le barème par niveaux',
    'new-scale': ({ year }) => `le nouveau barème de ${year}`,
    'rates-within-scale': ({ year }) => `les taux de ${year}`,
    'list-changed': ({ year }) => `la liste de ${year}`,
    'mission-began': ({ year, mission }) => `le début de l’opération ${mission?.mission} en ${year}`,
    'mission-ended': ({ year, mission }) => `la fin de l’opération ${mission?.mission} en ${year}`,
  },
  what: {
    'levels-begin': () => 'Début du barème du maintien de la paix par niveaux',
    'new-scale': () => 'Nouveau barème des quotes-parts',
    'rates-within-scale': () => 'Les taux changent dans le cadre du barème',
    'list-changed': () => 'D’autres États sur la liste',
    'mission-began': (event) => `Début : ${event.mission?.mission} ${strength(event)}`,
    'mission-ended': (event) => `Fin : ${event.mission?.mission} ${strength(event)}`,
  },
  by: (points) => (points === undefined ? 'ampleur absente des données' : inPoints(points)),
  detail: {
    'levels-begin': rates,
    'new-scale': rates,
    'rates-within-scale': rates,
    'list-changed': (event) =>
      [
        event.states.some(({ left }) => !left) ? `Entrés : ${named(event, false)}.` : '',
        event.states.some(({ left }) => left) ? `Sortis : ${named(event, true)}.` : '',
      ]
        .filter((text) => text !== '')
        .join(' '),
    'mission-began': measured,
    'mission-ended': measured,
  },
  notes: {
    ...frenchRateNotes,
    ...frenchEarlierRateNotes,
    'events-derived': ({ points, persons }) =>
      `Ce dont un événement a fait bouger une part est calculé. Un barème : taux de sa première année moins ceux de l’année précédente. Une opération : part de l’année qui suit son début ou précède sa fin, avec son personnel moins la part sans lui. Figurent les barèmes, les autres changements à partir de ${decimal(String(points))} point de pourcentage, et parmi les opérations celles d’au moins ${whole(Number(persons))} personnes ; ces seuils sont les nôtres.`,
    'mission-took-over': ({ mission, from, month }) =>
      `L’opération ${mission} a succédé à ${from} en ${monthAndYear(String(month))} : aucune des deux ne figure à ce titre.`,
    'missions-not-measured': ({ from }) =>
      `Le personnel par État et opération est disponible depuis ${monthAndYear(String(from))} : l’effet des opérations antérieures sur la part n’est pas connu ici.`,
  },
};
