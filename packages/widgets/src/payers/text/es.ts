import { budgetNotes, spanish } from '@blueledger/core/text/es';
import { stateName } from '../../figure/names/text/es.js';
import { money } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/es.js';
import type { PayersMessages } from '../messages.js';

const largest = (count: number) => (count === 1 ? 'del mayor contribuyente' : `de los ${count} mayores contribuyentes`);

export const messages: PayersMessages = {
  core: spanish,
  frame,
  notes: budgetNotes,
  stateName,
  title: 'Quién paga el mantenimiento de la paz de la ONU',
  dollars: 'Dólares corrientes de los Estados Unidos',
  ratesUnit: 'En porcentaje de las cuotas de mantenimiento de la paz',
  dollarsUnit: 'Cuotas, en dólares de los Estados Unidos',
  byRate: (year, { count, share, first, firstGives }, byRule) => [
    {
      text: `${byRule ? `Proyección para ${year}:` : `En ${year},`} la parte ${largest(count)} en el mantenimiento de la paz de la ONU ${byRule ? 'es' : 'era'} del `,
    },
    money(`${share}\u00a0%`),
    { text: `; la del primero (${first}): ` },
    money(firstGives),
    { text: '.' },
  ],
  byDollars: ({ total, mission, budgetYear }, { count, share, first, firstGives }) => [
    { text: 'De los ' },
    money(`${total} de dólares`),
    {
      text: ` prorrateados para ${mission ?? 'el mantenimiento de la paz'} en ${budgetYear}, la parte ${largest(count)} es del `,
    },
    money(`${share}\u00a0%`),
    { text: `; la del primero (${first}): ` },
    money(firstGives),
    { text: '.' },
  ],
  others: (count) => (count === 1 ? '1 Estado Miembro más' : `Otros ${count} Estados Miembros`),
  all: (count) => `Los ${count} Estados Miembros`,
  point: (rank, name, value) => `${rank}. ${name}: ${value}`,
  pointOthers: (name, value) => `${name}: ${value}`,
  caption: (of) => `Los mayores contribuyentes al mantenimiento de la paz de la ONU, ${of}`,
  columns: {
    state: 'Estado Miembro',
    rank: 'Puesto',
    rate: 'Tasa, en porcentaje',
    dollars: 'Cuota, en dólares de los Estados Unidos',
  },
};
