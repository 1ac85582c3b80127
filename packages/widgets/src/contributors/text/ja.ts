import { japanese } from '@blueledger/core/text/ja';
import { stateName } from '../../figure/names/text/ja.js';
import { people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/ja.js';
import type { ContributorsMessages, When } from '../messages.js';

const kinds: Readonly<Record<string, string>> = {
  troops: '部隊要員',
  staff_officers: '司令部要員',
  individual_police: '個人警察要員',
  formed_police_units: '武装警察隊の要員',
  experts_on_mission: '監視員（任務を遂行する専門家）',
  police: '警察要員',
};

function whenText({ by, time, from, to }: When): string {
  if (by === 'month') return `${japanese.month(time)}末`;
  if (from.endsWith('-01') && to.endsWith('-12')) return `${time}年平均`;
  return `${japanese.month(from)}から${japanese.month(to).replace(`${time}年`, '')}までの平均`;
}
const short = ({ by, time }: When) => (by === 'month' ? japanese.month(time) : `${time}年`);

export const messages: ContributorsMessages = {
  core: japanese,
  frame,
  stateName,
  regionalLists: (asOf) => `地域グループ：${japanese.month(asOf)}の一覧を、ここでは他の年にも用いる。`,
  doubtfulMany: (months, first, last) =>
    `公表されたままの数値：${japanese.month(first)}から${japanese.month(last)}までの${months}か月について、資料が部隊を別の国又は別の種類に計上しているとみられる。`,
  subject: ({ mission, kind, sex }) =>
    `${mission === undefined ? '' : `${mission}の`}${kind === undefined ? '軍・警察要員' : (kinds[kind] ?? kind)}${sex === undefined ? '' : sex === 'female' ? '（女性）' : '（男性）'}`,
  title: (subject) => `国連の活動に従事する${subject}`,
  rankingTitle: (subject, month) => `国連の活動の${subject}の上位派遣国、${japanese.month(month)}`,
  oneLine: ({ who, persons, percent, peak }, subject, when) => [
    { text: `${subject}：${who}は${whenText(when)}で` },
    people(`${persons}人`),
    ...(percent === undefined ? [] : [{ text: '、全体の' }, people(`${percent}%`)]),
    ...(peak === undefined ? [] : [{ text: `、最大は${peak.persons}人（${short(peak.when)}）` }]),
    { text: 'である。' },
  ],
  fewLines: (lines, subject, when) => [
    { text: `${subject}、${whenText(when)}：` },
    ...lines.flatMap(({ who, persons, peak }, i) => [
      { text: `${i === 0 ? '' : '、'}${who}` },
      people(`${persons}人`),
      ...(peak === undefined ? [] : [{ text: `（最大${peak.persons}人、${short(peak.when)}）` }]),
    ]),
    { text: '。' },
  ],
  manyLines: (first, last, subject) => [
    { text: `${subject}：示したもののうち割合が最も大きいのは、${short(first.when)}は${first.who}の` },
    people(`${first.percent}%`),
    { text: `、${whenText(last.when)}は${last.who}の` },
    people(`${last.percent}%`),
    { text: 'である。' },
  ],
  ranking: ({ first, persons, next, listed, percent, total }, subject, month) => [
    { text: `${japanese.month(month)}末、国連の活動の${subject}の最大の派遣国は${first}の` },
    people(`${persons}人`),
    {
      text: `${next.length === 0 ? '' : `で、${japanese.list(next)}が続く`}。上位${listed}か国で${total}人の`,
    },
    people(`${percent}%`),
    { text: 'を占める。' },
  ],
  notAvailable: (subject) => `この期間の${subject}のデータはない。`,
  nothing: '報告された人はいない。',
  persons: '人',
  point: (when, who, persons, percent) =>
    `${when}：${who} ${persons}${percent === undefined ? '' : `、全体の${percent}`}`,
  pointMissing: (when, who) => `${when}：${who}のデータなし`,
  rankPoint: (rank, who, persons, percent) => `${rank}. ${who}：${persons}、全体の${percent}`,
  caption: (subject, by) => `国連の活動の${subject}、${by === 'year' ? '月末人数の年平均' : '各月末'}`,
  rankCaption: (subject, month) => `加盟国別の国連の活動の${subject}、${japanese.month(month)}`,
  columns: {
    year: '年',
    month: '月',
    personsOf: (who) => who,
    percentOf: (who) => `${who}（全体に占める%）`,
    total: '全加盟国',
    months: 'データのある月数',
    rank: '順位',
    state: '加盟国',
    persons: '人数',
    percent: '全体に占める割合（%）',
  },
};
