import { memberStates } from '@blueledger/core/internal/states';
import { type DetailedDeploymentFacts, personnelRanks, type RanksQuery } from '@blueledger/core/personnel';
import type { FigureContent } from '../figure/content.js';
import { withKinds } from './kinds.js';
import { notesOf } from './notes.js';
import { numbersOf } from './numbersOf.js';
import { englishRanking } from './rankingWords.js';
import type { ContributorsWords, Subject } from './words.js';

/** As many bars as a figure's height has room for; the table has all that were asked for. */
const mostBars = 25;

/** The figure of a ranking at a month's end; without a month, the latest in hand. A chunk of its own. */
export function rankingContent(
  facts: DetailedDeploymentFacts,
  { month: asked, top, about }: { readonly month: string | undefined; readonly top: number; readonly about: Subject },
  language: ContributorsWords,
): FigureContent {
  const words = { ...englishRanking, ...withKinds(language) };
  const table = facts.personnelByMission ?? facts.personnelByKind ?? facts.personnelByMonth;
  const latest = table?.coverage?.to ?? '';
  const month = asked ?? latest;
  const ask = () => personnelRanks(facts, { from: month, to: month, top, ...about } as RanksQuery);
  const answer = ask();
  const { ranks, exactListedShare, totalPersons } = answer;
  const subject = words.subject(about);
  const write = numbersOf(words);
  const known = memberStates(facts.memberStates);
  const names = ranks.map(({ state }) => words.stateName?.(state) ?? known.get(state)?.name ?? state);
  const [first] = ranks;
  const { columns } = words;
  return {
    words: words.frame,
    title: words.rankingTitle(subject, month),
    finding: first
      ? words.ranking(
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
      : [{ text: words.nothing }],
    chart: {
      kind: 'ranks',
      language: words.frame.language,
      colour: 'people',
      unit: words.persons,
      rows: ranks.slice(0, mostBars).map(({ persons }, i) => ({
        label: names[i] as string,
        value: persons,
        written: write.whole(persons),
      })),
    },
    points: ranks.slice(0, mostBars).map(({ rank, persons }, index) => ({
      text: words.rankPoint(
        rank,
        names[index] as string,
        write.whole(persons),
        write.spoken(`${BigInt(persons)}/${BigInt(totalPersons)}`),
      ),
      series: 0,
      index,
    })),
    table: {
      caption: words.rankCaption(subject, month),
      columns: [
        { label: columns.state, format: 'text' },
        { label: columns.rank, format: 'rank' },
        { label: columns.persons, format: 'persons' },
        { label: columns.percent, format: 'percent' },
      ],
      rows: ranks.map(({ rank, persons, sharePercent }, i) => [names[i], rank, persons, sharePercent]),
    },
    notes: notesOf(answer, words),
    dataTo: words.catalogue.month(latest),
    ...(first ? {} : { empty: words.nothing }),
    answer,
    ask,
  };
}
