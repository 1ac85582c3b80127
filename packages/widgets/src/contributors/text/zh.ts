import { chinese } from '@blueledger/core/text/zh';
import { stateName } from '../../figure/names/text/zh.js';
import { people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/zh.js';
import type { ContributorsMessages, When } from '../messages.js';

const kinds: Readonly<Record<string, string>> = {
  troops: '部队人员',
  staff_officers: '参谋军官',
  individual_police: '单派警察',
  formed_police_units: '建制警察单位人员',
  experts_on_mission: '观察员（特派专家）',
  police: '警察',
};

function whenText({ by, time, from, to }: When): string {
  if (by === 'month') return `${chinese.month(time)}底`;
  if (from.endsWith('-01') && to.endsWith('-12')) return `${time}年平均`;
  return `${chinese.month(from)}至${chinese.month(to).replace(`${time}年`, '')}平均`;
}
const short = ({ by, time }: When) => (by === 'month' ? chinese.month(time) : `${time}年`);

export const messages: ContributorsMessages = {
  core: chinese,
  frame,
  stateName,
  regionalLists: (asOf) => `区域集团：${chinese.month(asOf)}的名单，此处也用于其他年份。`,
  doubtfulMany: (months, first, last) =>
    `数据照原样发布：资料来源似将特遣队记在其他国家或其他类别名下，${chinese.month(first)}至${chinese.month(last)}间共${months}个月。`,
  subject: ({ mission, kind, sex }) =>
    `${mission === undefined ? '' : `${mission}的`}${kind === undefined ? '军警人员' : (kinds[kind] ?? kind)}${sex === undefined ? '' : sex === 'female' ? '（女性）' : '（男性）'}`,
  title: (subject) => `谁在联合国行动中服务：${subject}`,
  rankingTitle: (subject, month) => `联合国行动${subject}的最大派遣国，${chinese.month(month)}`,
  oneLine: ({ who, persons, percent, peak }, subject, when) => [
    { text: `${subject}：${who}${whenText(when)}` },
    people(`${persons}人`),
    ...(percent === undefined ? [] : [{ text: '，占总数的' }, people(`${percent}%`)]),
    ...(peak === undefined ? [] : [{ text: `；最高为${peak.persons}人（${short(peak.when)}）` }]),
    { text: '。' },
  ],
  fewLines: (lines, subject, when) => [
    { text: `${subject}，${whenText(when)}：` },
    ...lines.flatMap(({ who, persons, peak }, i) => [
      { text: `${i === 0 ? '' : '；'}${who}` },
      people(`${persons}人`),
      ...(peak === undefined ? [] : [{ text: `（最高${peak.persons}人，${short(peak.when)}）` }]),
    ]),
    { text: '。' },
  ],
  manyLines: (first, last, subject) => [
    { text: `${subject}：所示各方中，${short(first.when)}比例最大的是${first.who}，为` },
    people(`${first.percent}%`),
    { text: `；${whenText(last.when)}是${last.who}，为` },
    people(`${last.percent}%`),
    { text: '。' },
  ],
  ranking: ({ first, persons, next, listed, percent, total }, subject, month) => [
    { text: `${chinese.month(month)}底，联合国行动${subject}的最大派遣国是${first}，有` },
    people(`${persons}人`),
    { text: `${next.length === 0 ? '' : `，其次是${chinese.list(next)}`}；前${listed}名共占${total}人的` },
    people(`${percent}%`),
    { text: '。' },
  ],
  notAvailable: (subject) => `这段时间没有${subject}的数据。`,
  nothing: '没有报告任何人员。',
  persons: '人',
  point: (when, who, persons, percent) =>
    `${when}：${who} ${persons}${percent === undefined ? '' : `，占总数的${percent}`}`,
  pointMissing: (when, who) => `${when}：数据中没有${who}`,
  rankPoint: (rank, who, persons, percent) => `${rank}. ${who}：${persons}，占总数的${percent}`,
  caption: (subject, by) => `联合国行动的${subject}，${by === 'year' ? '每年月底人数的平均值' : '每月月底'}`,
  rankCaption: (subject, month) => `联合国行动的${subject}，按会员国，${chinese.month(month)}`,
  columns: {
    year: '年份',
    month: '月份',
    personsOf: (who) => who,
    percentOf: (who) => `${who}，占总数的百分比`,
    total: '所有会员国',
    months: '有数据的月数',
    rank: '名次',
    state: '会员国',
    persons: '人数',
    percent: '占总数的百分比',
  },
};
