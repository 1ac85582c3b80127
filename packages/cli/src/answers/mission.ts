import { authorisedStrength, personnelRanks } from '@blueledger/core/bundled';
import { BlueLedgerError } from '@blueledger/core/internal/errors';
import { appropriations } from '@blueledger/datasets/appropriations';
import type { CommandInput, Reply } from '../spec.js';
import { chosenRows } from './chosenRows.js';
import { contributorTable } from './contributorRows.js';
import { present, text, whole } from './input.js';
import { missionTotalsReply } from './missionTotals.js';
import { replyOf, tableFor } from './replyOf.js';

const persons = { type: 'whole', unit: 'persons' } as const;

/** Who served in it in a month; before the tables have states, its totals. */
export function reply(input: CommandInput): Reply {
  try {
    return byState(input);
  } catch (error) {
    const known = error instanceof BlueLedgerError && /^(unknown-code|month-missing|bad-month)$/.test(error.code);
    const totals = known ? missionTotalsReply(input.args[0] ?? '', text(input, 'month')) : undefined;
    if (totals) return totals;
    throw error;
  }
}

function byState(input: CommandInput): Reply {
  const [mission = ''] = input.args;
  const month = text(input, 'month') ?? '2025-07';
  const answer = personnelRanks(present({ from: month, to: month, mission, top: whole(input, 'top') }));
  const strength = (['military', 'police', 'uniformed'] as const).map((kind) => {
    const { authorised, authorisedFrom, resolution, unknownFrom, deployed, percent } = authorisedStrength({
      mission,
      month,
      kind,
    });
    return {
      kind,
      authorised,
      authorised_from: authorisedFrom,
      resolution,
      unknown_from: unknownFrom,
      deployed,
      percent,
    };
  });
  return replyOf(answer, [
    contributorTable(answer),
    tableFor(
      answer,
      'strength',
      [
        { name: 'kind' },
        { name: 'authorised', ...persons },
        { name: 'authorised_from' },
        { name: 'resolution' },
        { name: 'unknown_from' },
        { name: 'deployed', ...persons },
        { name: 'percent', type: 'number', unit: 'percent', decimals: 1 },
      ],
      strength,
    ),
    chosenRows(appropriations, (cell) => cell('mission') === mission),
  ]);
}
