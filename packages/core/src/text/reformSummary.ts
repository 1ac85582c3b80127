import type { Note } from '../internal/answer/index.js';
import { checkAnswer, checkKeys } from '../internal/errors/index.js';
import type { ReformAnswer } from '../reforms/compareReform.js';
import type { StateUnderReform } from '../reforms/yearUnder.js';
import { reformEnglish } from './en/reforms.js';
import { noteText } from './noteText.js';
import type { MovedText, Mover, ReformMessages } from './reformMessages.js';

/** What a reform comes to: a headline of whole sentences, and the notes that go under it. */
export interface ReformSummary {
  readonly title: string;
  /** All sentences in a row, after the reforms and the years: true when it is quoted alone. */
  readonly text: string;
  /** One by one, the most important first. */
  readonly sentences: readonly string[];
  readonly notes: readonly string[];
}

export interface ReformSummaryOptions {
  readonly messages?: ReformMessages | undefined;
  /** Names in another language than that of the data; a state without one is called by its code. */
  readonly stateName?: ((state: string) => string | undefined) | undefined;
}

/** Largest movers that a sentence names. */
const named = 3;

/** A state that moves by less, dollars, moves by the rounding of many lines: it is counted apart. */
const counted = 100;

function moversOf(
  states: readonly StateUnderReform[],
  sign: 1 | -1,
  { money }: ReformMessages,
  nameOf: (state: string) => string,
): Mover[] {
  return states
    .filter(({ assessed }) => assessed.difference * sign >= counted)
    .sort((a, b) => (b.assessed.difference - a.assessed.difference) * sign)
    .slice(0, named)
    .map(({ state, assessed }) => ({ name: nameOf(state), money: money(assessed.difference) }));
}

/** Two amounts in words: to the dollar where they would otherwise read the same. */
function movedText(baseline: number, reform: number, { money, exactMoney }: ReformMessages): MovedText {
  const write = baseline !== reform && money(baseline) === money(reform) ? exactMoney : money;
  return { baseline: write(baseline), reform: write(reform), same: baseline === reform };
}

/** The same of amounts that may be below zero, which amounts in words do not show. */
function signedText(baseline: number, reform: number, messages: ReformMessages): MovedText {
  const { same, ...texts } = movedText(baseline, reform, messages);
  const signed = (amount: number, text: string) => (amount < 0 ? `−${text}` : text);
  return { baseline: signed(baseline, texts.baseline), reform: signed(reform, texts.reform), same };
}

/** Who is assessed more or less, and what becomes of the budget. */
function assessedInWords({ overall: { states, balance } }: ReformAnswer, messages: ReformMessages): string {
  const { saved, paidByOthers, budget } = balance;
  const count = (moves: (difference: number) => boolean) =>
    states.filter(({ assessed }) => moves(assessed.difference)).length;
  const less = count((difference) => difference <= -counted);
  const more = count((difference) => difference >= counted);
  const small = count((difference) => difference !== 0 && Math.abs(difference) < counted);
  if (saved === 0 && paidByOthers === 0) return messages.unmoved();
  if (budget === 0) return messages.shifted(less, messages.money(saved), more, small, messages.money(counted));
  // Where all move one way, rounding hides nobody: whoever is assessed a dollar less is counted.
  if (more === 0)
    return messages.falls(
      count((difference) => difference < 0),
      messages.money(budget),
    );
  if (less === 0)
    return messages.rises(
      count((difference) => difference > 0),
      messages.money(budget),
    );
  return messages.mixed(messages.money(saved), messages.money(paidByOthers), messages.money(budget), budget < 0);
}

