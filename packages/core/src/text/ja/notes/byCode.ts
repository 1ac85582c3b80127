import type { NoteMessages } from '../../messages.js';
import { fromDayTo } from '../dates.js';
import { budgetNotes } from './budgets.js';
import { nextScaleNotes } from './nextScale.js';
import { unpaidNotes } from './unpaid.js';

/** Japanese notes that no share of the burden carries. The others stand in the messages of their subject. */
export const moreNotes: NoteMessages['notes'] = {
  ...budgetNotes,
  ...unpaidNotes,
  ...nextScaleNotes,
  'no-scale': ({ year }) => `${year}年のPKO分担率表はないため、この部分は割り当てられない。`,
  'entries-by-caller': () => '記帳はクエリのものである。',
  'arrears-over-all-funds': () =>
    '滞納は割り当てられる全ての会計を合わせて数える。PKO分担金の滞納も数えることは、その一部に第19条を適用しないとした諸決定から分かる。',
  'levels-not-apart': ({ levels, taken }) =>
    `表には水準${String(levels).replace('/', '及び')}それぞれの数値がない。両方に水準${taken}について仮定した割合を用いる。`,
  'level-unknown': ({ from, to }) => `${fromDayTo(String(from), String(to))}の基金の額は不明である。`,
  'equipment-assumed': ({ percent }) => `装備は要員の償還の${percent}%と仮定する。`,
  'staff-officers-inside': () => '2017年5月より前、償還の対象でない司令部要員は部隊要員に含めて数えられている。',
  'formed-police-left-out': () => 'これらの月の一部には武装警察隊の単独の数値がなく、含めていない。',
  'levels-assumed': () => '水準の一部又は全部はクエリの仮定である。',
  'thresholds-unknown': ({ from, to }) => `${fromDayTo(String(from), String(to))}の所得の基準額はデータにない。`,
  'groups-by-caller': () => '特別グループの構成はデータになく、クエリのものである。',
};
