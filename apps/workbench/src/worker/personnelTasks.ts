import { membership, personnelRanks, summaryOf } from '@blueledger/core/bundled';
import { monthNumber, monthOf } from '@blueledger/core/internal/math';
import { personnelByMission } from '@blueledger/datasets/personnel-by-mission';
import { uniformedPersonnel } from '@blueledger/datasets/uniformed-personnel';
import { aboutOf, writtenIn } from './aboutOf.js';
import type { Tasks } from './protocol.js';

const reports = uniformedPersonnel.coverage;
const byMission = personnelByMission.coverage;

/** What can be chosen of personnel: months with a report, and missions. */
export function personnelChoices(): Tasks['personnelChoices']['output'] {
  if (!reports || !byMission) throw new Error('The tables of personnel do not say which months they cover.');
  const months: string[] = [];
  for (let month = monthNumber(reports.to); month >= monthNumber(reports.from); month -= 1) {
    const text = monthOf(month);
    if (!reports.missing.includes(text)) months.push(text);
  }
  return {
    months,
    missions: [...personnelByMission.columns.mission.values].sort(),
    byMissionFrom: byMission.from,
  };
}

/** Who serves at the end of a month, and how many a year before. */
export async function rankedContributors({
  language,
  group,
  month,
  ...filter
}: Tasks['rankedContributors']['input']): Promise<Tasks['rankedContributors']['output']> {
  const answer = personnelRanks({ from: month, to: month, ...filter });
  const yearBefore = monthOf(monthNumber(month) - 12);
  // Personnel by mission, kind and sex begin later than those of states: then nothing stands beside.
  const earliest = filter.mission || filter.sex || filter.kind ? byMission?.from : reports?.from;
  const isAvailable = yearBefore >= (earliest ?? '') && !reports?.missing.includes(yearBefore);
  const before = isAvailable ? personnelRanks({ from: yearBefore, to: yearBefore, ...filter }) : undefined;
  const members = group === '' ? undefined : membership({ group, year: Number(month.slice(0, 4)) });
  const personsBefore = new Map(before?.ranks.map(({ state, persons }) => [state, persons]));
  const written = await writtenIn(language);
  return {
    ranks: answer.ranks.map(({ state, rank, persons, sharePercent }) => ({
      state,
      rank,
      persons,
      sharePercent,
      before: before && (personsBefore.get(state) ?? 0),
    })),
    total: answer.totalPersons,
    yearBefore: before && yearBefore,
    members: members?.members,
    summary: summaryOf(answer, written).text,
    about: aboutOf(
      answer.title,
      [answer, before, members].flatMap((one) => (one ? [one] : [])),
      written,
    ),
  };
}
