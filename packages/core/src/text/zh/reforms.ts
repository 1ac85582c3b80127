import { amounts, exactAmounts } from '../amounts.js';
import type { Move, Mover, ReformMessages } from '../reformMessages.js';
import { amountFormat } from './amountFormat.js';
import { chinese } from './burden.js';
import { day, monthAndYear } from './dates.js';
import { liquidityChinese } from './liquidity.js';
import { budgetNotes } from './notes/budgets.js';

const moved = ({ money, less }: Move) => `${less ? '减少' : '增加'}${money}`;
const listed = (movers: readonly Mover[]) => movers.map(({ name, money }) => `${name}（${money}）`).join('、');
const span = (from: string, to: string) => (from === to ? `${from}年度` : `${from}年度至${to}年度`);

/** Titles of rules, by their English title. */
const rules: Readonly<Record<string, string>> = {
  'Share of the regular rate paid at each level of the peacekeeping scale': '维持和平比额表各级缴付经常分摊率的比例',
  'Levels that carry the discounts of levels C to J, pro rata to regular rates':
    '按经常分摊率比例承担C级至J级折扣的等级',
  'Part of each discount on the peacekeeping scale that is granted; otherwise all of it':
    '维持和平比额表各项折扣的给予部分',
  'Highest rate of the regular-budget scale': '经常预算比额表的最高分摊率',
  'Lowest rate of the regular-budget scale': '经常预算比额表的最低分摊率',
  'Part of what was appropriated for a mission that is appropriated; otherwise all of it': '特派团批款的保留部分',
  'Part of the contingents and formed police units of a mission that stays; otherwise all of them':
    '特派团特遣队和建制警察单位的保留部分',
  'Mission that is closed: nothing is assessed for it and nobody serves in it': '关闭的特派团',
  'Personnel reimbursement at the standard rate, equipment excluded': '按标准偿还率的人员偿还，不含装备',
  'Level of the Peacekeeping Reserve Fund': '维持和平准备基金的数额',
  'Active missions may borrow from one another': '现有特派团可相互借款',
  'Part of what a Member State is assessed that it pays; otherwise all of it': '会员国缴付其摊款的部分',
  'Most that a Member State pays of what all are assessed for a mission; otherwise no limit':
    '会员国缴付特派团全部摊款的上限',
  'Days after the letter of assessment on which a Member State pays': '摊款通知至缴付的天数',
  'Days after the letter of assessment when a contribution falls due': '摊款通知至到期的天数',
  'Kinds of uniformed personnel for which the standard rate is paid': '按标准偿还率偿还的军警人员类别',
  'Purposes for which the Peacekeeping Reserve Fund may be drawn on': '维持和平准备基金的许可用途',
  'Most of the Peacekeeping Reserve Fund that may serve the cash of active operations':
    '维持和平准备基金可用于现有行动现金的最高部分',
  'Most that may be committed for one decision of the Security Council': '安全理事会一项决定的最高承付额',
  'Span for which contributions are assessed at once': '一次分摊的期间',
};
const rule = (title: unknown) => rules[String(title)] ?? `“${String(title)}”`;

