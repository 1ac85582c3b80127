import { chinese } from '@blueledger/core/text/zh';
import { stateName } from '../../figure/names/text/zh.js';
import { money, people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/zh.js';
import type { BalanceMessages } from '../messages.js';

const alone = (month: string) => chinese.month(month).replace(/^\d+年/, '');

export const messages: BalanceMessages = {
  core: chinese,
  frame,
  stateName,
  title: (year) => `各会员国承担的联合国维持和平费用比例与派遣的人员比例，${year}年`,
  summary: ({ year, span, payMore, serveMore, states, payer, server }) => [
    {
      text: `${year}年${span ? `（${alone(span.from)}至${alone(span.to)}）` : ''}，${states}个会员国中有`,
    },
    money(payMore),
    { text: `个承担的联合国维持和平费用比例高于派遣的军警人员比例，首先是${payer.name}，` },
    money(`${payer.paid}%`),
    { text: `对${payer.served}%；` },
    people(serveMore),
    { text: `个派遣的比例较高，首先是${server.name}，` },
    people(`${server.served}%`),
    { text: `对${server.paid}%。` },
  ],
  lessThan: (percent) => `不到${percent}`,
  paidAxis: '承担，占摊款的百分比 →',
  servedAxis: '↑ 派遣，占军警人员的百分比',
  equal: '比例相等',
  serveMore: '派遣多于承担',
  payMore: '承担多于派遣',
  point: ({ name, paid, served }) => `${name}：承担${paid}%，派遣${served}%`,
  caption: (year) => `各会员国在维持和平摊款和军警人员中的比例，${year}年`,
  columns: { state: '会员国', paid: '承担，百分比', served: '派遣，百分比', larger: '较大比例' },
  larger: { paid: '承担', served: '派遣', neither: '相等' },
  markNames: { GBR: '联合王国', USA: '美国', TZA: '坦桑尼亚' },
};
