import { japanese, nextScaleNotes } from '@blueledger/core/text/ja';
import { stateName } from '../../figure/names/text/ja.js';
import { listed, money } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/ja.js';
import type { NextScaleMessages } from '../messages.js';

const span = (years: string) => years.replace(/^(\d+)-(\d+)$/, '$1年から$2年まで');
const verbs = { rises: '上がる', falls: '下がる' } as const;

export const messages: NextScaleMessages = {
  core: japanese,
  frame,
  stateName,
  notes: nextScaleNotes,
  title: (years) => `${span(years)}の通常予算分担率表の見通し`,
  summary: (years, movers, assumed) => [
    { text: `世界銀行の所得${assumed ? 'とここで選んだ仮定' : ''}による${span(years)}の見通し：` },
    ...listed(
      movers.map(({ name, from, to, direction, baseline }) => [
        { text: `${name}の分担率は${direction === 'stays' ? '' : `${from}%から`}` },
        money(`${to}%`),
        { text: direction === 'stays' ? 'のまま変わらない' : `に${verbs[direction]}` },
        ...(baseline === undefined ? [] : [{ text: `（仮定なしでは${baseline}%）` }]),
      ]),
      '、',
      '、',
    ),
    { text: '。' },
  ],
  unit: '2025-2027年からの通常の分担率の変化（ポイント）',
  key: { official: '公式の分担率', projected: '見通し', range: '他の仮定での範囲', baseline: '選んだ仮定なし' },
  point: (name, { from, to, low, high }) => `${name}：現在${from}、見通し${to}%、他の仮定では${low}から${high}`,
  caption: (years) => `通常予算分担率（%）：2025年から2027年までの公式値と${span(years)}の見通し`,
  columns: {
    state: '加盟国',
    official: '公式、2025-2027年',
    baseline: '仮定なしの見通し',
    projected: '見通し',
    change: '変化',
    low: '最低',
    high: '最高',
    level: 'PKO分担率の水準',
    peacekeeping: 'PKO分担率、2028年',
    growth: '成長による',
    currency: '通貨による',
    othersGrowth: '他国の成長による',
    adjustments: '債務割引・低所得割引による',
    crossings: '基準額の通過による',
    limits: '下限・上限・端数処理による',
    ownFigures: '独自の数値による',
    methodology: '算定方法による',
  },
  notAllRead: '算定方法の一部の手順は二次資料によるか、資料で確認していない。算出方法にそれぞれを示す。',
};
