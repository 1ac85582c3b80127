import { unpaidByMission } from '@blueledger/core/accounts';
import { percentOf } from '@blueledger/core/internal/math';
import { outstandingByMission } from '@blueledger/datasets/outstanding-by-mission';
import type { FigureContent } from '../figure/content.js';
import { shortMoney } from '../figure/moneyText.js';
import { notesOf } from '../figure/notes.js';
import { numbersIn } from '../figure/numbersIn.js';
import { writtenDate } from '../figure/written.js';
import { sourceNames } from './sourceNames.js';
import type { UnpaidWords } from './words.js';

/** More rows than this want the taller chart. */
const fewRows = 6;

/** The list by mission. A chunk of its own, with its facts. */
export function contentByMission(query: { readonly year: number | undefined }, words: UnpaidWords): FigureContent {
  const ask = () => unpaidByMission({ outstandingByMission }, query);
  const answer = ask();
  const { asOf, missions, total, exactLargestShare } = answer;
  const { language, missing } = words.frame;
  const money = (amount: number) => shortMoney(amount, language, 1);
  const whole = numbersIn(language);
  const one = numbersIn(language, { least: 1 });
  const named = sourceNames(answer.sources);
  const [first] = missions;
  return {
    words: words.frame,
    title: words.missionTitle(writtenDate(asOf, language)),
    finding:
      first?.amount === undefined || exactLargestShare === undefined
        ? [{ text: words.notCounted(words.fund.peacekeeping) }]
        : words.mission({
            when: words.when(asOf),
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
      unit: words.dollarsUnpaid,
      rows: missions.map(({ mission, amount, countedWith }) => ({
        label: mission,
        written: amount === undefined ? missing : countedWith ? words.countedWith(countedWith) : money(amount),
        parts: amount === undefined || countedWith ? [] : [{ value: amount, look: 'full' as const }],
      })),
      key: [],
    },
    points: missions.map(({ mission, amount, percentOfAssessed }, index) => ({
      text: words.missionPoint(
        mission,
        amount === undefined ? missing : whole(amount),
        percentOfAssessed === undefined ? missing : one(percentOfAssessed),
      ),
      series: 0,
      index,
    })),
    table: {
      caption: words.missionCaption,
      columns: [
        { label: words.columns.mission, format: 'text' },
        { label: words.columns.date, format: 'date' },
        { label: words.columns.amount, format: 'dollars' },
        { label: words.columns.percent, format: 'percent' },
        { label: words.columns.paid, format: 'whole' },
        { label: words.columns.source, format: 'text' },
      ],
      rows: missions.map((line) => [
        line.mission,
        line.asOf,
        line.amount,
        line.percentOfAssessed,
        line.statesPaidInFull,
        named(line.sources),
      ]),
    },
    notes: notesOf(answer, words),
    dataTo: writtenDate(asOf, language),
    units: words.dollars,
    answer,
    ask,
  };
}
