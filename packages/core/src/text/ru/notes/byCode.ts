import type { NoteMessages } from '../../messages.js';
import { perCentOf } from '../burden.js';
import { fromDayTo } from '../dates.js';
import { budgetNotes } from './budgets.js';
import { nextScaleNotes } from './nextScale.js';
import { unpaidNotes } from './unpaid.js';

/** Russian notes that no share of the burden carries. The others stand in the messages of their subject. */
export const moreNotes: NoteMessages['notes'] = {
  ...budgetNotes,
  ...unpaidNotes,
  ...nextScaleNotes,
  'no-scale': ({ year }) =>
    `Шкалы взносов на операции по поддержанию мира на ${year} год нет: эта часть не начисляется.`,
  'entries-by-caller': () => 'Проводки взяты из запроса.',
  'arrears-over-all-funds': () =>
    'Задолженность считается по всем фондам вместе: то, что учитывается и задолженность по операциям по поддержанию мира, следует из решений, отменяющих для некоторых из них действие статьи 19.',
  'levels-not-apart': ({ levels, taken }) =>
    `В таблицах нет отдельных данных по уровням ${String(levels).replace('/', ' и ')}: для обоих взята доля, принятая для уровня ${taken}.`,
  'level-unknown': ({ from, to }) => `Размер фонда ${fromDayTo(String(from), String(to))} неизвестен.`,
  'equipment-assumed': ({ percent }) =>
    `Допущение: имущество составляет ${perCentOf(String(percent))} возмещения за персонал.`,
  'staff-officers-inside': () =>
    'До мая 2017 года штабные офицеры, расходы на которых не возмещаются, учтены вместе с контингентами.',
  'formed-police-left-out': () =>
    'За некоторые из этих месяцев отдельных данных о сформированных полицейских подразделениях нет: они не учтены.',
  'levels-assumed': () => 'Некоторые или все уровни — допущения запроса.',
  'thresholds-unknown': ({ from, to }) => `Порогов дохода ${fromDayTo(String(from), String(to))} в данных нет.`,
  'groups-by-caller': () => 'Состава специальных групп в данных нет: он взят из запроса.',
};
