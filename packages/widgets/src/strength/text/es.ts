import { spanish } from '@blueledger/core/text/es';
import { people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/es.js';
import type { StrengthMessages } from '../messages.js';

const who = { military: 'militares', police: 'policías', uniformed: 'efectivos uniformados' };

export const messages: StrengthMessages = {
  core: spanish,
  frame,
  title: (mission, personnel) => `${mission}: ${who[personnel]} autorizados y desplegados`,
  ended: (mission, personnel, peak, last) => [
    { text: `En su punto máximo, a finales de ${peak.month}, ${mission} tenía ` },
    people(peak.deployed),
    { text: ` ${who[personnel]}` },
    ...(peak.percent
      ? [{ text: ` de ${peak.authorised} autorizados, el ` }, people(`${peak.percent}\u00a0%`)]
      : [{ text: '; aquí no se conoce la dotación autorizada entonces' }]),
    { text: `; último informe, ${last.month}: ${last.deployed}.` },
  ],
  known: (mission, personnel, { month, deployed, authorised, percent }) => [
    { text: `A finales de ${month}, ${mission} tenía ` },
    people(deployed),
    { text: ` ${who[personnel]} de ${authorised} autorizados, el ` },
    people(`${percent}\u00a0%`),
    { text: '.' },
  ],
  unknown: (mission, personnel, { month, deployed }, before) => [
    { text: `A finales de ${month}, ${mission} tenía ` },
    people(deployed),
    { text: ` ${who[personnel]}; aquí no se conoce la dotación autorizada entonces` },
    ...(before
      ? [
          { text: `. A finales de ${before.month}, último mes en que se conoce: ` },
          people(before.deployed),
          { text: ` de ${before.authorised}, el ${before.percent}\u00a0%` },
        ]
      : []),
    { text: '.' },
  ],
  nothing: (mission, personnel) => `Ningún informe disponible para este período: ${who[personnel]} de ${mission}.`,
  unit: { military: 'Personal militar', police: 'Policía', uniformed: 'Personal uniformado' },
  deployed: 'desplegados',
  authorised: 'autorizados',
  notKnown: 'dotación autorizada: no conocida',
  point: (month, deployed, authorised, percent) =>
    `Finales de ${month}: ${deployed === undefined ? 'ningún informe' : `${deployed} desplegados`}, ${authorised === undefined ? 'dotación autorizada no conocida' : `${authorised} autorizados`}${percent === undefined ? '' : `, ${percent}`}`,
  caption: (mission) =>
    `Efectivos de ${mission} al final de cada mes y dotación autorizada por el Consejo de Seguridad`,
  columns: {
    month: 'Fin de mes',
    authorised: 'Autorizados',
    deployed: 'Desplegados',
    percent: 'Desplegados, en porcentaje de los autorizados',
    resolution: 'Decisión',
  },
  unknownReason: {
    'not-read': (resolution) => (resolution ? `${resolution}, no leída` : 'una decisión que no se ha leído'),
    'no-figure': (resolution) => (resolution ? `${resolution} no indica esa cifra` : 'la decisión no indica esa cifra'),
    ended: () => 'el nivel había concluido',
    'no-decision': () => 'ninguna decisión disponible',
  },
};
