import { grouped } from '../../../internal/math/index.js';
import type { SummaryMessages } from '../../summaryMessages.js';

/** Lists of what a query can name. */
export const listSummaries: Pick<SummaryMessages['summaries'], 'groups' | 'missions'> = {
  groups: ({ query: { year }, groups }) => {
    const sizes = groups.map(({ members }) => members);
    const when = year === undefined ? '（それぞれの最新の一覧）' : `（${year}年）`;
    return `データにある加盟国のグループは${grouped(groups.length)}${when}、構成国の数は${Math.min(...sizes)}から${Math.max(...sizes)}までである。`;
  },
  missions: ({ query: { kind }, operations, withoutEnd, supportOffices, otherMissions }) => {
    const list = `国連の平和維持活動は${grouped(operations)}、うち一覧に終了日のないものは${grouped(withoutEnd)}`;
    const support = `支援事務所・基地・勘定は${grouped(supportOffices)}`;
    const other = `平和維持活動でない国連ミッションは${grouped(otherMissions)}`;
    if (kind === 'peacekeeping') return `データにある${list}である。`;
    if (kind === 'support') return `データにある国連PKOの${support}である。`;
    if (kind === 'other') return `データにある${other}である。`;
    return `データにある${list}、${other}、${support}である。`;
  },
};
