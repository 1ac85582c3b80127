import { japanese } from '@blueledger/core/text/ja';
import { stateName } from '../../figure/names/text/ja.js';
import { money, people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/ja.js';
import type { BalanceMessages } from '../messages.js';

const alone = (month: string) => japanese.month(month).replace(/^\d+年/, '');

export const messages: BalanceMessages = {
  core: japanese,
  frame,
  stateName,
  title: (year) => `加盟国別の国連PKO経費の負担割合と要員の派遣割合、${year}年`,
  summary: ({ year, span, payMore, serveMore, states, payer, server }) => [
    {
      text: `${year}年${span ? `（${alone(span.from)}から${alone(span.to)}まで）` : ''}、${states}加盟国のうち`,
    },
    money(payMore),
    { text: `か国では国連PKO経費の負担割合が軍・警察要員の派遣割合より大きく、最大は${payer.name}の` },
    money(`${payer.paid}%`),
    { text: `対${payer.served}%である。` },
    people(serveMore),
    { text: `か国では派遣割合の方が大きく、最大は${server.name}の` },
    people(`${server.served}%`),
    { text: `対${server.paid}%である。` },
  ],
  lessThan: (percent) => `${percent}未満`,
  paidAxis: '負担（分担金に占める割合、%）→',
  servedAxis: '↑ 派遣（軍・警察要員に占める割合、%）',
  equal: '同じ割合',
  serveMore: '派遣割合の方が大きい',
  payMore: '負担割合の方が大きい',
  point: ({ name, paid, served }) => `${name}：負担${paid}%、派遣${served}%`,
  caption: (year) => `加盟国別のPKO分担金と軍・警察要員の割合、${year}年`,
  columns: { state: '加盟国', paid: '負担（%）', served: '派遣（%）', larger: '大きい方' },
  larger: { paid: '負担', served: '派遣', neither: '同じ' },
  markNames: { GBR: 'イギリス', USA: 'アメリカ', TZA: 'タンザニア' },
};
