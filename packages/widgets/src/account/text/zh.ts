import { budgetNotes, chinese, chineseRateNotes } from '@blueledger/core/text/zh';
import { stateName } from '../../figure/names/text/zh.js';
import { money, owed, people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/zh.js';
import { writtenDate } from '../../figure/written.js';
import type { AccountMessages, WrittenUnpaid } from '../messages.js';

const bounds = { exact: '', lower: '至少', upper: '至多', unclear: '约' };
const during = (from: string, to: string) => (from === to ? `${from}年度` : `${from}年度至${to}年度`);
const dollars = (amount: string) => `${amount}美元`;
const reported = (months: number, of: number) => `（${of}个月中有${months}个月的报告）`;
const unpaidPart = (unpaid: WrittenUnpaid | undefined) =>
  unpaid
    ? [
        { text: `这些年份欠款的最后数字为${unpaid.when}的` },
        owed(dollars(unpaid.amount)),
        { text: `（${unpaid.fund}）。` },
      ]
    : [{ text: '没有可用文件说明其欠款。' }];

export const messages: AccountMessages = {
  core: chinese,
  frame,
  stateName,
  notes: {
    ...budgetNotes,
    ...chineseRateNotes,
    'equipment-excluded': () => '特遣队所属装备另行偿还，未计入。',
    'rule-unverified': () => '只有特遣队和建制警察单位得到偿还属一般常识，未经资料来源核实。',
    'staff-officers-inside': () => '2017年5月之前，参谋军官（费用不予偿还）计入部队。',
    'formed-police-left-out': () => '其中部分月份没有建制警察单位的单独数字，未计入。',
  },
  title: (who, from, to) => `${who}的联合国维持和平账目，${during(from, to)}`,
  summary: ({ who, from, to, assessed, assessedYears, due, unpaid }) => [
    { text: `${during(from, to)}，` },
    ...(assessed === undefined
      ? [{ text: `${who}对联合国维持和平特派团的摊款不详` }]
      : [
          { text: `${who}对联合国维持和平特派团的摊款为` },
          money(dollars(assessed)),
          { text: assessedYears === undefined ? '' : `（分摊率已知的${assessedYears}个年度）` },
        ]),
    ...(due === undefined
      ? [{ text: '；特遣队和建制警察单位的应得偿还不详。' }]
      : due.nobody
        ? [{ text: `；没有特遣队或建制警察单位${reported(due.months, due.ofMonths)}。` }]
        : [
            { text: '；特遣队和建制警察单位按标准偿还率（不含装备）应得偿还' },
            people(`${bounds[due.bound]}${dollars(due.amount)}`),
            { text: `${due.months === due.ofMonths ? '' : reported(due.months, due.ofMonths)}。` },
          ]),
    ...unpaidPart(unpaid),
  ],
  missionsSummary: ({ who, year, assessed, conditional, most, unpaid }) => [
    { text: `${year}年度，${who}对联合国维持和平特派团的摊款为` },
    money(dollars(assessed)),
    ...(most ? [{ text: `，最多的是${most.mission}，为` }, money(dollars(most.amount))] : []),
    { text: conditional === undefined ? '。' : `；其中${dollars(conditional)}取决于安全理事会延长任务期限。` },
    ...unpaidPart(unpaid),
  ],
  notAssessed: (who, year) => `${who}在${year}年度的摊款不详：当时的分摊率未定。`,
  dollars: '按现价美元',
  millions: '百万美元',
  billions: '十亿美元',
  dollarsAssessed: '摊款，美元',
  due: '特遣队和建制警察单位应得',
  assessed: '摊款',
  net: '净额',
  ratesOpen: '分摊率未定',
  firm: '任务期限内',
  ifExtended: '如任务期限延长',
  point: ({ year, assessed, due, net }) =>
    `${year}：摊款${assessed ? dollars(assessed) : '不详'}，应得${due ? dollars(due) : '不详'}${net ? `，净额${net.startsWith('-') ? `−${dollars(net.slice(1))}` : dollars(net)}` : ''}`,
  missionPoint: (mission, amount, conditional) =>
    `${mission}：${dollars(amount)}${conditional === undefined ? '' : `，其中${dollars(conditional)}取决于任务期限延长`}`,
  caption: (who) => `${who}的账目：各特派团摊款、已缴、未缴、应得和净额，各附文件`,
  columns: { year: '预算年度', item: '项目', amount: '美元', detail: '说明', document: '文件' },
  items: {
    assessedInAll: '摊款，所有特派团',
    assessedFor: (mission) => `摊款，${mission}`,
    regularBudget: (year) => `${year}年经常预算`,
    unpaid: (fund) => `未缴，${fund}`,
    noUnpaid: '未缴',
    due: '特遣队和建制警察单位应得，不含装备',
    net: '净额：应得减摊款',
  },
  details: {
    conditional: (amount) => `${dollars(amount)}取决于任务期限延长`,
    onTime: (day) => `按时全额缴付，${day}`,
    late: (day) => `迟缴，已全额缴付，${day}`,
    notInFull: (day) => `截至${day}未全额缴付`,
    on: (date) => date,
    months: (count) => `12个月中有${count}个月的报告`,
    bound: { lower: '至少', upper: '至多：参谋军官计入部队', unclear: '约' },
  },
  funds: {
    peacekeeping: '维持和平',
    peacekeeping_active_missions: '现有维持和平特派团',
    peacekeeping_past_missions: '已结束的维持和平特派团',
    peacekeeping_and_tribunals: '维持和平和法庭',
    regular: '经常预算',
    tribunals: '法庭',
    total: '所有基金',
  },
  when: (date) => writtenDate(date, 'zh-Hans'),
  votesBeside: '部分特派团和年度的数额包括以后年度核准的追加批款，或部分为没有批款的承付授权。',
  columnsPartial: (years) => `斜线：人员报告未到${years.join('、')}年度末。`,
};
