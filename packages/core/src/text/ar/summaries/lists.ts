import type { SummaryMessages } from '../../summaryMessages.js';

/** Lists of what a query can name. Numbers stand behind their noun, which then keeps one form. */
export const listSummaries: Pick<SummaryMessages['summaries'], 'groups' | 'missions'> = {
  groups: ({ query: { year }, groups }) => {
    const sizes = groups.map(({ members }) => members);
    const when = year === undefined ? 'حسب آخر قائمة لكل منها' : `في عام ${year}`;
    return `مجموعات الدول الأعضاء في البيانات ${when}: عددها ${groups.length}، ويتراوح عدد أعضائها ما بين ${Math.min(...sizes)} و${Math.max(...sizes)}.`;
  },
  missions: ({ query: { kind }, operations, withoutEnd, supportOffices, otherMissions }) => {
    const list = `عمليات الأمم المتحدة لحفظ السلام في البيانات: عددها ${operations}، منها بلا تاريخ انتهاء في القائمة ${withoutEnd}`;
    const support = `مكاتب وقواعد وحسابات الدعم: عددها ${supportOffices}`;
    const other = `بعثات الأمم المتحدة الأخرى: عددها ${otherMissions}`;
    if (kind === 'peacekeeping') return `${list}.`;
    if (kind === 'support') return `${support} في البيانات.`;
    if (kind === 'other') return `${other} في البيانات.`;
    return `${list}؛ ${other}؛ ${support}.`;
  },
};
