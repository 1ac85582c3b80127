import { unpaidByMission } from '@blueledger/core/accounts';
import { percentOf } from '@blueledger/core/internal/math';
import { outstandingByMissionRecent } from '@blueledger/datasets/outstanding-by-mission/recent';
import { sourceNames } from '../../figure/citedSources.js';
import type { FigureContent } from '../../figure/content.js';
import { shortMoney } from '../../figure/moneyText.js';
import { notesOf } from '../../figure/notes.js';
import { numbersIn } from '../../figure/numbersIn.js';
import { writtenDate } from '../../figure/written.js';
import type { UnpaidMessages } from '../messages.js';

/** More rows than this want the taller chart. */
const fewRows = 6;

/** Whether the list that comes with the view has a year. For another one all years load: the message on a year without figures names them. */
const hasRecent = (year: number) =>
  outstandingByMissionRecent.columns.as_of.values.some((day) => day.startsWith(String(year)));

/** The list by mission; loads on demand, with its facts. */
export async function missionContent(
  query: { readonly year: number | undefined },
  messages: UnpaidMessages,
): Promise<FigureContent> {
  const outstandingByMission =
    query.year === undefined || hasRecent(query.year)
      ? outstandingByMissionRecent
      : (await import('@blueledger/datasets/outstanding-by-mission')).outstandingByMission;
  const ask = () => unpaidByMission({ outstandingByMission }, query);
  const answer = ask();
  const { asOf, missions, total, exactLargestShare } = answer;
  const { language, missing } = messages.frame;
  const money = (amount: number) => shortMoney(amount, language, 1);
  const whole = numbersIn(language);
  const one = numbersIn(language, { least: 1 });
  const namesOf = sourceNames(answer.sources);
  const [first] = missions;
  // To 2001 the resolutions print the share of States that had paid in full, since then their number.
  const withShare = missions.some(({ percentOfStatesPaid }) => percentOfStatesPaid !== undefined);
  const withNumber = !withShare || missions.some(({ statesPaidInFull }) => statesPaidInFull !== undefined);
  return {
    messages: messages.frame,
    title: messages.missionTitle(writtenDate(asOf, language)),
    summary:
      first?.amount === undefined || exactLargestShare === undefined
        ? [{ text: messages.notCounted(messages.fund.peacekeeping) }]
        : messages.mission({
            when: messages.when(asOf),
            total: money(total),
            count: whole(missions.length),
            mission: first.mission,
            amount: money(first.amount),
            percent: one(percentOf(exactLargestShare, 1)),
          }),
    chart: {
      kind: 'amounts',
      size: missions.length <= fewRows ? 'few' : 'many',
      colour: 'owed',
      unit: messages.dollarsUnpaid,
      rows: missions.map(({ mission, amount, countedWith }) => ({
        label: mission,
        written: amount === undefined ? missing : countedWith ? messages.countedWith(countedWith) : money(amount),
        parts: amount === undefined || countedWith ? [] : [{ value: amount, look: 'full' as const }],
      })),
      key: [],
    },
    points: missions.map(({ mission, amount, percentOfAssessed }, index) => ({
      text: messages.missionPoint(
        mission,
        amount === undefined ? missing : whole(amount),
        percentOfAssessed === undefined ? missing : one(percentOfAssessed),
      ),
      series: 0,
      index,
    })),
    table: {
      caption: messages.missionCaption,
      columns: [
        { label: messages.columns.mission, format: 'text' },
        { label: messages.columns.date, format: 'date' },
        { label: messages.columns.amount, format: 'dollars' },
        { label: messages.columns.percent, format: 'percent' },
        ...(withNumber ? [{ label: messages.columns.paid, format: 'whole' as const }] : []),
        ...(withShare ? [{ label: messages.columns.paidShare, format: 'percent' as const }] : []),
        { label: messages.columns.source, format: 'text' },
      ],
      rows: missions.map((line) => [
        line.mission,
        line.asOf,
        line.amount,
        line.percentOfAssessed,
        ...(withNumber ? [line.statesPaidInFull] : []),
        ...(withShare ? [line.percentOfStatesPaid] : []),
        [...new Set(namesOf(line.sources))].join('; '),
      ]),
    },
    notes: notesOf(answer, messages),
    dataTo: writtenDate(asOf, language),
    units: messages.dollars,
    answer,
    ask,
  };
}
