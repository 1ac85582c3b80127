import { budgetNotes, japanese, japaneseRateNotes } from '@blueledger/core/text/ja';
import { stateName } from '../../figure/names/text/ja.js';
import { money, owed, people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/ja.js';
import { writtenDate } from '../../figure/written.js';
import type { AccountMessages, WrittenUnpaid } from '../messages.js';

const bounds = { exact: '', lower: '少なくとも', upper: '多くとも', unclear: '約' };
const during = (from: string, to: string) => (from === to ? `${from}年度` : `${from}年度から${to}年度まで`);
const dollars = (amount: string) => `${amount}ドル`;
const reported = (months: number, of: number) => `（${of}か月のうち報告のある月は${months}か月）`;
const unpaidPart = (unpaid: WrittenUnpaid | undefined) =>
  unpaid
    ? [
        { text: `これらの年の未払額の最後の数値は、${unpaid.when}の` },
        owed(dollars(unpaid.amount)),
        { text: `（${unpaid.fund}）である。` },
      ]
    : [{ text: '未払額を示す文書は入手できない。' }];

export const messages: AccountMessages = {
  core: japanese,
  frame,
  stateName,
  notes: {
    ...budgetNotes,
    ...japaneseRateNotes,
    'equipment-excluded': () => '部隊所有の装備は別に償還され、含めない。',
    'rule-unverified': () => '部隊及び武装警察隊のみが償還されることは一般的な知識であり、資料で確認していない。',
    'staff-officers-inside': () => '2017年5月より前、償還の対象でない司令部要員は部隊要員に含めて数えられている。',
    'formed-police-left-out': () => 'これらの月の一部には武装警察隊の単独の数値がなく、含めていない。',
  },
  title: (who, from, to) => `${who}の国連PKOの収支、${during(from, to)}`,
  summary: ({ who, from, to, assessed, assessedYears, due, unpaid }) => [
    { text: `${during(from, to)}、${who}に対する国連PKOミッションの分担金は` },
    ...(assessed === undefined
      ? [{ text: '不明である。' }]
      : [
          money(dollars(assessed)),
          {
            text: `${assessedYears === undefined ? '' : `（分担率が判明している${assessedYears}年度）`}である。`,
          },
        ]),
    ...(due === undefined
      ? [{ text: '部隊及び武装警察隊について支払われるべき償還額は不明である。' }]
      : due.nobody
        ? [{ text: `部隊も武装警察隊も派遣していなかった${reported(due.months, due.ofMonths)}。` }]
        : [
            { text: '部隊及び武装警察隊について支払われるべき償還額は、標準償還率（装備を除く）で' },
            people(`${bounds[due.bound]}${dollars(due.amount)}`),
            { text: `${due.months === due.ofMonths ? '' : reported(due.months, due.ofMonths)}である。` },
          ]),
    ...unpaidPart(unpaid),
  ],
  missionsSummary: ({ who, year, assessed, conditional, most, unpaid }) => [
    { text: `${year}年度、${who}に対する国連PKOミッションの分担金は` },
    money(dollars(assessed)),
    ...(most ? [{ text: `、最も多いのは${most.mission}の` }, money(dollars(most.amount))] : []),
    {
      text:
        conditional === undefined
          ? 'であった。'
          : `であった。うち${dollars(conditional)}は安全保障理事会による任務期間の延長を条件としていた。`,
    },
    ...unpaidPart(unpaid),
  ],
  notAssessed: (who, year) => `${year}年度の${who}の分担金は不明である。当時の分担率は確定していない。`,
  dollars: '名目米ドル',
  millions: '百万米ドル',
  billions: '十億米ドル',
  dollarsAssessed: '分担金（米ドル）',
  due: '部隊及び武装警察隊の償還',
  assessed: '分担金',
  net: '差引き',
  ratesOpen: '分担率未確定',
  firm: '任務期間内',
  ifExtended: '任務期間が延長された場合',
  point: ({ year, assessed, due, net }) =>
    `${year}：分担金${assessed ? dollars(assessed) : '不明'}、償還${due ? dollars(due) : '不明'}${net ? `、差引き${net.startsWith('-') ? `−${dollars(net.slice(1))}` : dollars(net)}` : ''}`,
  missionPoint: (mission, amount, conditional) =>
    `${mission}：${dollars(amount)}${conditional === undefined ? '' : `、うち${dollars(conditional)}は任務期間の延長を条件とする`}`,
  caption: (who) => `${who}の収支：ミッション別の分担金、支払い、未払い、償還及び差引きと、それぞれの文書`,
  columns: { year: '予算年度', item: '項目', amount: '米ドル', detail: '詳細', document: '文書' },
  items: {
    assessedInAll: '分担金、全ミッション',
    assessedFor: (mission) => `分担金、${mission}`,
    regularBudget: (year) => `${year}年の通常予算`,
    unpaid: (fund) => `未払い、${fund}`,
    noUnpaid: '未払い',
    due: '部隊及び武装警察隊の償還（装備を除く）',
    net: '差引き：償還から分担金を引いた額',
  },
  details: {
    conditional: (amount) => `${dollars(amount)}は任務期間の延長を条件とする`,
    onTime: (day) => `期限内に完納、${day}`,
    late: (day) => `遅れて完納、${day}`,
    notInFull: (day) => `${day}現在、未完納`,
    on: (date) => date,
    months: (count) => `12か月のうち${count}か月の報告`,
    bound: { lower: '少なくとも', upper: '多くとも：司令部要員を部隊要員に含む', unclear: '約' },
  },
  funds: {
    peacekeeping: 'PKO',
    peacekeeping_active_missions: '実施中のPKOミッション',
    peacekeeping_past_missions: '終了したPKOミッション',
    peacekeeping_and_tribunals: 'PKO及び裁判所',
    regular: '通常予算',
    tribunals: '裁判所',
    total: '全ての会計',
  },
  when: (date) => writtenDate(date, 'ja'),
  votesBeside:
    '一部のミッション及び年度の額は、後の年に議決された追加の充当を含むか、一部が充当のない支出負担行為の権限である。',
  columnsPartial: (years) => `斜線：要員の報告が${years.join('、')}年度の末に達していない。`,
};
