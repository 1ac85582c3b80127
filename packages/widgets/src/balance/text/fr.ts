import { french } from '@blueledger/core/internal/text/fr/burden';
import { nameInSentence, stateName } from '../../figure/names/text/fr.js';
import { money, people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/fr.js';
import type { BalanceMessages } from '../messages.js';

export const messages: BalanceMessages = {
  core: french,
  frame,
  stateName,
  nameInSentence,
  title: (year) =>
    `Part payée du maintien de la paix de l’ONU et part de son personnel fournie, par État Membre, ${year}`,
  summary: ({ year, span, payMore, serveMore, states, payer, server }) => [
    {
      text: `En ${year}${span ? ` (${french.month(span.from).replace(` ${year}`, '')} à ${french.month(span.to).replace(` ${year}`, '')})` : ''}, `,
    },
    money(payMore),
    {
      text: ` des ${states} États Membres ont payé du maintien de la paix de l’ONU une part plus grande que celle du personnel en tenue qu’ils ont fournie, au premier rang ${payer.name}, `,
    },
    money(`${payer.paid} pour cent`),
    { text: ` contre ${payer.served} ; ` },
    people(serveMore),
    { text: ` ont fourni la plus grande part, au premier rang ${server.name}, ` },
    people(`${server.served} pour cent`),
    { text: ` contre ${server.paid}.` },
  ],
  lessThan: (percent) => `moins de ${percent}`,
  paidAxis: 'Payé, en pourcentage des contributions →',
  servedAxis: '↑ Fourni, en pourcentage du personnel en tenue',
  equal: 'parts égales',
  serveMore: 'fournissent plus qu’ils ne paient',
  payMore: 'paient plus qu’ils ne fournissent',
  point: ({ name, paid, served }) => `${name} : ${paid} pour cent payés, ${served} pour cent fournis`,
  caption: (year) => `Parts des contributions au maintien de la paix et du personnel en tenue par État Membre, ${year}`,
  columns: {
    state: 'État Membre',
    paid: 'Payé, en pourcentage',
    served: 'Fourni, en pourcentage',
    larger: 'Part la plus grande',
  },
  larger: { paid: 'payée', served: 'fournie', neither: 'aucune' },
  markNames: { GBR: 'Royaume-Uni', USA: 'États-Unis', TZA: 'R.-U. de Tanzanie' },
};
