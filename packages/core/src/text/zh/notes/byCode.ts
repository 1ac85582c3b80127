import type { NoteMessages } from '../../messages.js';
import { fromDayTo } from '../dates.js';
import { budgetNotes } from './budgets.js';
import { nextScaleNotes } from './nextScale.js';
import { unpaidNotes } from './unpaid.js';

/** Chinese notes that no share of the burden carries. The others stand in the messages of their subject. */
export const moreNotes: NoteMessages['notes'] = {
  ...budgetNotes,
  ...unpaidNotes,
  ...nextScaleNotes,
  'no-scale': ({ year }) => `没有${year}年的维持和平比额表：该部分不分摊。`,
  'entries-by-caller': () => '分录由查询提供。',
  'arrears-over-all-funds': () =>
    '拖欠款项按所有分摊基金合并计算：维持和平拖欠款项也计入，这可从若干决定对其中一些款项不适用第十九条推知。',
  'levels-not-apart': ({ levels, taken }) =>
    `表中没有${String(levels).replace('/', '级和')}级各自的数字：两级均采用为${taken}级假设的比例。`,
  'level-unknown': ({ from, to }) => `${fromDayTo(String(from), String(to))}的基金数额不详。`,
  'equipment-assumed': ({ percent }) => `假设装备为人员偿还的${percent}%。`,
  'staff-officers-inside': () => '2017年5月之前，参谋军官（费用不予偿还）计入部队。',
  'formed-police-left-out': () => '其中部分月份没有建制警察单位的单独数字：未计入。',
  'levels-assumed': () => '部分或全部等级为查询的假设。',
  'thresholds-unknown': ({ from, to }) => `数据中没有${fromDayTo(String(from), String(to))}的收入门槛。`,
  'groups-by-caller': () => '数据中没有特别分组的成员：由查询提供。',
};
