import { japanese } from '@blueledger/core/text/ja';
import { people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/ja.js';
import type { StrengthMessages } from '../messages.js';

const who = { military: '軍事要員', police: '警察要員', uniformed: '軍・警察要員' };
const unknownThen = 'である。当時の承認人数はここでは不明である';

export const messages: StrengthMessages = {
  core: japanese,
  frame,
  title: (mission, personnel) => `${mission}：${who[personnel]}の承認人数と派遣人数`,
  ended: (mission, personnel, peak, last) => [
    { text: `${mission}の${who[personnel]}は${peak.month}末に最大の` },
    people(`${peak.deployed}人`),
    ...(peak.percent
      ? [{ text: `、承認人数${peak.authorised}人の` }, people(`${peak.percent}%`), { text: 'であった' }]
      : [{ text: unknownThen }]),
    { text: `。最後の報告（${last.month}）は${last.deployed}人である。` },
  ],
  known: (mission, personnel, { month, deployed, authorised, percent }) => [
    { text: `${month}末、${mission}の${who[personnel]}は` },
    people(`${deployed}人`),
    { text: `、承認人数${authorised}人の` },
    people(`${percent}%`),
    { text: 'であった。' },
  ],
  unknown: (mission, personnel, { month, deployed }, before) => [
    { text: `${month}末、${mission}の${who[personnel]}は` },
    people(`${deployed}人`),
    { text: unknownThen },
    ...(before
      ? [
          { text: `。最後に判明している${before.month}末は` },
          people(`${before.deployed}人`),
          { text: `、${before.authorised}人の${before.percent}%である` },
        ]
      : []),
    { text: '。' },
  ],
  nothing: (mission, personnel) => `この期間の${mission}の${who[personnel]}の報告はない。`,
  unit: { military: '軍事要員', police: '警察要員', uniformed: '軍・警察要員' },
  deployed: '派遣',
  authorised: '承認',
  notKnown: '承認人数：不明',
  point: (month, deployed, authorised, percent) =>
    `${month}末：${deployed === undefined ? '報告なし' : `派遣${deployed}人`}、${authorised === undefined ? '承認人数不明' : `承認${authorised}人`}${percent === undefined ? '' : `、${percent}`}`,
  caption: (mission) => `${mission}の各月末の人数と安全保障理事会の承認人数`,
  columns: {
    month: '月末',
    authorised: '承認',
    deployed: '派遣',
    percent: '派遣（承認に占める%）',
    resolution: '決定',
  },
  unknownReason: {
    'not-read': (resolution) => (resolution ? `${resolution}、未読` : '未読の決定'),
    'no-figure': (resolution) =>
      resolution ? `${resolution}はその数値を記していない` : '決定はその数値を記していない',
    ended: () => '承認の期間が終わっていた',
    'no-decision': () => '決定は入手できない',
  },
};
