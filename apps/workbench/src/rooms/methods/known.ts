import { covered } from 'virtual:coverage';
import type { Formats } from '../../language/formats.js';
import type { Known } from '../../language/words.js';

/** What the tables cover, for the sentences on limits. */
export function known({ whole, date }: Formats): Known {
  const { levelsNotFound, personnel, personnelByMission } = covered;
  return {
    levelsFrom: String(levelsNotFound.from),
    levelsTo: String(levelsNotFound.to),
    months: whole(personnel.inHand),
    allMonths: whole(personnel.all),
    from: date(personnel.from),
    to: date(personnel.to),
    missionMonths: whole(personnelByMission.inHand),
    allMissionMonths: whole(personnelByMission.all),
    missionFrom: date(personnelByMission.from),
  };
}
