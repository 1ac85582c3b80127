import { french } from '@blueledger/core/internal/text/fr/burden';
import { nameInSentence } from '../../figure/names/text/fr.js';
import { money, people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/fr.js';
import type { MapMessages, MapTime } from '../messages.js';

const monthOnly = (month: string) => french.month(month).split(' ')[0] ?? month;
const short = ({ year, month }: MapTime) => (month === undefined ? String(year) : french.month(month));
const when = (time: MapTime) =>
  time.month !== undefined
    ? `Fin ${french.month(time.month)},`
    : `En ${time.year}${time.span ? ` (${monthOnly(time.span.from)} à ${monthOnly(time.span.to)})` : ''},`;
const subjects = {
  payers: 'Part payée du maintien de la paix',
  contributors: 'Part fournie du personnel en tenue de l’ONU',
  gap: 'Part payée du maintien de la paix moins part fournie de son personnel',
};

export const messages: MapMessages = {
  core: french,
  frame,
  stateName: nameInSentence,
  title: (show, time) => `${subjects[show]}, par État Membre, ${short(time)}`,
  payers: ({ year, projected, large, together, edge, first, small, smallEdge, states }) => [
    { text: projected ? `Selon les taux de ${year}, ` : `En ${year}, ` },
    {
      text: `${large} des ${states} États Membres ${projected ? 'paient' : 'ont payé'} chacun ${edge} pour cent ou plus du maintien de la paix, soit ensemble `,
    },
    money(`${together} pour cent`),
    {
      text: `, au premier rang ${first.name} avec ${first.share} ; ${small} ${projected ? 'paient' : 'ont payé'} chacun moins de ${smallEdge} pour cent.`,
    },
  ],
  contributors: ({ time, large, together, edge, first, none, states }) => [
    {
      text: `${when(time)} ${large} des ${states} États Membres fournissaient chacun ${edge} pour cent ou plus du personnel en tenue des opérations de l’ONU, soit ensemble `,
    },
    people(`${together} pour cent`),
    { text: `, au premier rang ${first.name} avec ${first.share} ; ${none} ne fournissaient personne.` },
  ],
  gap: ({ time, payMore, serveMore, states, payer, server }) => [
    { text: `${when(time)} ` },
    money(payMore),
    {
      text: ` des ${states} États Membres ont payé une part du maintien de la paix plus grande que la part fournie de son personnel en tenue, l’écart étant le plus grand pour ${payer.name} : `,
    },
    money(`${payer.paid} pour cent`),
    { text: ` contre ${payer.served} ; ` },
    people(serveMore),
    { text: ` ont fourni la plus grande part, l’écart étant le plus grand pour ${server.name} : ` },
    people(`${server.served} pour cent`),
    { text: ` contre ${server.paid}.` },
  ],
  lessThan: (percent) => `moins de ${percent}`,
  unit: {
    payers: 'Payé, en pourcentage des quotes-parts du maintien de la paix',
    contributors: 'Fourni, en pourcentage du personnel en tenue',
    gap: 'Différence des deux parts, en points de pourcentage',
  },
  step: ({ from, to }) =>
    from === undefined ? `moins de ${to}` : to === undefined ? `${from} ou plus` : `de ${from} à moins de ${to}`,
  nobody: 'personne',
  gapStep: (side, { from, to }) =>
    `${side === 'paid' ? 'paie' : 'fournit'} plus, de ${to === undefined ? `${from} ou plus` : `${from} à ${to}`}`,
  nearlyEqual: (edge) => `écart de moins de ${edge}`,
  noRate: 'pas de taux cette année-là',
  territory: 'non membre',
  point: (show, { name, share }) =>
    show === 'payers' ? `${name} : a payé ${share}` : `${name} : a fourni ${share} pour cent`,
  gapPoint: ({ name, paid, served }) => `${name} : a payé ${paid} pour cent, fourni ${served} pour cent`,
  missingPoint: (show, name) =>
    `${name} : ${show === 'contributors' ? 'n’a fourni personne' : 'pas de taux cette année-là'}`,
  caption: (show, time) => `${subjects[show]}, par État Membre, ${short(time)}`,
  columns: {
    state: 'État Membre',
    rate: 'Taux, en pourcentage',
    persons: 'Personnes',
    personMonths: 'Personnes-mois',
    served: 'Fourni, en pourcentage',
    paid: 'Payé, en pourcentage',
    gap: 'Payé moins fourni, en points de pourcentage',
  },
  outlines: [
    'Les frontières et les noms indiqués et les désignations employées sur cette carte n’impliquent ni reconnaissance ni acceptation officielles de la part de l’Organisation des Nations Unies (ST/AI/189/Add.25/Rev.1).',
    'Contours : Natural Earth 1:10m, domaine public, simplifiés ; projection équivalente (Equal Earth). Un cercle marque un État trop petit pour être vu. Natural Earth dessine qui contrôle le terrain : les tracés contestés n’y sont pas signalés, sauf les limites des territoires qui ne sont pas des États Membres, en tirets.',
  ],
};
