import { conditionalPart, payingStates, withheldOf } from '../../summaryFacts.js';
import type { SummaryMessages } from '../../summaryMessages.js';
import { russian } from '../burden.js';
import { day, fromDayTo } from '../dates.js';
import { dollars, grouped, perCent, states } from '../words.js';

const period = ({ from, to }: { readonly from: string; readonly to: string }) => fromDayTo(from, to);
const ifExtended = {
  none: '',
  part: ', частично при условии продления мандата Советом Безопасности',
  all: ', при условии продления мандата Советом Безопасности',
} as const;
const noScale = (withheld: number) =>
  withheld === 0 ? '' : `; не начислено из-за отсутствия шкалы: ${dollars(withheld)}`;

export const assessmentSummaries: Pick<
  SummaryMessages['summaries'],
  'assess' | 'assessmentLetters' | 'assessmentRanks' | 'creditLines' | 'cutAppropriation'
> = {
  assess: (answer, nameOf) => {
    const { query, totals, offsets, apportioned } = answer;
    const withheld = withheldOf(answer);
    const condition = ifExtended[conditionalPart(answer)];
    const parties = offsets.map(
      ({ state, name, amount }) => `отдельно платит ${nameOf(state, name)} — ${dollars(amount)}`,
    );
    const beside = parties.length === 0 ? '' : `; ${parties.join('; ')}`;
    const whole = `${dollars(query.amount)} (${query.mission}, ${period(query)}${beside})`;
    if (query.state !== undefined) {
      const amount = totals.reduce((sum, line) => sum + line.amount, 0);
      return `Из ${whole} начисленный взнос (${nameOf(query.state)}) — ${dollars(amount)}${condition}${noScale(withheld)}.`;
    }
    const assessed = apportioned - withheld;
    if (assessed === 0) return `Из ${whole} ничего не начислено из-за отсутствия шкалы.`;
    return `${assessed === query.amount ? whole : `Из ${whole} — ${dollars(assessed)}`}: плательщики — ${states(payingStates(totals))}${condition}${noScale(withheld)}.`;
  },
  assessmentLetters: ({ query: { issued }, letters, notIssued }) => {
    const all = letters.length + notIssued.length;
    const reasons = { 'no scale': 'нет шкалы', 'no mandate': 'нет мандата' } as const;
    const why = [...new Set(notIssued.map((piece) => reasons[piece.why]))];
    return `Уведомления о взносах от ${day(issued)}: периодов с начисленными взносами — ${grouped(letters.length)} из ${grouped(all)}${notIssued.length === 0 ? '' : `; без них — ${grouped(notIssued.length)} (${russian.list(why)})`}.`;
  },
  assessmentRanks: ({ query, ranks, others, total, topShare, withheld }, nameOf) => {
    const missions = [...new Set((query.appropriations ?? []).map(({ mission }) => mission))];
    const days = (query.appropriations ?? []).flatMap(({ from, to }) => [from, to]).sort();
    const whole =
      query.budgetYear === undefined
        ? query.year !== undefined
          ? `${dollars(total)} (по ставкам взносов на операции по поддержанию мира за ${query.year} год)`
          : `${dollars(total)} (${russian.list(missions)}, ${period({ from: days[0] as string, to: days.at(-1) as string })})`
        : `${dollars(total)} (${query.mission ?? 'миссии по поддержанию мира'}, ${query.budgetYear})`;
    const [first] = ranks;
    const who =
      others.states === 0
        ? `${states(ranks.length)} вместе`
        : ranks.length === 1 && first
          ? `крупнейший плательщик (${nameOf(first.state, first.name)})`
          : `крупнейшие плательщики (${grouped(ranks.length)})`;
    return `Из ${whole} начислено: ${who} — ${perCent(topShare)}${noScale(withheld)}.`;
  },
  creditLines: ({ query: { mission, amount, budgetYear }, lines, withheld }) =>
    `Зачет средств ${mission} за ${budgetYear}, всего ${dollars(amount)}: зачтено ${dollars(amount - withheld)}, получатели — ${states(payingStates(lines))}${withheld === 0 ? '' : `; не зачтено из-за отсутствия шкалы: ${dollars(withheld)}`}.`,
  cutAppropriation: ({ query, pieces, conditional }) =>
    `${dollars(query.amount)} (${query.mission}, ${period(query)}): периодов распределения — ${grouped(pieces.length)}, ${conditional === 0 ? 'ничего' : dollars(conditional)} при условии продления мандата Советом Безопасности.`,
};
