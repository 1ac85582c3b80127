import type { PersonnelRanks } from '@blueledger/core/personnel';
import type { OutTable } from '@blueledger/exchange';
import { nameOf } from './names.js';
import { tableFor } from './replyOf.js';

const columns = [
  { name: 'rank', type: 'whole' },
  { name: 'iso3', type: 'text' },
  { name: 'name', type: 'text' },
  { name: 'persons', type: 'whole', unit: 'persons' },
  { name: 'share_percent', type: 'number', unit: 'percent', decimals: 2 },
] as const;

/** Contributors by rank, as files have them. */
export const contributorTable = (answer: PersonnelRanks): OutTable =>
  tableFor(
    answer,
    'contributors',
    columns,
    answer.ranks.map(({ rank, state, persons, sharePercent }) => ({
      rank,
      iso3: state,
      name: nameOf(state),
      persons,
      share_percent: sharePercent,
    })),
  );
