import { personnelRanks, type RanksQuery } from '@blueledger/core/personnel';
import { memberStates } from '@blueledger/core/states';
import type { FigureContent } from '../../figure/content.js';
import { factsFor } from '../facts.js';
import type { ContributorsMessages, Subject } from '../messages.js';
import { notesOf, numbersOf } from '../phrasing.js';

/** As many bars as a figure's height has room for; the table has all of the query. */
const mostBars = 25;

/** What the element's attributes say of a ranking. */
interface RankingQuery extends Subject {
  readonly month: string | undefined;
  readonly top: number;
}

/** The figure of a ranking at a month's end; without a month, the latest in the data. Loads on demand. */
export async function rankingContent(query: RankingQuery, messages: ContributorsMessages): Promise<FigureContent> {
  const { month: named, top, mission, kind, sex } = query;
  const facts = await factsFor({ names: '', months: true, mission, kind, sex });
  const table = facts.personnelByMission ?? facts.personnelBySex ?? facts.personnelByKind ?? facts.personnelByMonth;
  const latest = table?.coverage?.to ?? '';
  const month = named ?? latest;
  const ask = () => personnelRanks(facts, { from: month, to: month, top, mission, kind, sex } as RanksQuery);
  const answer = ask();
  const { ranks, exactListedShare, totalPersons } = answer;
  const subject = messages.subject(query);
  const write = numbersOf(messages);
  const known = memberStates(facts.memberStates);
  const names = ranks.map(({ state }) => messages.stateName?.(state) ?? known.get(state)?.name ?? state);
  const [first] = ranks;
  const { columns } = messages;
  return {
    messages: messages.frame,
    title: messages.rankingTitle(subject, month),
    summary: first
      ? messages.ranking(
          {
            first: names[0] as string,
            persons: write.whole(first.persons),
            next: names.slice(1, 3),
            listed: ranks.length,
            percent: write.headline(exactListedShare),
            total: write.whole(totalPersons),
          },
          subject,
          month,
        )
      : [{ text: messages.nothing }],
    chart: {
      kind: 'ranks',
      language: messages.frame.language,
      colour: 'people',
      unit: messages.persons,
      rows: ranks.slice(0, mostBars).map(({ persons }, i) => ({
        label: names[i] as string,
        value: persons,
        written: write.whole(persons),
      })),
    },
    points: ranks.slice(0, mostBars).map(({ rank, persons }, index) => ({
      text: messages.rankPoint(
        rank,
        names[index] as string,
        write.whole(persons),
        write.spoken(`${BigInt(persons)}/${BigInt(totalPersons)}`),
      ),
      series: 0,
      index,
    })),
    table: {
      caption: messages.rankCaption(subject, month),
      columns: [
        { label: columns.state, format: 'text' },
        { label: columns.rank, format: 'rank' },
        { label: columns.persons, format: 'persons' },
        { label: columns.percent, format: 'percent' },
      ],
      rows: ranks.map(({ rank, persons, sharePercent }, i) => [names[i], rank, persons, sharePercent]),
    },
    notes: notesOf(answer, messages),
    dataTo: messages.core.month(latest),
    ...(first ? {} : { empty: messages.nothing }),
    answer,
    ask,
  };
}
