import { spanish } from '@blueledger/core/text/es';
import { nameInSentence, stateName } from '../../figure/names/text/es.js';
import { money, people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/es.js';
import type { BalanceMessages } from '../messages.js';

export const messages: BalanceMessages = {
  core: spanish,
  frame,
  stateName,
  nameInSentence,
  title: (year) =>
    `Parte pagada del mantenimiento de la paz de la ONU y parte aportada de su personal, por Estado Miembro, ${year}`,
  summary: ({ year, span, payMore, serveMore, states, payer, server }) => [
    {
      text: `En ${year}${span ? ` (${spanish.month(span.from).replace(` de ${year}`, '')} a ${spanish.month(span.to).replace(` de ${year}`, '')})` : ''}, `,
    },
    money(payMore),
    {
      text: ` de ${states} Estados Miembros pagaron una parte del mantenimiento de la paz de la ONU mayor que la que aportaron de su personal uniformado, en primer lugar ${payer.name}, `,
    },
    money(`${payer.paid}\u00a0%`),
    { text: ` frente a ${payer.served}\u00a0%; ` },
    people(serveMore),
    { text: ` aportaron la parte mayor, en primer lugar ${server.name}, ` },
    people(`${server.served}\u00a0%`),
    { text: ` frente a ${server.paid}\u00a0%.` },
  ],
  lessThan: (percent) => `menos de ${percent}`,
  paidAxis: 'Pagado, en porcentaje de las cuotas →',
  servedAxis: '↑ Aportado, en porcentaje del personal uniformado',
  equal: 'partes iguales',
  serveMore: 'aportan más de lo que pagan',
  payMore: 'pagan más de lo que aportan',
  point: ({ name, paid, served }) => `${name}: ${paid}\u00a0% pagado, ${served}\u00a0% aportado`,
  caption: (year) =>
    `Partes de las cuotas de mantenimiento de la paz y del personal uniformado por Estado Miembro, ${year}`,
  columns: {
    state: 'Estado Miembro',
    paid: 'Pagado, en porcentaje',
    served: 'Aportado, en porcentaje',
    larger: 'Parte mayor',
  },
  larger: { paid: 'pagada', served: 'aportada', neither: 'ninguna' },
  markNames: { GBR: 'Reino Unido', USA: 'Estados Unidos', TZA: 'R. U. de Tanzanía' },
};
