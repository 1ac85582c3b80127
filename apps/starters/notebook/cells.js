import { burdenShare, cite, missions, rateRanks, summaryOf } from '@blueledger/core/bundled';

/**
 * The cells of the notebook, from the top down. Each gives the answer that it rests on, and rows to be shown; change a query,
 * and load the page again.
 */
export const cells = [
  {
    title: 'The five largest payers of 2026',
    run() {
      const answer = rateRanks({ year: 2026, top: 5 });
      const rows = answer.ranks.map(({ rank, name, peacekeepingRatePercent }) => ({
        rank,
        state: name,
        'per cent': peacekeepingRatePercent,
      }));
      return { answer, rows };
    },
  },
  {
    title: 'Who pays and who serves, 2012 to 2025',
    run() {
      const answer = burdenShare({ payers: 'weog+JPN', servers: 'weog', from: 2012, to: 2025 });
      const rows = answer.years.map(({ year, paid, served }) => ({
        year,
        'paid, per cent': paid.sharePercent,
        'served, per cent': served?.sharePercent,
      }));
      return { answer, rows };
    },
  },
  {
    title: 'Operations without an end',
    run() {
      const answer = missions({ kind: 'peacekeeping' });
      const rows = answer.missions
        .filter(({ start, end }) => start !== undefined && end === undefined)
        .map(({ mission, name, start, place }) => ({ mission, name, start, place }));
      return { answer, rows };
    },
  },
];

/** A cell as it is shown: its sentence, its rows, and the documents that it rests on. */
export function shownOf({ title, run }) {
  const { answer, rows } = run();
  return { title, summary: summaryOf(answer).text, rows, citation: cite(answer) };
}
