import type { NoteMessages } from '../../messages.js';
import { dollars } from '../words.js';

/** Chinese notes on budgets, spending, mandate periods and what is split among states. */
export const budgetNotes: NoteMessages['notes'] = {
  'net-cost-unknown': ({ mission }) =>
    `${mission}此项批款的工作人员薪金税收入不详：有关各方按毛额费用缴付其份额，高于按净额计算的数额。`,
  'staff-assessment-set-off': ({ amount }) =>
    `从各项数额中扣减工作人员薪金税收入${dollars(Number(amount))}，各国份额按同一比额表计算（衡平征税基金）。`,
  'tie-to-earlier-code': ({ ties, gained, missed }) =>
    `在${ties}次分配中，最后几美元的余数相同：按三字母代码的顺序（我们自定），${gained}个国家比余数相同的另外${missed}个国家多1美元。`,
  'tie-to-earlier-piece': ({ unit }) =>
    `两个期间的余数相同：较早的期间得到一个单位（${dollars(Number(unit))}），这一办法由我们自定。`,
  'largest-remainder': ({ unit }) => `以${dollars(Number(unit))}为单位按最大余数法分配，这一办法由我们自定。`,
  'without-prorated-shares': () =>
    '预算为毛额，不包括支助账户、联合国后勤基地（UNLB）和区域服务中心（RSCE）的分摊份额，支出也是如此。',
  'with-prorated-shares': () =>
    '数额包括支助账户、联合国后勤基地（UNLB）和区域服务中心（RSCE）的分摊份额，不包括东道国或其他国家直接支付的款项。',
  'commitment-authority': ({ mission, budgetYear }) => `${mission} ${budgetYear}：至少部分为承付授权，而非批款。`,
  'additional-vote': ({ mission, budgetYear }) => `${mission} ${budgetYear}：包括以后年度核准的追加批款。`,
  'additions-only': ({ mission, budgetYear }) => `${mission} ${budgetYear}：数据中只有追加批款，没有最初批款。`,
  'vote-missing': ({ mission, budgetYear }) => `${mission} ${budgetYear}：数据中没有核定预算。`,
  'spending-missing': ({ missions, budgetYear }) =>
    `数据中没有${budgetYear}年度支出：${String(missions).replaceAll(' ', '、')}。`,
};
