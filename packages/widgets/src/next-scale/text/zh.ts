import { chinese, nextScaleNotes } from '@blueledger/core/text/zh';
import { stateName } from '../../figure/names/text/zh.js';
import { listed, money } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/zh.js';
import type { NextScaleMessages } from '../messages.js';

const span = (years: string) => years.replace(/^(\d+)-(\d+)$/, '$1年至$2年');
const verbs = { rises: '升至', falls: '降至' } as const;

export const messages: NextScaleMessages = {
  core: chinese,
  frame,
  stateName,
  notes: nextScaleNotes,
  title: (years) => `${span(years)}经常预算比额表预测`,
  summary: (years, movers, assumed) => [
    { text: `根据世界银行收入数据${assumed ? '和此处所选假设' : ''}预测${span(years)}：` },
    ...listed(
      movers.map(({ name, from, to, direction, baseline }) => [
        { text: `${name}的分摊率${direction === 'stays' ? '保持在' : `从${from}%${verbs[direction]}`}` },
        money(`${to}%`),
        ...(baseline === undefined ? [] : [{ text: `（不加假设为${baseline}%）` }]),
      ]),
      '，',
      '，',
    ),
    { text: '。' },
  ],
  unit: '经常分摊率自2025-2027年以来的变动，百分点',
  key: { official: '官方分摊率', projected: '预测', range: '其他假设下的范围', baseline: '不加所选假设' },
  point: (name, { from, to, low, high }) => `${name}：现为${from}，预测${to}%，其他假设下为${low}至${high}`,
  caption: (years) => `经常预算分摊率，百分比：2025年至2027年官方数，${span(years)}预测数`,
  columns: {
    state: '会员国',
    official: '官方，2025-2027年',
    baseline: '不加假设的预测',
    projected: '预测',
    change: '变动',
    low: '最低',
    high: '最高',
    level: '维持和平等级',
    peacekeeping: '维持和平分摊率，2028年',
    growth: '因增长',
    currency: '因货币',
    othersGrowth: '因他国增长',
    adjustments: '因债务和低收入调整',
    crossings: '因跨越门槛',
    limits: '因下限、上限和四舍五入',
    ownFigures: '因自有数据',
    methodology: '因方法',
  },
  notAllRead: '方法的部分步骤取自二手来源或未经资料来源核实：计算过程逐一说明。',
};