/** What is said of a reform, in Chinese. */
export const reformChinese: ReformMessages = {
  base: chinese,
  liquidity: liquidityChinese,
  money: amounts(amountFormat),
  exactMoney: exactAmounts(amountFormat),
  titles: {
    'payer-pays-nothing': (_, who) => `${who}不缴款`,
    'payer-pays-at-most': ({ changes }, who) => `${who}最多缴付全部摊款的${String(changes[0]?.value)}%`,
    'payer-pays-on-first-day': (_, who) => `${who}在第一天缴款`,
    'all-pay-on-first-day': () => '所有国家在第一天缴款',
    'premium-shared-by-level-b': () => 'B级分担附加额',
    'discounts-halved': () => '所有折扣减半',
    'ceiling-lowered-floor-raised': ({ changes }) =>
      `最高分摊率${String(changes[0]?.value)}%，最低分摊率${String(changes[1]?.value)}%`,
    'budget-cut': ({ changes }) => `批款为${String(changes[0]?.value)}%，人员为${String(changes[1]?.value)}%`,
    closed: ({ changes }, who) => `${who}自${day(String(changes[0]?.from))}起关闭`,
    'reserve-raised': ({ changes }) => `准备基金增至${reformChinese.money(Number(changes[0]?.value))}`,
    'pooling-on': () => '特派团现金合并使用',
    'pooling-off': () => '各特派团现金分开使用',
    'reimbursement-indexed': () => '偿还率与指数挂钩',
  },
  title: (reforms, from, to) => `${reforms.join(' + ')}：${span(from, to)}`,
  alone: ({ reforms, from, to, missions }, sentences) =>
    `设想“${reforms.join(' + ')}”（${span(from, to)}${missions.length === 0 ? '' : `，${chinese.list(missions)}`}）：${sentences}`,
  shifted: (less, money, more, small, under) =>
    `${less}个国家的摊款减少${money}，${more}个国家增加同样数额；预算不变。${small === 0 ? '' : `变动不到${under}的${small}个国家未计入。`}`,
  falls: (states, money) => `预算减少${money}，${states}个国家的摊款随之减少。`,
  rises: (states, money) => `预算增加${money}，${states}个国家的摊款随之增加。`,
  mixed: (saved, others, budget, falls) =>
    `一些国家的摊款共减少${saved}，另一些国家共增加${others}；预算${falls ? '减少' : '增加'}${budget}。`,
  unmoved: () => '各国摊款均无变化。',
  begins: (date) => `没有变化：改革于${day(date)}开始，在这些年度之后。`,
  costs: (reimbursement, other) =>
    `应付部队和警察派遣国的款项${moved(reimbursement)}${other ? `；其他费用${moved(other)}` : ''}。`,
  withheld: (money) => `已分摊而未缴付的为${money}：其他国家不承担，特派团也收不到。`,
  reserve: (money, paidIn) =>
    paidIn ? `所有国家按分摊率共向准备基金缴付${money}。` : `准备基金按分摊率退还各国${money}。`,
  mostLess: (movers) => `减少最多：${listed(movers)}。`,
  mostMore: (movers) => `增加最多：${listed(movers)}。`,
  cash: (lowest, owed) =>
    `在模拟中，特派团的最低净额（现金减去未付账单以及应付派遣国和准备基金的款项）${lowest.same ? `仍为${lowest.reform}` : `为${lowest.reform}（${lowest.months?.reform}），而非${lowest.baseline}（${lowest.months?.baseline}）`}，期末应付派遣国${owed.reform}${owed.same ? '，与没有改革时相同' : `，而非${owed.baseline}`}。`,
  cashUnmoved: () =>
    '在模拟中，特派团的最低净额（现金减去未付账单以及应付派遣国和准备基金的款项）和期末应付派遣国的款项均无变化。',
  meets: (count) => `其中两项改革在${count}处规定同一规则：以后者为准。`,
  notes: {
    ...budgetNotes,
    'rule-unverified': ({ title }) => `${rule(title)}：属一般常识，未经资料来源核实。`,
    'rule-secondary': ({ title }) => `${rule(title)}：根据二手来源。`,
    'rule-assumed': ({ title }) => `${rule(title)}：改革的假设。`,
    'equipment-excluded': () => '特遣队所属装备另行偿还，未计入。',
    'last-report-held': ({ month }) => `${monthAndYear(String(month))}为最后一份可用报告，此后沿用该月人数。`,
    'moves-cash': () => '缴款、准备基金和合并使用改变的是现金，而不是摊款。',
    'freed-points-by-our-rule': () => '比额表上下限腾出的点数按其他国家的分摊率比例分配，这一办法由我们自定。',
    'reserve-by-scale': () => '准备基金按当日分摊率一次补足，这一办法由我们自定。',
    'nothing-assessed': ({ mission }) =>
      `改革后${String(mission)}若干天的余额由有关各方的捐款或节余支付：不分摊，也不退还。`,
    'reimbursement-not-covered': ({ mission, budgetYear }) =>
      `${String(budgetYear)}年度，改革留给${String(mission)}的款项少于按标准偿还率应付派遣国的款项：减少的是资金而非人员，其他费用为负数。`,
    'parties-beside': () =>
      '塞浦路斯和希腊在分摊之外缴付其在UNFICYP的份额：净费用的三分之一（随批款变动）和一笔固定款项。',
    'reforms-meet': ({ parameter, of, from, earlier, later }) =>
      `“${String(earlier)}”和“${String(later)}”均自${day(String(from))}起规定${String(parameter)}${of ? `（${String(of)}）` : ''}：以后者为准。`,
    'scenario-begins-later': ({ from }) => `改革于${day(String(from))}开始，在这些年度之后。`,
    'cash-leaves-out': ({ title }) => `现金模拟未计入：${rule(title)}。`,
  },
};
