import { spanish } from '@blueledger/core/text/es';
import { nameInSentence, stateName } from '../../figure/names/text/es.js';
import { money } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/es.js';
import type { ReformMessages } from '../messages.js';

/** Millions take `de` before what they count. */
const dollars = (amount: string) => `${amount}${/mill/.test(amount) ? ' de' : ''} dólares`;

export const messages: ReformMessages = {
  core: spanish,
  frame,
  stateName,
  nameInSentence,
  titles: {
    'premium-shared': 'El nivel B comparte el recargo',
    'discounts-halved': 'Todos los descuentos reducidos a la mitad',
    'ceiling-lowered': 'Tasa máxima más baja, tasa mínima más alta',
    'budget-cut': 'Presupuesto reducido',
  },
  title: (reform, year) => `${reform}: qué cambiaría en las cuotas de mantenimiento de la paz de ${year}`,
  clauses: {
    'premium-shared': () => 'Si el nivel B compartiera el recargo que asumen los miembros permanentes',
    'discounts-halved': () => 'Si todos los descuentos de la escala de mantenimiento de la paz se redujeran a la mitad',
    'ceiling-lowered': ([ceiling, floor]) =>
      `Si ningún Estado pagara más del ${ceiling}\u00a0% de la escala ordinaria ni menos del ${floor}\u00a0%`,
    'budget-cut': ([percent]) => `Si solo se prorrateara el ${percent}\u00a0% del presupuesto`,
  },
  moved: ({ clause, year, less, more, amount }) => [
    {
      text: `${clause}, para las misiones de mantenimiento de la paz de ${year}, la cuota pasaría, para ${less.name}, de ${dollars(less.baseline)} a `,
    },
    money(dollars(less.reform)),
    { text: ` y, para ${more.name}, de ${dollars(more.baseline)} a ` },
    money(dollars(more.reform)),
    { text: `; ${dollars(amount)} cambiarían de contribuyente, con el mismo presupuesto.` },
  ],
  falls: ({ clause, year, less, amount }) => [
    {
      text: `${clause}, para las misiones de mantenimiento de la paz de ${year}, la cuota pasaría, para ${less.name}, de ${dollars(less.baseline)} a `,
    },
    money(dollars(less.reform)),
    { text: '; para todos los Estados Miembros en conjunto, ' },
    money(`${dollars(amount)} menos`),
    { text: '.' },
  ],
  markNames: { GBR: 'Reino Unido', USA: 'Estados Unidos' },
  unit: 'Cuotas, en millones de dólares de los Estados Unidos',
  asItIs: 'actualmente',
  underReform: 'con la reforma',
  difference: (amount, less) => `${less ? '−' : '+'}${amount}\u00a0$`,
  point: ({ name, baseline, reform, difference }) =>
    `${name}: ${dollars(baseline)} actualmente, ${dollars(reform)} con la reforma, ${difference}`,
  dollars: 'Dólares corrientes de los Estados Unidos',
  total: 'Todos los Estados Miembros',
  caption: (reform, year) =>
    `${reform}: cuotas para las misiones de mantenimiento de la paz de ${year}, en dólares de los Estados Unidos`,
  columns: { state: 'Estado Miembro', baseline: 'Actualmente', reform: 'Con la reforma', difference: 'Diferencia' },
};
