import { grouped } from '../../../internal/math/index.js';
import type { SummaryMessages } from '../../summaryMessages.js';

/** Lists of what a query can name. */
export const listSummaries: Pick<SummaryMessages['summaries'], 'groups' | 'missions'> = {
  groups: ({ query: { year }, groups }) => {
    const sizes = groups.map(({ members }) => members);
    const when = year === undefined ? '（按各自最后的名单）' : `（${year}年）`;
    return `数据中有${grouped(groups.length)}个会员国集团${when}，成员数为${Math.min(...sizes)}至${Math.max(...sizes)}个。`;
  },
  missions: ({ query: { kind }, operations, withoutEnd, supportOffices, otherMissions }) => {
    const list = `${grouped(operations)}个联合国维持和平行动，其中${grouped(withoutEnd)}个在名单上没有结束日期`;
    const support = `${grouped(supportOffices)}个支助办事处、基地和账户`;
    const other = `${grouped(otherMissions)}个非维持和平行动的联合国特派团`;
    if (kind === 'peacekeeping') return `数据中有${list}。`;
    if (kind === 'support') return `数据中有联合国维持和平的${support}。`;
    if (kind === 'other') return `数据中有${other}。`;
    return `数据中有${list}；${other}；${support}。`;
  },
};
