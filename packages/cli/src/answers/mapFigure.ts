import { personnelRanks, rateRanks } from '@blueledger/core/bundled';
import { BlueLedgerError, oneOf } from '@blueledger/core/internal/errors';
import { memberStatesCore } from '@blueledger/datasets/member-states/core';
import { uniformedPersonnelByMonth } from '@blueledger/datasets/uniformed-personnel/by-month';
import type { CommandInput, Reply } from '../spec.js';
import { reply as gap } from './balanceFigure.js';
import { text, whole } from './input.js';
import { replyOf, tableFor } from './replyOf.js';

const usualYear = 2025;

const state = { name: 'Member State', type: 'text' } as const;

function payers(year: number): Reply {
  const answer = rateRanks({ year, top: memberStatesCore.rowCount });
  const rate = { name: 'Rate, per cent', type: 'number', unit: 'percent', decimals: 4 } as const;
  const rows = answer.ranks.map((one) => ({ [state.name]: one.name, [rate.name]: one.peacekeepingRatePercent }));
  return replyOf(answer, [tableFor(answer, 'map', [state, rate], rows)]);
}

/** Those who supplied somebody, in a month or over the months of a year that are in the data. */
function contributors(year: number, month: string | undefined): Reply {
  const last = uniformedPersonnelByMonth.coverage?.to ?? '';
  const end = last < `${year}-12` ? last : `${year}-12`;
  const answer = personnelRanks({ from: month ?? `${year}-01`, to: month ?? end });
  const persons = { name: month === undefined ? 'Person-months' : 'Persons', type: 'whole', unit: 'persons' } as const;
  const share = { name: 'Supplied, per cent', type: 'number', unit: 'percent', decimals: 2 } as const;
  const rows = answer.ranks.map((one) => ({
    [state.name]: one.name,
    [persons.name]: one.persons,
    [share.name]: one.sharePercent,
  }));
  return replyOf(answer, [tableFor(answer, 'map', [state, persons, share], rows)]);
}

/** The table of `bl-map`. */
export function reply(input: CommandInput): Reply {
  const show = oneOf(text(input, 'show') ?? 'payers', ['payers', 'contributors', 'gap'] as const, '--set show');
  const [year, month] = [whole(input, 'year'), text(input, 'month')];
  if (month !== undefined && (show !== 'contributors' || year !== undefined))
    throw new BlueLedgerError('bad-query', {
      what: `it has no bearing on ${show === 'contributors' ? 'a year' : show}`,
      where: '--set month',
      expected: 'show=contributors, and no year beside it',
    });
  if (show === 'gap') return gap(input);
  return show === 'payers' ? payers(year ?? usualYear) : contributors(year ?? usualYear, month);
}
