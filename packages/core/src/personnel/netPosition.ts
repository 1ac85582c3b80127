import { type Answer, answer, question } from '../internal/answer/index.js';
import { checkAmount, checkAnswer, checkKeys } from '../internal/errors/index.js';
import type { PersonnelReimbursement } from './personnelReimbursement.js';

export interface NetPositionQuery {
  readonly reimbursement: PersonnelReimbursement;
  /** What the state was assessed for the same months, whole US dollars. */
  readonly assessed: number;
  /** An assumption, and called one: equipment is reimbursed with so many per cent of the personnel. Left out: excluded. */
  readonly equipmentPercent?: number | undefined;
}

export type NetPosition = Answer<'netPosition', NetPositionQuery & { readonly state: string }> & {
  /** UN short name in English. */
  readonly name: string;
  /** Whole US dollars. Positive: it is due more than it is assessed. */
  readonly net: number;
  readonly reimbursed: number;
  readonly assessed: number;
  readonly equipment: 'excluded' | 'assumed';
  /** The bound that the reimbursement is, and the net position with it. */
  readonly bound: PersonnelReimbursement['bound'];
};

/**
 * What a state is due for its personnel less what it is assessed. Equipment is excluded and the answer says so, unless the
 * caller assumes a share for it; then the answer says that it rests on an assumption.
 *
 * @throws BlueLedgerError `bad-number`; `not-an-answer` for what is not a reimbursement.
 * @example
 * ```ts
 * const reimbursement = personnelReimbursement({ state: 'JPN', from: '2023-01', to: '2023-01' });
 * netPosition({ reimbursement, assessed: 1_000_000 }).equipment; // => 'excluded'
 * ```
 */
export const netPosition = /* @__PURE__ */ question('netPosition', (query: NetPositionQuery): NetPosition => {
  // The query of an answer names the state as well.
  const { reimbursement, assessed, equipmentPercent } = checkKeys(
    query as NetPositionQuery & { readonly state?: string },
    ['state', 'reimbursement', 'assessed', 'equipmentPercent'],
  );
  checkAnswer(reimbursement, 'reimbursement', 'personnelReimbursement');
  const numbers = { assessed, ...(equipmentPercent === undefined ? {} : { equipmentPercent }) };
  for (const [where, value] of Object.entries(numbers))
    checkAmount(value, where, `whole ${where === 'assessed' ? 'US dollars' : 'per cent'}, zero or more`);
  const { state, from, to } = reimbursement.query;
  return answer(
    {
      kind: 'netPosition',
      query: { state, reimbursement, ...numbers },
      title: `Net position of ${state}, ${from} to ${to}`,
    },
    (recorder) => {
      recorder.restsOn('unverified');
      recorder.carries(reimbursement);
      if (equipmentPercent !== undefined) recorder.note('equipment-assumed', { percent: equipmentPercent });
      const reimbursed = reimbursement.amount + Math.round((reimbursement.amount * (equipmentPercent ?? 0)) / 100);
      recorder.step(() => ({
        step: 'Personnel reimbursement at the standard rate, with what is assumed for equipment',
        inputs: { personnel: reimbursement.amount, equipmentPercent: equipmentPercent ?? 'excluded' },
        result: reimbursed,
      }));
      return {
        name: reimbursement.name,
        net: reimbursed - assessed,
        reimbursed,
        assessed,
        equipment: equipmentPercent === undefined ? ('excluded' as const) : ('assumed' as const),
        bound: reimbursement.bound,
      };
    },
  );
});
