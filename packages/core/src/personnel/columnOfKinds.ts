import { BlueLedgerError } from '../internal/errors/index.js';
import type { TextColumn } from '../internal/tables/index.js';
import type { MissionStrengthTable } from './facts.js';

/** Kinds of personnel, which a slice of all kinds together does not have. */
export function columnOfKinds({ name, columns }: MissionStrengthTable): TextColumn {
  if (columns.kind) return columns.kind;
  throw new BlueLedgerError('facts-missing', {
    what: `${name} does not tell kinds of personnel apart`,
    where: 'facts.missionStrength',
    expected: 'the table with its kinds, for a query of military or police',
  });
}
