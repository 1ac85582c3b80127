import { spanish } from '@blueledger/core/text/es';
import { nameInSentence, stateName } from '../../figure/names/text/es.js';
import { capital, money, people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/es.js';
import type { MapMessages, MapTime } from '../messages.js';

const monthOnly = (month: string) => spanish.month(month).split(' ')[0] ?? month;
const short = ({ year, month }: MapTime) => (month === undefined ? String(year) : spanish.month(month));
const when = (time: MapTime) =>
  time.month !== undefined
    ? `a finales de ${spanish.month(time.month)},`
    : `en ${time.year}${time.span ? ` (${monthOnly(time.span.from)} a ${monthOnly(time.span.to)})` : ''},`;
const subjects = {
  payers: 'Parte pagada del mantenimiento de la paz de la ONU',
  contributors: 'Parte aportada del personal uniformado de la ONU',
  gap: 'Parte pagada del mantenimiento de la paz de la ONU menos parte aportada de su personal',
};

export const messages: MapMessages = {
  core: spanish,
  frame,
  stateName,
  nameInSentence,
  title: (show, time) => `${subjects[show]}, por Estado Miembro, ${short(time)}`,
  payers: ({ year, projected, large, together, edge, first, small, smallEdge, states }) => [
    {
      text: `${projected ? `Según las tasas de ${year}` : `En ${year}`}, ${large} de ${states} Estados Miembros ${projected ? 'pagan' : 'pagaron'} cada uno el ${edge}\u00a0% o más del mantenimiento de la paz de la ONU, en conjunto el `,
    },
    money(`${together}\u00a0%`),
    {
      text: `, en primer lugar ${first.name} con el ${first.share}\u00a0%; ${small} ${projected ? 'pagan' : 'pagaron'} cada uno menos del ${smallEdge}\u00a0%.`,
    },
  ],
  contributors: ({ time, large, together, edge, first, none, states }) => [
    {
      text: `${capital(when(time))} ${large} de ${states} Estados Miembros aportaban cada uno el ${edge}\u00a0% o más del personal uniformado de las operaciones de la ONU, en conjunto el `,
    },
    people(`${together}\u00a0%`),
    { text: `, en primer lugar ${first.name} con el ${first.share}\u00a0%; ${none} no aportaban a nadie.` },
  ],
  gap: ({ time, payMore, serveMore, states, payer, server }) => [
    { text: `${capital(when(time))} ` },
    money(payMore),
    {
      text: ` de ${states} Estados Miembros pagaron una parte del mantenimiento de la paz de la ONU mayor que la que aportaron de su personal uniformado, con la mayor diferencia ${payer.name}: `,
    },
    money(`${payer.paid}\u00a0%`),
    { text: ` frente a ${payer.served}\u00a0%; ` },
    people(serveMore),
    { text: ` aportaron la parte mayor, con la mayor diferencia ${server.name}: ` },
    people(`${server.served}\u00a0%`),
    { text: ` frente a ${server.paid}\u00a0%.` },
  ],
  lessThan: (percent) => `menos de ${percent}`,
  unit: {
    payers: 'Pagado, en porcentaje de las cuotas de mantenimiento de la paz',
    contributors: 'Aportado, en porcentaje del personal uniformado',
    gap: 'Diferencia de las dos partes, en puntos porcentuales',
  },
  step: ({ from, to }) =>
    from === undefined ? `menos de ${to}` : to === undefined ? `${from} o más` : `de ${from} a menos de ${to}`,
  nobody: 'nadie',
  gapStep: (side, { from, to }) =>
    `${side === 'paid' ? 'paga' : 'aporta'} más, en ${to === undefined ? `${from} o más` : `${from} a ${to}`}`,
  nearlyEqual: (edge) => `diferencia de menos de ${edge}`,
  noRate: 'sin tasa ese año',
  territory: 'no es Estado Miembro',
  point: (show, { name, share }) => (show === 'payers' ? `${name}: pagó ${share}` : `${name}: aportó ${share}\u00a0%`),
  gapPoint: ({ name, paid, served }) => `${name}: pagó ${paid}\u00a0%, aportó ${served}\u00a0%`,
  missingPoint: (show, name) => `${name}: ${show === 'contributors' ? 'no aportó a nadie' : 'sin tasa ese año'}`,
  caption: (show, time) => `${subjects[show]}, por Estado Miembro, ${short(time)}`,
  columns: {
    state: 'Estado Miembro',
    rate: 'Tasa, en porcentaje',
    persons: 'Personas',
    personMonths: 'Personas-mes',
    served: 'Aportado, en porcentaje',
    paid: 'Pagado, en porcentaje',
    gap: 'Pagado menos aportado, en puntos porcentuales',
  },
  outlines: [
    'Los límites y los nombres que figuran en este mapa y las denominaciones utilizadas en él no implican su apoyo o aceptación oficial por las Naciones Unidas (ST/AI/189/Add.25/Rev.1).',
    'Contornos: Natural Earth 1:10m, dominio público, simplificados; proyección equivalente (Equal Earth). Un círculo marca un Estado demasiado pequeño para verse. Natural Earth dibuja quién controla el terreno: no indica qué líneas están en disputa, salvo los límites de los territorios que no son Estados Miembros, en línea discontinua.',
  ],
};
