import type { NoteMessages } from '../../messages.js';
import { dollars } from '../words.js';

/** Japanese notes on budgets, spending, mandate periods and what is split among states. */
export const budgetNotes: NoteMessages['notes'] = {
  'net-cost-unknown': ({ mission }) =>
    `${mission}のこの充当額に係る職員課金収入は不明である。当事国は、純額の費用より多い総額の費用について自らの分を支払う。`,
  'staff-assessment-set-off': ({ amount }) =>
    `職員課金収入${dollars(Number(amount))}を各額から差し引く。各国の分は同じ分担率表による（税平衡基金）。`,
  'tie-to-earlier-code': ({ ties, gained, missed }) =>
    `${ties}回の配分で、最後の数ドルを割り当てる際に端数が等しかった。3文字の国コードの順（当方の取決め）により、${gained}か国が、同じ端数の${missed}か国より1ドル多い。`,
  'tie-to-earlier-piece': ({ unit }) =>
    `二つの期間の端数が等しかった。先の期間に1単位（${dollars(Number(unit))}）を割り当てる。当方の取決めである。`,
  'largest-remainder': ({ unit }) => `${dollars(Number(unit))}を単位に最大剰余法で配分した。当方の取決めである。`,
  'without-prorated-shares': () =>
    '予算は総額で、支出と同じく、支援勘定、国連兵站基地（UNLB）及び地域サービスセンター（RSCE）の按分額を含まない。',
  'with-prorated-shares': () =>
    '額は、支援勘定、国連兵站基地（UNLB）及び地域サービスセンター（RSCE）の按分額を含み、受入国その他の国が直接支払うものを含まない。',
  'commitment-authority': ({ mission, budgetYear }) =>
    `${mission} ${budgetYear}：少なくとも一部は支出負担行為の権限であり、充当ではない。`,
  'additional-vote': ({ mission, budgetYear }) => `${mission} ${budgetYear}：後の年に議決された追加の充当を含む。`,
  'additions-only': ({ mission, budgetYear }) =>
    `${mission} ${budgetYear}：データには追加の充当のみがあり、当初の充当はない。`,
  'vote-missing': ({ mission, budgetYear }) => `${mission} ${budgetYear}：承認された予算はデータにない。`,
  'spending-missing': ({ missions, budgetYear }) =>
    `${budgetYear}年度の支出がデータにないもの：${String(missions).replaceAll(' ', '、')}。`,
};
