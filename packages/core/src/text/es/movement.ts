import type { EventMessage, MovementMessages } from '../movementMessages.js';
import { countedOver, day, decimal, monthAndYear, movement, spanish } from './burden.js';
import { spanishEarlierRateNotes } from './earlierRateNotes.js';
import { spanishRateNotes } from './rateNotes.js';

const signed = (text: string) =>
  decimal(text.startsWith('-') ? `−${text.slice(1)}` : Number(text) === 0 ? text : `+${text}`);
const whole = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, '.');
const inPoints = (text: string) => `${text} puntos`;

const named = ({ states }: EventMessage, left?: boolean) =>
  states
    .filter((state) => left === undefined || state.left === left)
    .map(({ name, points }) => `${name} ${points}`)
    .join('; ');

function rates(event: EventMessage): string | undefined {
  const most = event.states.length > 0 ? ` Sobre todo: ${named(event)}.` : '';
  if (event.byRegularRate === undefined || event.byFactor === undefined) return most.trim() || undefined;
  return `Tasas del presupuesto ordinario ${event.byRegularRate}, niveles y recargo ${event.byFactor}.${most}`;
}

function measured({ mission, who, percent }: EventMessage): string | undefined {
  const figures = mission?.measured;
  if (!figures) return undefined;
  const months = figures.monthsAvailable < 12 ? ` (${figures.monthsAvailable} meses disponibles)` : '';
  return `En ${figures.year}${months} era el ${percent(figures.partOfAllPercent)}\u00a0% de todo el personal, y el ${percent(figures.servedPercent)}\u00a0% de él fue aportado por ${who}: ${percent(figures.withPercent)}\u00a0% con ella, ${percent(figures.withoutPercent)}\u00a0% sin ella.`;
}

const strength = ({ mission }: EventMessage) => `(hasta ${whole(mission?.peakPersons ?? 0)} efectivos uniformados)`;

export const spanishMovement: MovementMessages = {
  base: spanish,
  title: 'Quién paga el mantenimiento de la paz de las Naciones Unidas, quién presta servicio y qué movió las partes',
  signed,
  decimal,
  range: (low, high) => `entre ${low} y ${high}`,
  whole,
  date: (date) => (date.length > 7 ? day(date) : monthAndYear(date)),
  moved: (side, { from, to, first, last, projected, alone, yearsNamed, over }) => [
    {
      text:
        side === 'paid'
          ? `De ${from} a ${to}, la parte del mantenimiento de la paz de las Naciones Unidas pagada por ${last.who} `
          : alone
            ? `De ${from} a ${to}, la parte del personal uniformado de mantenimiento de la paz de las Naciones Unidas aportada por ${last.who} `
            : `la parte de su personal uniformado aportada por ${last.who} ${yearsNamed ? '' : `de ${from} a ${to} `}`,
    },
    ...movement(first, last, side === 'paid' ? 'money' : 'people', projected),
    ...(over ? [{ text: countedOver(...over) }] : []),
  ],
  missing: (side, who, from, to) =>
    `la parte ${side === 'paid' ? 'del mantenimiento de la paz de las Naciones Unidas pagada' : 'de su personal uniformado aportada'} por ${who} de ${from} a ${to} no figura en los datos`,
  between: '; ',
  end: '.',
  most: (changes, ofKnown) =>
    `${changes.length === 1 ? 'Mayor variación' : 'Mayores variaciones'} de un año al siguiente${ofKnown ? ', cuando ambos tienen una sola cifra' : ''}: ${changes.map(({ side, year, points, cause }) => `${inPoints(points)} en la parte ${side === 'paid' ? 'pagada' : 'aportada'} en ${year}${cause === undefined ? '' : ` (${cause})`}`).join('; ')}.`,
  step: {
    'levels-begin': () => 'la escala por niveles',
    'new-scale': ({ year }) => `la nueva escala de ${year}`,
    'rates-within-scale': ({ year }) => `las tasas de ${year}`,
    'list-changed': ({ year }) => `la lista de ${year}`,
    'mission-began': ({ year, mission }) => `el inicio de ${mission?.mission} en ${year}`,
    'mission-ended': ({ year, mission }) => `el fin de ${mission?.mission} en ${year}`,
  },
  what: {
    'levels-begin': () => 'Comienza la escala de mantenimiento de la paz por niveles',
    'new-scale': () => 'Nueva escala de cuotas',
    'rates-within-scale': () => 'Las tasas cambian dentro de la escala',
    'list-changed': () => 'Otros Estados en la lista',
    'mission-began': (event) => `Inicio: ${event.mission?.mission} ${strength(event)}`,
    'mission-ended': (event) => `Fin: ${event.mission?.mission} ${strength(event)}`,
  },
  by: (points) => (points === undefined ? 'la magnitud no figura en los datos' : inPoints(points)),
  detail: {
    'levels-begin': rates,
    'new-scale': rates,
    'rates-within-scale': rates,
    'list-changed': (event) =>
      [
        event.states.some(({ left }) => !left) ? `Entraron: ${named(event, false)}.` : '',
        event.states.some(({ left }) => left) ? `Salieron: ${named(event, true)}.` : '',
      ]
        .filter((text) => text !== '')
        .join(' '),
    'mission-began': measured,
    'mission-ended': measured,
  },
  notes: {
    ...spanishRateNotes,
    ...spanishEarlierRateNotes,
    'events-derived': ({ points, persons }) =>
      `Lo que un suceso movió una parte es un valor calculado. Una escala: tasas de su primer año menos las del año anterior. Una operación: parte del año posterior a su inicio o anterior a su fin, con su personal, menos la parte sin él. Figuran las escalas, los demás cambios de al menos ${decimal(String(points))} puntos porcentuales y las operaciones de al menos ${whole(Number(persons))} personas; estos umbrales son una convención nuestra.`,
    'mission-took-over': ({ mission, from, month }) =>
      `${mission} sustituyó a ${from} en ${monthAndYear(String(month))}: ninguna de las dos figura por ese motivo.`,
    'missions-not-measured': ({ from }) =>
      `El personal por Estado y operación está disponible desde ${monthAndYear(String(from))}: no figura en los datos cuánto movieron la parte las operaciones anteriores.`,
  },
};
