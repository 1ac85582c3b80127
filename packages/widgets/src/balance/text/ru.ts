import { russian } from '@blueledger/core/text/ru';
import { stateName } from '../../figure/names/text/ru.js';
import { money, people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/ru.js';
import type { BalanceMessages } from '../messages.js';

const alone = (month: string) => russian.month(month).replace(/ \d{4} года$/, '');

export const messages: BalanceMessages = {
  core: russian,
  frame,
  stateName,
  title: (year) =>
    `Доля в финансировании операций ООН по поддержанию мира и доля в их персонале по государствам-членам, ${year} год`,
  summary: ({ year, span, payMore, serveMore, states, payer, server }) => [
    {
      text: `В ${year} году${span ? ` (${alone(span.from)} — ${alone(span.to)})` : ''} из ${states} государств-членов доля в финансировании операций ООН по поддержанию мира больше доли в их военном и полицейском персонале: `,
    },
    money(payMore),
    { text: ` (на первом месте — ${payer.name}, ` },
    money(`${payer.paid}\u00a0%`),
    { text: ` против ${payer.served}\u00a0%); наоборот: ` },
    people(serveMore),
    { text: ` (на первом месте — ${server.name}, ` },
    people(`${server.served}\u00a0%`),
    { text: ` против ${server.paid}\u00a0%).` },
  ],
  lessThan: (percent) => `менее ${percent}`,
  paidAxis: 'Финансирование, в процентах взносов →',
  servedAxis: '↑ Персонал, в процентах',
  equal: 'равные доли',
  serveMore: 'дают больше персонала, чем денег',
  payMore: 'дают больше денег, чем персонала',
  point: ({ name, paid, served }) => `${name}: ${paid}\u00a0% финансирования, ${served}\u00a0% персонала`,
  caption: (year) =>
    `Доли во взносах на операции по поддержанию мира и в военном и полицейском персонале по государствам-членам, ${year} год`,
  columns: {
    state: 'Государство-член',
    paid: 'Финансирование, в процентах',
    served: 'Персонал, в процентах',
    larger: 'Большая доля',
  },
  larger: { paid: 'финансирование', served: 'персонал', neither: 'доли равны' },
  markNames: { GBR: 'Соед. Королевство', USA: 'США', TZA: 'О. Р. Танзания' },
};
