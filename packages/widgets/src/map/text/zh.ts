import { chinese } from '@blueledger/core/text/zh';
import { stateName } from '../../figure/names/text/zh.js';
import { money, people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/zh.js';
import type { MapMessages, MapTime } from '../messages.js';

const monthOnly = (month: string) => chinese.month(month).replace(/^\d+年/, '');
const short = ({ year, month }: MapTime) => (month === undefined ? `${year}年` : chinese.month(month));
const when = (time: MapTime) =>
  time.month !== undefined
    ? `${chinese.month(time.month)}底`
    : `${time.year}年${time.span ? `（${monthOnly(time.span.from)}至${monthOnly(time.span.to)}）` : ''}`;
const subjects = {
  payers: '承担的联合国维持和平费用比例',
  contributors: '派遣的联合国军警人员比例',
  gap: '承担的联合国维持和平费用比例减去派遣的人员比例',
};

export const messages: MapMessages = {
  core: chinese,
  frame,
  stateName,
  title: (show, time) => `各会员国${subjects[show]}，${short(time)}`,
  payers: ({ year, projected, large, together, edge, first, small, smallEdge, states }) => [
    {
      text: `${projected ? `按${year}年分摊率` : `${year}年`}，${states}个会员国中有${large}个各承担联合国维持和平费用的${edge}%或以上，共占`,
    },
    money(`${together}%`),
    { text: `，首先是${first.name}，为${first.share}%；${small}个各承担不到${smallEdge}%。` },
  ],
  contributors: ({ time, large, together, edge, first, none, states }) => [
    { text: `${when(time)}，${states}个会员国中有${large}个各派遣联合国行动军警人员的${edge}%或以上，共占` },
    people(`${together}%`),
    { text: `，首先是${first.name}，为${first.share}%；${none}个没有派遣人员。` },
  ],
  gap: ({ time, payMore, serveMore, states, payer, server }) => [
    { text: `${when(time)}，${states}个会员国中有` },
    money(payMore),
    { text: `个承担的联合国维持和平费用比例高于派遣的军警人员比例，差距最大的是${payer.name}：` },
    money(`${payer.paid}%`),
    { text: `对${payer.served}%；` },
    people(serveMore),
    { text: `个派遣的比例较高，差距最大的是${server.name}：` },
    people(`${server.served}%`),
    { text: `对${server.paid}%。` },
  ],
  lessThan: (percent) => `不到${percent}`,
  unit: {
    payers: '承担，占维持和平摊款的百分比',
    contributors: '派遣，占军警人员的百分比',
    gap: '两项比例之差，百分点',
  },
  step: ({ from, to }) =>
    from === undefined ? `不到${to}` : to === undefined ? `${from}或以上` : `${from}至不到${to}`,
  nobody: '没有派遣',
  gapStep: (side, { from, to }) =>
    `${side === 'paid' ? '承担' : '派遣'}较多，差${to === undefined ? `${from}或以上` : `${from}至${to}`}`,
  nearlyEqual: (edge) => `相差不到${edge}`,
  noRate: '当年没有分摊率',
  territory: '非会员国',
  point: (show, { name, share }) => (show === 'payers' ? `${name}：承担${share}` : `${name}：派遣${share}%`),
  gapPoint: ({ name, paid, served }) => `${name}：承担${paid}%，派遣${served}%`,
  missingPoint: (show, name) => `${name}：${show === 'contributors' ? '没有派遣人员' : '当年没有分摊率'}`,
  caption: (show, time) => `各会员国${subjects[show]}，${short(time)}`,
  columns: {
    state: '会员国',
    rate: '分摊率，百分比',
    persons: '人数',
    personMonths: '人月',
    served: '派遣，百分比',
    paid: '承担，百分比',
    gap: '承担减派遣，百分点',
  },
  outlines: [
    '本地图所示边界和名称以及所用称谓并不意味着得到联合国的正式认可或接受（ST/AI/189/Add.25/Rev.1）。',
    '轮廓：Natural Earth 1:10m，公有领域，经简化；等积投影（Equal Earth）。圆圈标示因太小而看不见的国家。Natural Earth按实际控制绘制：除以虚线表示的非会员国领土边界外，未标明哪些界线有争议。',
  ],
};
