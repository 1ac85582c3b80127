import { stateProfile } from '@blueledger/core/bundled';
import type { CommandInput, Reply } from '../spec.js';
import { text } from './input.js';
import { dollars, yearText } from './readableNumbers.js';
import { replyOf, tableFor } from './replyOf.js';

type Profile = ReturnType<typeof stateProfile>;

const columns = [
  { name: 'Year' },
  { name: 'Rate for peacekeeping, per cent', type: 'number', unit: 'percent' },
  { name: 'Uniformed personnel, mean of the year', type: 'number', unit: 'persons' },
  { name: 'Share of personnel, per cent', type: 'number', unit: 'percent' },
  { name: 'Payment to the regular budget', type: 'text' },
  { name: 'Known as unpaid', type: 'text' },
] as const;

function paid({ payment, paidOn, asOf }: Profile['payments']['years'][number]): string {
  if (paidOn === undefined) return `not in full by ${asOf}`;
  return `in full on ${paidOn}, ${payment === 'paid_on_time' ? 'on time' : 'late'}`;
}

type Owed = NonNullable<Profile['unpaid']>['figures'][number];

/** A figure of what was unpaid, its documents beside it: they differ from figure to figure. */
function owed({ fund, asOf, amount, confidence, sources: ids }: Owed, { sources }: Profile): string {
  const documents = ids.map((id) => {
    const source = sources.find((one) => one.id === id);
    return source?.symbol ?? source?.short ?? source?.title ?? id;
  });
  const doubt = confidence === 'primary' ? '' : ', secondary source';
  return `${fund}, ${asOf}: ${dollars(amount)} US dollars (${documents.join('; ')}${doubt})`;
}

/** The table of `bl-state`: what a Member State pays and whom it has in uniform, its payments and what is known as unpaid. */
export function reply(input: CommandInput): Reply {
  const answer = stateProfile({ state: text(input, 'state') ?? 'JPN' });
  const { rates, history, payments, unpaid } = answer;
  const figures = unpaid?.figures ?? [];
  const years = new Set([
    ...rates.years.map(({ year }) => year),
    ...payments.years.map(({ year }) => year),
    ...figures.map(({ asOf }) => Number(asOf.slice(0, 4))),
  ]);
  const rows = [...years]
    .sort((a, b) => a - b)
    .map((year) => {
      const served = history.series[0]?.values[history.times.findIndex(({ time }) => time === String(year))];
      const payment = payments.years.find((line) => line.year === year);
      const known = figures.filter(({ asOf }) => asOf.startsWith(String(year)));
      const rated = rates.years.find((line) => line.year === year);
      const cells = [
        yearText(year, rated?.status),
        rated?.rates[0]?.ratePercent,
        served?.persons,
        served?.sharePercent,
        payment && paid(payment),
        known.length === 0 ? undefined : known.map((figure) => owed(figure, answer)).join('; '),
      ];
      return Object.fromEntries(columns.map(({ name }, index) => [name, cells[index]]));
    });
  return replyOf(answer, [tableFor(answer, 'state', columns, rows)]);
}
