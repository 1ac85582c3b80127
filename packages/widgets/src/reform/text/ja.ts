import { japanese } from '@blueledger/core/text/ja';
import { stateName } from '../../figure/names/text/ja.js';
import { money } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/ja.js';
import type { ReformMessages } from '../messages.js';

export const messages: ReformMessages = {
  core: japanese,
  frame,
  stateName,
  titles: {
    'premium-shared': '水準Bも割増しを分担する',
    'discounts-halved': '全ての割引を半減する',
    'ceiling-lowered': '上限を下げ、下限を上げる',
    'budget-cut': '予算を削減する',
  },
  title: (reform, year) => `${reform}：${year}年度のPKO分担金はどう変わるか`,
  clauses: {
    'premium-shared': () => '常任理事国の割増しを水準Bも分担するとすれば',
    'discounts-halved': () => 'PKO分担率表の全ての割引を半減するとすれば',
    'ceiling-lowered': ([ceiling, floor]) =>
      `どの国の負担も通常の分担率表の${ceiling}%を超えず${floor}%を下回らないとすれば`,
    'budget-cut': ([percent]) => `予算の${percent}%だけを割り当てるとすれば`,
  },
  moved: ({ clause, year, less, more, amount }) => [
    { text: `${clause}、${year}年度のPKOミッションの分担金は、${less.name}が${less.baseline}ドルから` },
    money(`${less.reform}ドル`),
    { text: `に、${more.name}が${more.baseline}ドルから` },
    money(`${more.reform}ドル`),
    { text: `になる。予算は変わらず、${amount}ドルが加盟国間で移る。` },
  ],
  falls: ({ clause, year, less, amount }) => [
    { text: `${clause}、${year}年度のPKOミッションの分担金は、${less.name}が${less.baseline}ドルから` },
    money(`${less.reform}ドル`),
    { text: 'になり、全加盟国では' },
    money(`${amount}ドル減る`),
    { text: '。' },
  ],
  markNames: { GBR: 'イギリス', USA: 'アメリカ' },
  unit: '分担金（百万米ドル）',
  asItIs: '現行',
  underReform: '改革後',
  difference: (amount, less) => `${less ? '−' : '+'}${amount}ドル`,
  point: ({ name, baseline, reform, difference }) => `${name}：現行${baseline}ドル、改革後${reform}ドル、${difference}`,
  dollars: '名目米ドル',
  total: '全加盟国',
  caption: (reform, year) => `${reform}：${year}年度のPKOミッションの分担金（米ドル）`,
  columns: { state: '加盟国', baseline: '現行', reform: '改革後', difference: '差' },
};
