import type { KnownUnpaid, StateAccount, StateAccountYear } from '@blueledger/core/accounts';
import { sourceNames } from '../../figure/citedSources.js';
import type { FigureContent, FigureTable, TableCell } from '../../figure/content.js';
import { shortMoney } from '../../figure/moneyText.js';
import { notesOf } from '../../figure/notes.js';
import { numbersIn } from '../../figure/numbersIn.js';
import { writtenDate } from '../../figure/written.js';
import type { AccountMessages, WrittenUnpaid } from '../messages.js';

/** The name of the state, as a heading has it and as a sentence has it. */
export function namesOf({ query: { state }, name }: StateAccount, messages: AccountMessages) {
  const shown = messages.stateName?.(state) ?? name;
  return { name: shown, inSentence: messages.nameInSentence?.(state) ?? shown };
}

/** The last figure of what a state owed for peacekeeping in the years, or where there is none, of any fund. */
export function lastUnpaid({ years }: StateAccount, messages: AccountMessages): WrittenUnpaid | undefined {
  const figures = years.flatMap(({ unpaid }) => unpaid);
  const chosen = figures.findLast(({ fund }) => fund === 'peacekeeping') ?? figures.at(-1);
  return (
    chosen && {
      amount: shortMoney(chosen.amount, messages.frame.language, 1),
      fund: messages.funds[chosen.fund] ?? chosen.fund,
      when: messages.when(chosen.asOf),
    }
  );
}

type Row = readonly TableCell[];

/** The rows of one year: what it is assessed in all and by mission, then paid, unpaid, due and net, each with its document. */
function rowsOf(
  year: StateAccountYear,
  messages: AccountMessages,
  document: (ids: readonly string[]) => string,
): Row[] {
  const { budgetYear, assessed, conditional, missions, regularBudget, unpaid, reimbursed, net } = year;
  const { items, details, funds } = messages;
  const { language } = messages.frame;
  const [whole, day] = [numbersIn(language), (date: string) => writtenDate(date, language)];
  const ifExtended = (amount: number | undefined) => (amount ? details.conditional(whole(amount)) : '');
  const all = [...new Set(missions.flatMap(({ sources }) => sources))];
  const rows: Row[] = [[budgetYear, items.assessedInAll, assessed, ifExtended(conditional), document(all)]];
  for (const line of missions)
    rows.push([
      budgetYear,
      items.assessedFor(line.mission),
      line.amount,
      ifExtended(line.conditional),
      document(line.sources),
    ]);
  if (regularBudget) {
    const { payment, paidOn, asOf, sources } = regularBudget;
    const detail =
      payment === 'not_paid_in_full'
        ? details.notInFull(day(asOf))
        : details[payment === 'paid_on_time' ? 'onTime' : 'late'](day(paidOn ?? asOf));
    rows.push([budgetYear, items.regularBudget(regularBudget.year), undefined, detail, document(sources)]);
  }
  const ofUnpaid = ({ asOf, fund, amount, sources }: KnownUnpaid): Row => [
    budgetYear,
    items.unpaid(funds[fund] ?? fund),
    amount,
    details.on(day(asOf)),
    document(sources),
  ];
  rows.push(...(unpaid.length === 0 ? [[budgetYear, items.noUnpaid, undefined, '', '']] : unpaid.map(ofUnpaid)));
  const { bound = 'exact', months = 0 } = reimbursed ?? {};
  const sure = bound === 'exact' ? '' : details.bound[bound];
  const reported = reimbursed && months < 12 ? details.months(months) : '';
  rows.push([
    budgetYear,
    items.due,
    reimbursed?.amount,
    [sure, reported].filter(Boolean).join('; '),
    [...(reimbursed ? [document(reimbursed.sources)] : []), ...(reimbursed?.rateDocuments ?? [])].join('; '),
  ]);
  rows.push([budgetYear, items.net, net, net === undefined ? '' : sure, '']);
  return rows;
}

function tableOf(answer: StateAccount, messages: AccountMessages): FigureTable {
  const nameAll = sourceNames(answer.sources);
  const document = (ids: readonly string[]) => [...new Set(nameAll(ids))].join('; ');
  const { columns } = messages;
  return {
    caption: messages.caption(namesOf(answer, messages).inSentence),
    columns: [
      { label: columns.year, format: 'text' },
      { label: columns.item, format: 'text' },
      { label: columns.amount, format: 'dollars' },
      { label: columns.detail, format: 'text' },
      { label: columns.document, format: 'text' },
    ],
    rows: answer.years.flatMap((year) => rowsOf(year, messages, document)),
  };
}

/** Votes that are noted of each mission and year. */
const votes: readonly string[] = ['additional-vote', 'commitment-authority'];

/** Notes of the answer: those on single votes as one where there are several, and months without a report together. */
function notesOnce({ notes }: StateAccount, messages: AccountMessages): string[] {
  const months = notes
    .filter(({ code }) => code === 'missing-months')
    .flatMap(({ values }) => String(values['months']).split(' '));
  const ofVotes = notes.filter(({ code }) => votes.includes(code));
  const joinVotes = ofVotes.length > 2;
  const others = notes.filter(({ code }) => code !== 'missing-months' && !(joinVotes && votes.includes(code)));
  const missing = { code: 'missing-months', values: { months: [...new Set(months)].join(' ') } };
  return [
    ...notesOf({ notes: months.length > 0 ? [...others, missing] : others }, messages),
    ...(joinVotes ? [messages.votesBeside] : []),
  ];
}

/** What both views have. The documents of the last year with an assessment stand under the chart, the others beside their cells. */
export function commonContent(
  ask: () => StateAccount,
  answer: StateAccount,
  messages: AccountMessages,
): Omit<FigureContent, 'chart' | 'points' | 'summary'> {
  const { from, to } = answer.query;
  const last = answer.years.findLast(({ assessed }) => assessed !== undefined);
  const cited = new Set(last?.missions.flatMap(({ sources }) => sources));
  return {
    messages: messages.frame,
    title: messages.title(namesOf(answer, messages).inSentence, from, to),
    table: tableOf(answer, messages),
    notes: notesOnce(answer, messages),
    citedBeside: answer.sources.map(({ id }) => id).filter((id) => !cited.has(id)),
    dataTo: answer.reportedTo === undefined ? to : messages.core.month(answer.reportedTo),
    units: messages.dollars,
    answer,
    ask,
  };
}
