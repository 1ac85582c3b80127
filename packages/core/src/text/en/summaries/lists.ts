import type { SummaryMessages } from '../../summaryMessages.js';
import { many } from '../words.js';

/** Lists of what a query can name. */
export const listSummaries: Pick<SummaryMessages['summaries'], 'groups' | 'missions'> = {
  groups: ({ query: { year }, groups }) => {
    const sizes = groups.map(({ members }) => members);
    const when = year === undefined ? ', each as its list last stood' : ` in ${year}`;
    return `The data have ${many(groups.length, 'group')} of Member States${when}, with ${Math.min(...sizes)} to ${Math.max(...sizes)} members.`;
  },
  missions: ({ query: { kind }, operations, withoutEnd, supportOffices, otherMissions }) => {
    const list = `${many(operations, 'UN peacekeeping operation')}, of which ${withoutEnd} ${withoutEnd === 1 ? 'is' : 'are'} listed without an end`;
    const support = many(supportOffices, 'support office, base or account', 'support offices, bases and accounts');
    const other = many(
      otherMissions,
      'UN mission that is not a peacekeeping operation',
      'UN missions that are not peacekeeping operations',
    );
    if (kind === 'peacekeeping') return `The data have ${list}.`;
    if (kind === 'support') return `The data have ${support} of UN peacekeeping.`;
    if (kind === 'other') return `The data have ${other}.`;
    return `The data have ${list}; ${other}; and ${support}.`;
  },
};
