import { chinese, chineseRateNotes } from '@blueledger/core/text/zh';
import { stateName } from '../../figure/names/text/zh.js';
import { messages as frame } from '../../figure/text/zh.js';
import type { StateMessages } from '../messages.js';

export const messages: StateMessages = {
  core: chinese,
  frame,
  stateName,
  notes: { ...chineseRateNotes, 'rule-secondary': () => '部分年份的最高分摊率：根据二手来源。' },
  title: (who) => `${who}与联合国维持和平：出资、服务、欠款`,
  summary: ({ who, year, month, percent, rateRank, ratedStates, persons, personnelRank, contributors }) => [
    ...(percent === undefined
      ? [{ text: `${year}年，${who}没有维持和平分摊率` }]
      : [
          { text: `${year}年，${who}分摊联合国维持和平费用的` },
          { text: `${percent}%`, role: 'money' } as const,
          { text: rateRank === undefined ? '' : `（${ratedStates}国中第${rateRank}位）` },
        ]),
    { text: `；${chinese.month(month)}底派遣军警人员` },
    { text: `${persons}人`, role: 'people' },
    { text: `${personnelRank === undefined ? '' : `（${contributors}国中第${personnelRank}位）`}。` },
  ],
  tiles: { pays: '出资', serves: '服务', unpaid: '未缴维持和平摊款' },
  perCent: (number) => `${number}%`,
  noRate: '没有分摊率',
  rankOf: (rank, of) => `${of}国中第${rank}位`,
  nobody: '没有军警人员',
  paysDetail: (year, rank) => `${year}年联合国维持和平费用${rank && `，${rank}`}`,
  servesDetail: (month, rank) => `军警人员，${chinese.month(month)}底${rank && `，${rank}`}`,
  yearsInFull: (inFull, years) => `${years}年中${inFull}年`,
  punctualDetail: (from, to, onTime) => `全额缴付，${from}年至${to}年；按时${onTime}次`,
  dollars: (number) => `${number}美元`,
  unpaidDetail: (fund, date) => `${fund}，${date}`,
  noUnpaid: '没有数据。',
  noneSince: (date) => `${date}以后没有数据`,
  lastUnpaid: (amount, detail) => `未缴，最近已知：${amount}（${detail}）。`,
  paid: '摊款比例',
  served: '军警人员比例',
  pointPaid: (year, percent) => `${year}年：摊款的${percent}`,
  pointServed: (year, percent) => `${year}年：军警人员的${percent}`,
  pointMissing: (year, what) => `${year}年：数据中没有${what}`,
  recordTitle: '何时缴付经常预算',
  onTime: (date) => `按时，${date}`,
  late: (date) => `迟缴，${date}`,
  notInFull: (date) => `截至${date}未全额缴付`,
  unpaidTitle: '个别日期的未缴数额，按现价美元',
  unpaidKey: '方形：维持和平。圆形：经常预算。菱形：多个基金或其他。空心：二手来源。',
  funds: {
    regular: '经常预算',
    peacekeeping: '维持和平',
    tribunals: '法庭',
    total: '所有基金',
    peacekeeping_active_missions: '现有特派团',
    peacekeeping_past_missions: '已结束的特派团',
    peacekeeping_and_tribunals: '维持和平和法庭',
  },
  secondary: '二手来源',
  caption: (who) => `${who}：历年分摊率、人员、经常预算缴款和已知未缴数额`,
  columns: [
    '年份',
    '维持和平分摊率，百分比',
    '军警人员，年平均',
    '占全部人员的百分比',
    '经常预算全额缴付',
    '未缴，美元',
  ],
};
