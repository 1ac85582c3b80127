import { chinese, unpaidNotes } from '@blueledger/core/text/zh';
import { owed } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/zh.js';
import { writtenDate } from '../../figure/written.js';
import type { UnpaidMessages } from '../messages.js';

const dollars = (amount: string) => `${amount}美元`;
const fundOf = {
  peacekeeping: '联合国维持和平',
  regular: '联合国经常预算',
  tribunals: '联合国法庭',
  total: '联合国所有基金',
};
const captionOf = (fund: string) => `未缴${fund}摊款，按文件和官员所述日期`;

export const messages: UnpaidMessages = {
  core: chinese,
  frame,
  notes: unpaidNotes,
  title: {
    peacekeeping: '未缴联合国维持和平摊款',
    regular: '未缴联合国经常预算摊款',
    tribunals: '未缴联合国法庭摊款',
    total: '未缴联合国摊款，所有基金',
  },
  caption: {
    peacekeeping: captionOf('维持和平'),
    regular: captionOf('经常预算'),
    tribunals: captionOf('法庭'),
    total: captionOf('所有基金'),
  },
  fund: fundOf,
  when: (asOf) => writtenDate(asOf, 'zh-Hans'),
  most: ({ latest, second, more }, fund) => [
    { text: `${latest.when}，未缴${fund}摊款为` },
    owed(dollars(latest.amount)),
    { text: '，为此处所载最高，' },
    owed(`多出${dollars(more)}`),
    { text: `，此前最高为${second.when}的${dollars(second.amount)}。` },
  ],
  below: ({ latest, largest, less }, fund) => [
    { text: `${latest.when}，未缴${fund}摊款为` },
    owed(dollars(latest.amount)),
    { text: '，比此处所载最高数' },
    owed(`少${dollars(less)}`),
    { text: `，后者为${largest.when}的${dollars(largest.amount)}。` },
  ],
  only: ({ amount, when }, fund) => [{ text: `${when}，未缴${fund}摊款为` }, owed(dollars(amount)), { text: '。' }],
  notCounted: (fund) => `这段时间没有未缴${fund}摊款的数据。`,
  yearEnds: (most, last) =>
    last
      ? `年底最高数为${dollars(most.amount)}（${most.year}年）；数据中最后一个年底为${dollars(last.amount)}（${last.year}年）。`
      : `年底最高数为${dollars(most.amount)}（${most.year}年），也是数据中最后一个年底。`,
  missionTitle: (on) => `各维持和平特派团的未缴摊款，${on}`,
  mission: ({ when, total, count, mission, amount, percent }) => [
    { text: `${when}，所列${count}个特派团的未缴摊款为` },
    owed(dollars(total)),
    { text: `；最多的是${mission}：` },
    owed(dollars(amount)),
    { text: `，占${percent}%。` },
  ],
  missionPoint: (mission, amount, percent) => `${mission}：未缴${dollars(amount)}，占其全部摊款的${percent}%`,
  missionCaption: '各特派团的未缴摊款，根据关于其经费筹措的决议',
  countedWith: (mission) => `与${mission}合计`,
  dollars: '按现价美元',
  dollarsUnpaid: '未缴，美元',
  billions: '十亿美元',
  millions: '百万美元',
  noFigures: '没有数据',
  key: { yearEnd: '年底', otherDate: '其他日期', lessSure: '转引、推算或不确定', projected: '预测' },
  sure: {
    primary: '照原样发布',
    secondary: '他人转引',
    uncertain: '不确定',
    derived: '推算',
    projected: '预测',
    unverified: '未经核实',
  },
  point: (on, amount, sure) => `${on}：未缴${dollars(amount)}，${sure}`,
  sourcesBeside: '每个数字的来源见表格。',
  columns: {
    date: '日期',
    amount: '未缴，美元',
    sure: '确定性',
    source: '来源',
    mission: '特派团或服务',
    percent: '占其全部摊款的百分比',
    paid: '已全额缴付的国家',
    paidShare: '已全额缴付的国家，百分比',
  },
};
