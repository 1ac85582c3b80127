import type { AuthorisedKind, AuthorisedStrengthTable, MissionStrengthTable } from '@blueledger/core/personnel';
import { authorisedStrengthBrief } from '@blueledger/datasets/authorised-strength/brief';
import { missionStrengthAllKinds } from '@blueledger/datasets/mission-strength/all-kinds';

/** The facts that a kind of personnel needs: all kinds together come with the element, kinds apart on demand. */
export async function factsFor(
  kind: AuthorisedKind,
): Promise<{ readonly authorised: AuthorisedStrengthTable; readonly missionStrength: MissionStrengthTable }> {
  const apart = kind === 'uniformed' ? undefined : await import('@blueledger/datasets/mission-strength');
  return { authorised: authorisedStrengthBrief, missionStrength: apart?.missionStrength ?? missionStrengthAllKinds };
}
