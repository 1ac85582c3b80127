import { chinese, chineseEarlierRateNotes } from '@blueledger/core/text/zh';
import { stateName } from '../../figure/names/text/zh.js';
import { messages as frame } from '../../figure/text/zh.js';
import { timeIn, type ValueMessages } from '../messages.js';

const titles: Readonly<Record<string, string>> = {
  'peacekeeping-rate': '联合国维持和平实际分摊率',
  'regular-rate': '联合国经常预算分摊率',
  'assessment-share': '联合国维持和平摊款比例',
  'uniformed-personnel': '联合国行动的军警人员',
  'personnel-share': '联合国行动军警人员比例',
  appropriation: '会员国分摊的批款，按现价美元',
  'approved-budget': '核定预算，按现价美元',
};

export const messages: ValueMessages = {
  core: chinese,
  frame,
  stateName,
  notes: {
    'with-prorated-shares': () => '包括支助账户、UNLB和RSCE的分摊份额，不包括东道国或其他国家直接支付的款项。',
    'without-prorated-shares': () => '预算毛额，不包括支助账户、UNLB和RSCE的分摊份额。',
    'commitment-authority': ({ mission, budgetYear }) => `${mission} ${budgetYear}：至少部分为承付授权，而非批款。`,
    'spending-missing': () => '数据中没有该年度的支出。',
    ...chineseEarlierRateNotes,
    'levels-2001-caveat': () => '2001年7月至2003年的分摊率未计入新缴款国的过渡安排。',
  },
  amount: (unit, number) => (unit === 'percent' ? `${number}%` : unit === 'dollars' ? `${number}美元` : number),
  title: (of, who, when, core) => `${titles[of] ?? of}：${who}，${timeIn(when, core)}`,
  disagrees: (text, figure) => `页面写“${text}”；根据来源应为${figure}。`,
};
