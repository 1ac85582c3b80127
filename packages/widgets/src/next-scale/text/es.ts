import { nextScaleNotes, spanish } from '@blueledger/core/text/es';
import { nameInSentence, stateName } from '../../figure/names/text/es.js';
import { listed, money } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/es.js';
import type { NextScaleMessages } from '../messages.js';

const span = (years: string) => years.replace('-', ' a ');
const verbs = { rises: 'pasa', falls: 'baja' } as const;

export const messages: NextScaleMessages = {
  core: spanish,
  frame,
  stateName,
  nameInSentence,
  notes: nextScaleNotes,
  title: (years) => `La escala ordinaria de ${span(years)}, proyectada`,
  summary: (years, movers, assumed) => [
    {
      text: `Proyección para ${span(years)} a partir de los ingresos del Banco Mundial${assumed ? ', con los supuestos elegidos aquí' : ''}: `,
    },
    ...listed(
      movers.map(({ name, from, to, direction, baseline }) => [
        {
          text: `para ${name}, la tasa ${direction === 'stays' ? 'se mantiene en el ' : `${verbs[direction]} del ${from} al `}`,
        },
        money(`${to}\u00a0%`),
        ...(baseline === undefined ? [] : [{ text: ` (sin ellos, ${baseline})` }]),
      ]),
      ', ',
      ' y ',
    ),
    { text: '.' },
  ],
  unit: 'Variación de la tasa ordinaria desde 2025-2027, en puntos porcentuales',
  key: {
    official: 'tasa oficial',
    projected: 'proyectada',
    range: 'según otros supuestos',
    baseline: 'sin los supuestos elegidos',
  },
  point: (name, { from, to, low, high }) =>
    `${name}: ${from} hoy, ${to}\u00a0% en la proyección, de ${low} a ${high} según otros supuestos`,
  caption: (years) =>
    `Tasas del presupuesto ordinario en porcentaje: oficiales de 2025 a 2027 y proyectadas de ${span(years)}`,
  columns: {
    state: 'Estado Miembro',
    official: 'Oficial, 2025-2027',
    baseline: 'Proyectada sin los supuestos',
    projected: 'Proyectada',
    change: 'Variación',
    low: 'Mínimo',
    high: 'Máximo',
    level: 'Nivel de mantenimiento de la paz',
    peacekeeping: 'Tasa de mantenimiento de la paz, 2028',
    growth: 'Por el crecimiento',
    currency: 'Por la moneda',
    othersGrowth: 'Por el crecimiento de los demás',
    adjustments: 'Por los ajustes (deuda, bajos ingresos)',
    crossings: 'Por cruzar el umbral',
    limits: 'Por tasa mínima, tasas máximas y redondeo',
    ownFigures: 'Por las cifras propias',
    methodology: 'Por la metodología',
  },
  notAllRead:
    'Algunos pasos de la metodología proceden de fuentes secundarias o no se han comprobado en ninguna fuente: el cálculo nombra cada uno.',
};
