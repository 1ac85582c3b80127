import { coverage } from 'virtual:coverage';
import type { Formats } from '../../text/formats.js';
import type { CoverageTexts } from '../../text/messages.js';

/** What the tables cover, for the sentences on limits. */
export function coverageTexts({ whole, date }: Formats): CoverageTexts {
  const { levelsNotFound, personnel, personnelByMission } = coverage;
  return {
    levelsFrom: String(levelsNotFound.from),
    levelsTo: String(levelsNotFound.to),
    months: whole(personnel.available),
    allMonths: whole(personnel.all),
    from: date(personnel.from),
    to: date(personnel.to),
    missionMonths: whole(personnelByMission.available),
    allMissionMonths: whole(personnelByMission.all),
    missionFrom: date(personnelByMission.from),
  };
}
