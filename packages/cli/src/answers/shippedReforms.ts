import * as reforms from '@blueledger/core/bundled';
import { BlueLedgerError, oneOf } from '@blueledger/core/internal/errors';
import type { NamedReform } from '@blueledger/core/reforms';
import { reformNames } from '../reformNames.js';
import type { CommandInput } from '../spec.js';
import { flagOf, needed, present, text, whole } from './input.js';

type Name = (typeof reformNames)[number];

/** What a reform takes, each by the option of its name. */
interface Shape {
  readonly from: string;
  readonly payer?: string | undefined;
  readonly percent?: number | undefined;
  readonly pooling?: string | undefined;
  readonly mission?: string | undefined;
  readonly mandateUntil?: string | undefined;
  readonly rises?: number | undefined;
}

interface Shipped {
  readonly takes: readonly (keyof Shape)[];
  /** What it takes in the list, where it cannot do without. */
  readonly example?: Partial<Shape>;
  readonly of: (shape: Shape, budgetYear: string) => NamedReform;
}

/** More yearly rises than this reach far beyond any year available. */
const mostRises = 10;

const payerOf = ({ payer }: Shape) => needed(payer, 'payer', 'an ISO 3166 alpha-3 code, such as USA');

function closed({ mission: input, mandateUntil }: Shape, budgetYear: string): NamedReform {
  const mission = needed(input, 'mission', 'the acronym of a mission, such as UNIFIL');
  const last = mandateUntil ?? reforms.mandateEnd({ mission, budgetYear });
  if (last !== undefined) return reforms.closedAtMandateEnd({ mission, mandateUntil: last });
  throw new BlueLedgerError('bad-query', {
    what: `no part of what was apportioned for ${mission} in ${budgetYear} waits for an extension, so that the end of its mandate is not known`,
    where: '--mandate-until',
    expected: 'the last day of the mandate, YYYY-MM-DD',
  });
}

function indexed({ from, percent, rises: years = 1 }: Shape): NamedReform {
  if (!Number.isInteger(years) || years < 1 || years > mostRises)
    throw new BlueLedgerError('bad-query', {
      what: `${years} is not a valid number of yearly rises`,
      where: '--rises',
      expected: `1 to ${mostRises}`,
    });
  return reforms.reimbursementIndexed({
    from,
    percent: needed(percent, 'percent', 'the rise of each year in per cent, such as 3'),
    years,
  });
}

/** The reforms that core ships, by the name that the command gives them. */
const shipped: Readonly<Record<Name, Shipped>> = {
  'budget-cut': {
    takes: ['from', 'percent'],
    of: ({ from, percent }) => reforms.budgetCut({ from, ...present({ percent }) }),
  },
  'ceiling-lowered': {
    takes: ['from', 'percent'],
    of: ({ from, percent }) => reforms.ceilingLowered({ from, ...present({ ceiling: percent }) }),
  },
  'closed-at-mandate-end': { takes: ['mission', 'mandateUntil'], example: { mission: 'UNIFIL' }, of: closed },
  'discounts-halved': { takes: ['from'], of: ({ from }) => reforms.discountsHalved({ from }) },
  'payer-pays-at-most': {
    takes: ['from', 'payer', 'percent'],
    example: { payer: 'USA' },
    of: (shape) =>
      reforms.payerPaysAtMost({ from: shape.from, payer: payerOf(shape), ...present({ percent: shape.percent }) }),
  },
  'payer-pays-nothing': {
    takes: ['from', 'payer'],
    example: { payer: 'USA' },
    of: (shape) => reforms.payerPaysNothing({ from: shape.from, payer: payerOf(shape) }),
  },
  'payer-pays-on-first-day': {
    takes: ['from', 'payer'],
    example: { payer: 'USA' },
    of: ({ from, payer }) => reforms.payerPaysOnFirstDay({ from, ...present({ payer }) }),
  },
  'pooling-set': {
    takes: ['from', 'pooling'],
    example: { pooling: 'off' },
    of: ({ from, pooling }) =>
      reforms.poolingSet({ from, pooled: needed(pooling, 'pooling', 'one of on, off') === 'on' }),
  },
  'premium-shared': { takes: ['from'], of: ({ from }) => reforms.premiumShared({ from }) },
  'reimbursement-indexed': { takes: ['from', 'percent', 'rises'], example: { percent: 3 }, of: indexed },
  'reserve-raised': { takes: ['from'], of: ({ from }) => reforms.reserveRaised({ from }) },
};

/** Every reform with its title and why it is proposed, where it needs one with an example. */
export function shippedReforms({ from, budgetYear }: { readonly from: string; readonly budgetYear: string }) {
  return reformNames.map((name) => {
    const { example, of } = shipped[name];
    const { title, rationale } = of({ from, ...example }, budgetYear);
    return { reform: name, title, rationale };
  });
}

/**
 * The reform that a person named, as its options shape it.
 *
 * @throws BlueLedgerError for a name that is not known, an option that the reform does not take, and one that it needs.
 */
export function shippedReform(
  input: CommandInput,
  { name, from, budgetYear }: { readonly name: string | undefined; readonly from: string; readonly budgetYear: string },
): NamedReform {
  const known = oneOf(name, reformNames, 'reform');
  const { takes, of } = shipped[known];
  const options = present({
    from: text(input, 'from'),
    payer: text(input, 'payer'),
    percent: whole(input, 'percent'),
    pooling: text(input, 'pooling'),
    mission: text(input, 'mission'),
    mandateUntil: text(input, 'mandateUntil'),
    rises: whole(input, 'rises'),
  });
  const idle = (Object.keys(options) as (keyof Shape)[]).find((option) => !takes.includes(option));
  if (idle !== undefined)
    throw new BlueLedgerError('bad-query', {
      what: `${known} does not take it`,
      where: flagOf(idle),
      expected: `of its kind only ${takes.map(flagOf).join(', ')}`,
    });
  return of({ ...options, from }, budgetYear);
}
