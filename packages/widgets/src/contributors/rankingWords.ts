import { englishNotes } from '@blueledger/core/text';
import { capital, people, type RankingWords } from './words.js';

/** English of a ranking: it comes with the first that is asked for. */
export const englishRanking: RankingWords = {
  rankingTitle: (subject, month) => `Largest contributors of ${subject} to UN operations, ${englishNotes.month(month)}`,
  ranking: ({ first, persons, next, listed, percent, total }, subject, month) => [
    { text: `At the end of ${englishNotes.month(month)} ${first} had the most ${subject} in UN operations, ` },
    people(persons),
    { text: `${next.length === 0 ? '' : `, ahead of ${englishNotes.list(next)}`}; the first ${listed} had ` },
    people(`${percent} per cent`),
    { text: ` of ${total}.` },
  ],
  rankPoint: (rank, who, persons, percent) => `${rank}. ${who}: ${persons}, ${percent} of all`,
  rankCaption: (subject, month) => `${capital(subject)} in UN operations by Member State, ${englishNotes.month(month)}`,
};
