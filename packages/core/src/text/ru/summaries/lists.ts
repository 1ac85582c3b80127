import type { SummaryMessages } from '../../summaryMessages.js';
import { grouped } from '../words.js';

/** Lists of what a query can name. Numbers stand behind their noun, which then keeps one form. */
export const listSummaries: Pick<SummaryMessages['summaries'], 'groups' | 'missions'> = {
  groups: ({ query: { year }, groups }) => {
    const sizes = groups.map(({ members }) => members);
    const when = year === undefined ? ', по последнему списку каждой' : ` в ${year} году`;
    return `Групп государств-членов в данных${when}: ${grouped(groups.length)}; число членов — от ${Math.min(...sizes)} до ${Math.max(...sizes)}.`;
  },
  missions: ({ query: { kind }, operations, withoutEnd, supportOffices, otherMissions }) => {
    const list = `операций ООН по поддержанию мира — ${grouped(operations)}, из них без даты окончания в списке — ${grouped(withoutEnd)}`;
    const support = `вспомогательных отделений, баз и счетов — ${grouped(supportOffices)}`;
    const other = `прочих миссий ООН — ${grouped(otherMissions)}`;
    if (kind === 'peacekeeping') return `В данных: ${list}.`;
    if (kind === 'support') return `В данных: ${support}.`;
    if (kind === 'other') return `В данных: ${other}.`;
    return `В данных: ${list}; ${other}; ${support}.`;
  },
};
