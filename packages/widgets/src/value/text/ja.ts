import { japanese, japaneseEarlierRateNotes } from '@blueledger/core/text/ja';
import { stateName } from '../../figure/names/text/ja.js';
import { messages as frame } from '../../figure/text/ja.js';
import { timeIn, type ValueMessages } from '../messages.js';

const titles: Readonly<Record<string, string>> = {
  'peacekeeping-rate': '国連PKOの実効分担率',
  'regular-rate': '国連通常予算分担率',
  'assessment-share': '国連PKO分担金の割合',
  'uniformed-personnel': '国連の活動の軍・警察要員',
  'personnel-share': '国連の活動の軍・警察要員の割合',
  appropriation: '加盟国に割り当てられた充当額（名目米ドル）',
  'approved-budget': '承認予算（名目米ドル）',
};

export const messages: ValueMessages = {
  core: japanese,
  frame,
  stateName,
  notes: {
    'with-prorated-shares': () => '支援勘定、UNLB及びRSCEの按分額を含み、受入国その他の国が直接支払うものを含まない。',
    'without-prorated-shares': () => '予算は総額で、支援勘定、UNLB及びRSCEの按分額を含まない。',
    'commitment-authority': ({ mission, budgetYear }) =>
      `${mission} ${budgetYear}：少なくとも一部は支出負担行為の権限であり、充当ではない。`,
    'spending-missing': () => 'この年度の支出はデータにない。',
    ...japaneseEarlierRateNotes,
    'levels-2001-caveat': () => '2001年7月から2003年までの分担率は、新たな負担国の経過措置を考慮せずに算出した。',
  },
  amount: (unit, number) => (unit === 'percent' ? `${number}%` : unit === 'dollars' ? `${number}ドル` : number),
  title: (of, who, when, core) => `${titles[of] ?? of}：${who}、${timeIn(when, core)}`,
  disagrees: (text, figure) => `ページの記載は「${text}」だが、出典によれば${figure}である。`,
};
