import { spanish, spanishMovement } from '@blueledger/core/text/es';
import { nameInSentence } from '../../figure/names/text/es.js';
import { messages as frame } from '../../figure/text/es.js';
import type { BurdenGapMessages } from '../messages.js';

export const messages: BurdenGapMessages = {
  core: spanish,
  frame,
  stateName: nameInSentence,
  paidBy: (who) => `Pagado por ${who}`,
  servedBy: (who) => `Aportado por ${who}`,
  rest: 'todos los demás Estados Miembros',
  noPersonnel: 'no figura en los datos',
  newScale: 'nueva escala',
  pointPaid: (year, who, percent) => `${year}: ${percent} de las cuotas, pagado por ${who}`,
  pointServed: (year, who, percent) => `${year}: ${percent} del personal uniformado, aportado por ${who}`,
  pointMissing: (year) => `${year}: el personal uniformado no figura en los datos`,
  caption: (payers, servers) =>
    `Parte de las cuotas de mantenimiento de la paz (${payers}) y del personal uniformado (${servers}), por año`,
  columns: [
    'Año',
    'Cuotas, en porcentaje',
    'Personal, en porcentaje',
    'Personas-mes',
    'Total de personas-mes',
    'Meses',
  ],
  movement: {
    core: spanishMovement,
    unit: 'En porcentaje de las cuotas y del personal uniformado',
    pointNoRates: (year) => `${year}: las tasas de mantenimiento de la paz no figuran en los datos`,
    gap: (years) => `${years}: los niveles no figuran en los datos`,
    pointEvent: ({ number, when, what, by }) => `Suceso ${number}, ${when}: ${what}; ${by}`,
    events: 'Qué movió las partes',
    noEvents: 'Ningún suceso de la magnitud considerada.',
    dash: '–',
    colon: ': ',
  },
};
