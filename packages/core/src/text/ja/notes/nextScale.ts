import type { NoteMessages } from '../../messages.js';

const span = (scale: unknown) => String(scale).replace(/^(\d+)-(\d+)$/, '$1年から$2年まで');

/** Japanese notes on scales that are computed from incomes. */
export const nextScaleNotes: NoteMessages['notes'] = {
  'methodology-of-scale': ({ year, day: first }) =>
    `${String(first).slice(0, 4)}年の分担率表についてデータにない算定方法の規則は、${year}年の分担率表のものを用いる。`,
  'held-without-income': ({ names }) => `基礎期間の年の所得がないため公式の分担率のままとした国：${names}。`,
  'income-not-of-the-united-nations': () =>
    '所得は世界銀行の数値である。分担金委員会は国連統計部の数値を用い、一部の国には異なる換算率を適用する。',
  'change-applied-to-official-rates': ({ scale }) =>
    `各分担率は、${span(scale)}の公式の分担率に、算出した割合の変化を乗じたものである。算出したままの分担率は示さない。`,
  'missing-years-as-all': ({ year, states }) =>
    `${year}年についての仮定（${states}か国のデータがない）：所得は、両年のデータがある全ての国の所得と同じく動く。どの国にもその年がない場合は変わらない。`,
  'missing-years-own-trend': ({ year, states }) =>
    `${year}年についての仮定（${states}か国のデータがない）：所得は、その国の5年間の平均成長率で動く。`,
  'levels-projected': ({ year }) =>
    `${year}年のPKO分担率の水準は、1人当たり所得が算出した水準を変える場合にそれに従う。例外的な割引は続くと仮定する。`,
};
