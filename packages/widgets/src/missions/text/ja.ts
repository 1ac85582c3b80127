import { budgetNotes, japanese } from '@blueledger/core/text/ja';
import { money } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/ja.js';
import type { MissionsMessages } from '../messages.js';

const all = '国連PKOミッション';
const withServices = 'PKOミッション及びその支援組織';

export const messages: MissionsMessages = {
  core: japanese,
  frame,
  notes: budgetNotes,
  title: {
    budget: (mission) => `承認予算と支出：${mission ?? all}`,
    classes: (mission) => `資金の使途：${mission ?? all}`,
    pieces: (mission) => `予算の割当て：${mission ?? all}`,
  },
  dollars: '名目米ドル',
  unit: {
    budget: '支出（米ドル）及び承認予算に占める割合（%）',
    classes: '支出（米ドル）',
    pieces: '割当て（米ドル）及び条件付きの割合（%）',
  },
  spentOfApproved: ({ mission, years, spent, approved, percent }) => [
    {
      text: `${years.length === 2 ? `${years[0]}年度から${years[1]}年度まで` : `${years[0]}年度`}、${mission ?? withServices}の支出は`,
    },
    money(`${spent}ドル`),
    { text: `、承認額${approved}ドルの` },
    money(`${percent}%`),
    { text: 'であった。' },
  ],
  notBoth: ({ mission, year }) => `${mission ?? 'ミッション'}：${year}年度の承認予算と支出は両方ともにはデータにない。`,
  onPersonnel: ({ mission, year, personnel, total, percent }) => [
    { text: `${year}年度、${mission ?? withServices}の軍・警察要員への支出は` },
    money(`${personnel}ドル`),
    { text: `、${total}ドルの` },
    money(`${percent}%`),
    { text: 'であった。' },
  ],
  conditional: ({ mission, year, total, percent }) => [
    { text: `${year}年度に${mission ?? 'PKO'}のため割り当てられた` },
    money(`${total}ドル`),
    { text: 'のうち、' },
    money(`${percent}%`),
    { text: 'は安全保障理事会による任務期間の延長を条件としていた。' },
  ],
  spent: '支出',
  approved: '承認',
  spentOnly: (amount) => `支出${amount}`,
  approvedOnly: (amount) => `承認${amount}`,
  firm: '任務期間内',
  ifExtended: '任務期間が延長された場合',
  classes: {
    military_police_personnel: '軍・警察要員',
    civilian_personnel: '文民要員',
    operational_costs: '運営費',
  },
  wholeYear: '年度全体',
  point: (name, values) => `${name}：${values.join('、')}`,
  pointOf: (value, of) => `${of} ${value}`,
  caption: '名目米ドル',
  columns: {
    mission: 'ミッション又は支援組織',
    year: '予算年度',
    percent: '支出（承認額に占める%）',
    total: '合計',
    piece: '期間',
    amount: '割当て',
    condition: '条件',
  },
};
