import type { StateAccount, StateAccountYear } from '@blueledger/core/accounts';
import { stateAccount } from '@blueledger/core/bundled';
import type { CommandInput, Reply } from '../spec.js';
import { present, text } from './input.js';
import { dollars } from './readableNumbers.js';
import { replyOf, tableFor } from './replyOf.js';

/** First budget year of the figure where it is not named: the first with all its apportionments. */
const firstYear = '2018/19';

const columns = [
  { name: 'Budget year' },
  { name: 'Assessed, US dollars', type: 'whole', unit: 'us_dollars' },
  { name: 'Most of all for', type: 'text' },
  { name: 'Payment to the regular budget', type: 'text' },
  { name: 'Known as unpaid', type: 'text' },
  { name: 'Due for contingents and formed police, US dollars', type: 'whole', unit: 'us_dollars' },
  { name: 'Net, US dollars', type: 'whole', unit: 'us_dollars' },
] as const;

function paid({ regularBudget }: StateAccountYear): string | undefined {
  if (!regularBudget) return undefined;
  const { year, payment, paidOn, asOf } = regularBudget;
  return paidOn === undefined
    ? `${year}: not in full by ${asOf}`
    : `${year}: in full on ${paidOn}, ${payment === 'paid_on_time' ? 'on time' : 'late'}`;
}

/** Figures of what was unpaid, their documents beside them: they differ from figure to figure. */
function owed({ unpaid }: StateAccountYear, { sources }: StateAccount): string | undefined {
  const nameOf = (id: string) => {
    const source = sources.find((one) => one.id === id);
    return source?.symbol ?? source?.short ?? source?.title ?? id;
  };
  const figures = unpaid.map(
    ({ fund, asOf, amount, sources: ids }) =>
      `${fund.replaceAll('_', ' ')}, ${asOf}: ${dollars(amount)} US dollars (${ids.map(nameOf).join('; ')})`,
  );
  return figures.length === 0 ? undefined : figures.join('; ');
}

/** The table of `bl-account`, a row a budget year. */
export function reply(input: CommandInput): Reply {
  const year = text(input, 'year');
  const answer = stateAccount(
    present({
      state: text(input, 'state') ?? 'BGD',
      from: year ?? text(input, 'from') ?? firstYear,
      to: year ?? text(input, 'to'),
    }),
  );
  const rows = answer.years.map((of) => {
    const [most] = of.missions;
    const cells = [
      of.budgetYear,
      of.assessed,
      most && `${most.mission}, ${dollars(most.amount)} US dollars`,
      paid(of),
      owed(of, answer),
      of.reimbursed?.amount,
      of.net,
    ];
    return Object.fromEntries(columns.map(({ name }, index) => [name, cells[index]]));
  });
  return replyOf(answer, [tableFor(answer, 'account', columns, rows)]);
}