function sentencesOf(answer: ReformAnswer, messages: ReformMessages, nameOf: (state: string) => string): string[] {
  const { overall, cash, conflicts, notes, changesFrom } = answer;
  const { balance, states } = overall;
  if (notes.some(({ code }) => code === 'scenario-begins-later')) return [messages.begins(changesFrom)];
  const sentences = [assessedInWords(answer, messages)];
  const move = (amount: number) => ({ money: messages.money(amount), less: amount < 0 });
  if (balance.budget !== 0)
    sentences.push(
      messages.costs(move(balance.reimbursement), balance.otherCost === 0 ? undefined : move(balance.otherCost)),
    );
  const [fallers, risers] = [moversOf(states, -1, messages, nameOf), moversOf(states, 1, messages, nameOf)];
  if (fallers.length > 0) sentences.push(messages.mostLess(fallers));
  if (risers.length > 0) sentences.push(messages.mostMore(risers));
  if (balance.withheld > 0) sentences.push(messages.withheld(messages.money(balance.withheld)));
  if (balance.reserve !== 0) sentences.push(messages.reserve(messages.money(balance.reserve), balance.reserve > 0));
  if (cash) {
    const { lowestNetPositionUsd: lowest, owedToContributors } = cash;
    const still = lowest.difference === 0 && owedToContributors.difference === 0;
    const month = (of: 'baseline' | 'reform') => messages.base.month(lowest[of].month);
    // What the simulation leaves out is no reason to say that nothing moves.
    const leftOut = notes.filter(({ code }) => code === 'cash-leaves-out').map((note) => noteIn(note, messages));
    if (!still)
      sentences.push(
        messages.cash(
          {
            ...signedText(lowest.baseline.amount, lowest.reform.amount, messages),
            months: { baseline: month('baseline'), reform: month('reform') },
          },
          movedText(owedToContributors.baseline, owedToContributors.reform, messages),
        ),
      );
    else if (leftOut.length === 0) sentences.push(messages.cashUnmoved());
    sentences.push(...leftOut);
  }
  if (conflicts.length > 0) sentences.push(messages.meets(conflicts.length));
  return sentences;
}

function noteIn(note: Note, { notes, liquidity, base }: ReformMessages): string {
  const { code, values } = note;
  return notes[code]?.(values) ?? liquidity.notes[code]?.(values, base.month) ?? noteText(note, base);
}

/**
 * The summary of a reform as sentences: who is assessed more and less, what becomes of the budget, what is not paid, what
 * goes into the reserve, and what the cash of the missions comes to.
 *
 * @throws BlueLedgerError `not-an-answer` for anything but what `compareReform` gives.
 * @example
 * ```ts
 * const scenario = scenarioOf(premiumShared({ from: '2026-01-01' }));
 * reformSummary(compareReform({ scenario, budgetYears: ['2025/26'] })).sentences[0];
 * // => '5 states are assessed $113 million less and 33 states as much more; the budget stays. 20 states are not counted, with a change of less than $100.'
 * ```
 */
export function reformSummary(answer: ReformAnswer, options: ReformSummaryOptions = {}): ReformSummary {
  checkAnswer(answer, 'reformSummary', 'compareReform');
  const { messages = reformEnglish, stateName } = checkKeys(options, ['messages', 'stateName'], 'options');
  const nameOf = (state: string) => stateName?.(state) ?? state;
  const { scenario, budgetYears, missions = [] } = answer.query;
  const titles = scenario.reforms.map((reform) => {
    const key = Object.keys(messages.titles).find((start) => reform.id === start || reform.id.startsWith(`${start}-`));
    const of = reform.changes[0]?.of;
    return (
      (key === undefined ? undefined : messages.titles[key]?.(reform, of === undefined ? '' : nameOf(of))) ??
      reform.title
    );
  });
  const sentences = sentencesOf(answer, messages, nameOf);
  const [first, last] = [budgetYears[0] as string, budgetYears.at(-1) as string];
  return {
    title: messages.title(titles, first, last),
    text: messages.alone(
      { reforms: titles, from: first, to: last, missions },
      sentences.join(messages.base.gap ?? ' '),
    ),
    sentences,
    notes: answer.notes.map((note) => noteIn(note, messages)),
  };
}
