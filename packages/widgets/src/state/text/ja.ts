import { japanese, japaneseRateNotes } from '@blueledger/core/text/ja';
import { stateName } from '../../figure/names/text/ja.js';
import { messages as frame } from '../../figure/text/ja.js';
import type { StateMessages } from '../messages.js';

export const messages: StateMessages = {
  core: japanese,
  frame,
  stateName,
  notes: { ...japaneseRateNotes, 'rule-secondary': () => '一部の年の分担率の上限：二次資料による。' },
  title: (who) => `${who}と国連PKO：負担、従事、未払い`,
  summary: ({ who, year, month, percent, rateRank, ratedStates, persons, personnelRank, contributors }) => [
    ...(percent === undefined
      ? [{ text: `${year}年、${who}にPKO分担率はなく` }]
      : [
          { text: `${year}年、国連PKO経費に占める${who}の分担は` },
          { text: `${percent}%`, role: 'money' } as const,
          { text: `${rateRank === undefined ? '' : `（${ratedStates}か国中${rateRank}位）`}で` },
        ]),
    { text: `、${japanese.month(month)}末の軍・警察要員の派遣は` },
    { text: `${persons}人`, role: 'people' },
    { text: `${personnelRank === undefined ? '' : `（${contributors}か国中${personnelRank}位）`}である。` },
  ],
  tiles: { pays: '負担', serves: '従事', unpaid: 'PKO分担金の未払い' },
  perCent: (number) => `${number}%`,
  noRate: '分担率なし',
  rankOf: (rank, of) => `${of}か国中${rank}位`,
  nobody: '軍・警察要員なし',
  paysDetail: (year, rank) => `${year}年の国連PKO経費${rank && `、${rank}`}`,
  servesDetail: (month, rank) => `軍・警察要員、${japanese.month(month)}末${rank && `、${rank}`}`,
  yearsInFull: (inFull, years) => `${years}年中${inFull}年`,
  punctualDetail: (from, to, onTime) => `完納、${from}年から${to}年まで。期限内${onTime}回`,
  dollars: (number) => `${number}ドル`,
  unpaidDetail: (fund, date) => `${fund}、${date}`,
  noUnpaid: 'データなし。',
  noneSince: (date) => `${date}以降のデータなし`,
  lastUnpaid: (amount, detail) => `未払い、最後の数値：${amount}（${detail}）。`,
  paid: '分担金の割合',
  served: '軍・警察要員の割合',
  pointPaid: (year, percent) => `${year}年：分担金の${percent}`,
  pointServed: (year, percent) => `${year}年：軍・警察要員の${percent}`,
  pointMissing: (year, what) => `${year}年：${what}のデータなし`,
  recordTitle: '通常予算の支払日',
  onTime: (date) => `期限内、${date}`,
  late: (date) => `遅延、${date}`,
  notInFull: (date) => `${date}現在、未完納`,
  unpaidTitle: '個々の日の未払額（名目米ドル）',
  unpaidKey: '四角：PKO。丸：通常予算。ひし形：複数の会計その他。白抜き：二次資料。',
  funds: {
    regular: '通常予算',
    peacekeeping: 'PKO',
    tribunals: '裁判所',
    total: '全ての会計',
    peacekeeping_active_missions: '実施中のミッション',
    peacekeeping_past_missions: '終了したミッション',
    peacekeeping_and_tribunals: 'PKO及び裁判所',
  },
  secondary: '二次資料',
  caption: (who) => `${who}：年別の分担率、要員、通常予算の支払い及び判明している未払額`,
  columns: [
    '年',
    'PKO分担率（%）',
    '軍・警察要員（年平均）',
    '全要員に占める割合（%）',
    '通常予算の完納',
    '未払い（米ドル）',
  ],
};
