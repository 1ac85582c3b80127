import { type StateAccountFacts, type StateAccountYear, stateAccount } from '@blueledger/core/accounts';
import type { FigureContent } from '../../figure/content.js';
import { shortMoney } from '../../figure/moneyText.js';
import { numbersIn } from '../../figure/numbersIn.js';
import type { AccountMessages } from '../messages.js';
import { commonContent, lastUnpaid, namesOf } from './common.js';

/** More rows than this want the taller chart. */
const fewRows = 6;

/** The figure of one year: what a state is assessed for each mission, the conditional part hatched. Loads on demand. */
export function missionsContent(
  facts: StateAccountFacts,
  { state, budgetYear }: { readonly state: string; readonly budgetYear: string },
  messages: AccountMessages,
): FigureContent {
  const ask = () => stateAccount(facts, { state, from: budgetYear, to: budgetYear });
  const answer = ask();
  const { assessed, conditional, missions } = answer.years[0] as StateAccountYear;
  const { language } = messages.frame;
  const [whole, money] = [numbersIn(language), (amount: number) => shortMoney(amount, language)];
  const who = namesOf(answer, messages).inSentence;
  const [most] = missions;
  // The key stands over the first row, whose parts it names.
  const hasBoth = most !== undefined && most.conditional > 0 && most.conditional < most.amount;
  return {
    ...commonContent(ask, answer, messages),
    summary:
      assessed === undefined
        ? [{ text: messages.notAssessed(who, budgetYear) }]
        : messages.missionsSummary({
            who,
            year: budgetYear,
            assessed: money(assessed),
            conditional: conditional ? money(conditional) : undefined,
            most: most && { mission: most.mission, amount: money(most.amount) },
            unpaid: lastUnpaid(answer, messages),
          }),
    chart: {
      kind: 'amounts',
      size: missions.length <= fewRows ? 'few' : 'many',
      unit: messages.dollarsAssessed,
      rows: missions.map((line) => ({
        label: line.mission,
        written: money(line.amount),
        parts: [
          { value: line.amount - line.conditional, look: 'full' as const },
          { value: line.conditional, look: 'hatched' as const },
        ].filter(({ value }) => value > 0),
      })),
      key: hasBoth
        ? [
            { part: 0, label: messages.firm },
            { part: 1, label: messages.ifExtended },
          ]
        : [],
    },
    points: missions.map((line, index) => ({
      text: messages.missionPoint(
        line.mission,
        whole(line.amount),
        line.conditional > 0 ? whole(line.conditional) : undefined,
      ),
      series: 0,
      index,
    })),
    ...(assessed === undefined || missions.length === 0 ? { empty: messages.notAssessed(who, budgetYear) } : {}),
  };
}
