import { chinese } from '@blueledger/core/text/zh';
import { people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/zh.js';
import type { StrengthMessages } from '../messages.js';

const who = { military: '军事人员', police: '警察', uniformed: '军警人员' };
const unknownThen = '；当时的核定人数在此不详';

export const messages: StrengthMessages = {
  core: chinese,
  frame,
  title: (mission, personnel) => `${mission}：${who[personnel]}的核定人数和部署人数`,
  ended: (mission, personnel, peak, last) => [
    { text: `${mission}的${who[personnel]}在${peak.month}底达到最高，为` },
    people(`${peak.deployed}人`),
    ...(peak.percent
      ? [{ text: `，占核定${peak.authorised}人的` }, people(`${peak.percent}%`)]
      : [{ text: unknownThen }]),
    { text: `；最后一份报告（${last.month}）为${last.deployed}人。` },
  ],
  known: (mission, personnel, { month, deployed, authorised, percent }) => [
    { text: `${month}底，${mission}有${who[personnel]}` },
    people(`${deployed}人`),
    { text: `，占核定${authorised}人的` },
    people(`${percent}%`),
    { text: '。' },
  ],
  unknown: (mission, personnel, { month, deployed }, before) => [
    { text: `${month}底，${mission}有${who[personnel]}` },
    people(`${deployed}人`),
    { text: unknownThen },
    ...(before
      ? [
          { text: `。最后已知的月份为${before.month}，月底有` },
          people(`${before.deployed}人`),
          { text: `，占${before.authorised}人的${before.percent}%` },
        ]
      : []),
    { text: '。' },
  ],
  nothing: (mission, personnel) => `这段时间没有${mission}${who[personnel]}的报告。`,
  unit: { military: '军事人员', police: '警察', uniformed: '军警人员' },
  deployed: '部署',
  authorised: '核定',
  notKnown: '核定人数：不详',
  point: (month, deployed, authorised, percent) =>
    `${month}底：${deployed === undefined ? '没有报告' : `部署${deployed}人`}，${authorised === undefined ? '核定人数不详' : `核定${authorised}人`}${percent === undefined ? '' : `，${percent}`}`,
  caption: (mission) => `${mission}每月月底人数与安全理事会核定人数`,
  columns: {
    month: '月底',
    authorised: '核定',
    deployed: '部署',
    percent: '部署，占核定的百分比',
    resolution: '决定',
  },
  unknownReason: {
    'not-read': (resolution) => (resolution ? `${resolution}，未经查阅` : '未经查阅的决定'),
    'no-figure': (resolution) => (resolution ? `${resolution}没有列出该数字` : '该决定没有列出该数字'),
    ended: () => '核定期已结束',
    'no-decision': () => '没有可用的决定',
  },
};
