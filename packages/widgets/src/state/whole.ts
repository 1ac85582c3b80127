import { type StateProfile, stateProfile } from '@blueledger/core/burden';
import type { FigureTable, ReadingPoint } from '../figure/content.js';
import { numbersIn } from '../figure/numbersIn.js';
import { writtenDate } from '../figure/written.js';
import { renderUnder } from './drawings.js';
import { findingOf, firstTiles, nameIn, notesOf, numbersOf, type Tile } from './glance.js';
import type { ProfileContent, Stem } from './profileContent.js';
import { wholeFacts } from './wholeFacts.js';
import type { StateWords } from './words.js';

/** How much of its year had passed on a day; a month or a year without a day counts from its middle. */
function passedOf(date: string): number {
  const [year, month, day] = date.split('-').map(Number);
  if (month === undefined) return 0.5;
  const start = Date.UTC(year as number, 0, 1);
  return (Date.UTC(year as number, month - 1, day ?? 15) - start) / (Date.UTC((year as number) + 1, 0, 1) - start);
}

function tilesOf(profile: StateProfile, words: StateWords): Tile[] {
  const { payments, unpaid } = profile;
  const [first, last] = [payments.years[0], payments.years.at(-1)];
  const known = unpaid?.figures.at(-1);
  return [
    ...firstTiles(profile, words),
    {
      label: words.tiles.punctual,
      value: first && last ? words.yearsInFull(payments.inFull, payments.years.length) : '–',
      detail: first && last ? words.punctualDetail(first.year, last.year, payments.onTime) : words.frame.missing,
      role: undefined,
    },
    {
      label: words.tiles.unpaid,
      value: known ? words.dollars(numbersOf(words).millions(known.amount)) : '–',
      detail: known
        ? words.unpaidDetail(words.funds[known.fund] ?? known.fund, writtenDate(known.asOf, words.frame.language))
        : words.noUnpaid,
      role: known && 'owed',
    },
  ];
}

type Payment = StateProfile['payments']['years'][number];

function paymentText({ payment, paidOn, asOf }: Payment, words: StateWords): string {
  const date = (day: string) => writtenDate(day, words.frame.language);
  if (paidOn === undefined) return words.notInFull(date(asOf));
  return payment === 'paid_on_time' ? words.onTime(date(paidOn)) : words.late(date(paidOn));
}

function unpaidText(
  { asOf, fund, amount, confidence }: NonNullable<StateProfile['unpaid']>['figures'][number],
  words: StateWords,
): string {
  const { language } = words.frame;
  const doubt = confidence === 'primary' ? '' : ` (${words.secondary})`;
  return `${words.funds[fund] ?? fund}, ${writtenDate(asOf, language)}: ${numbersIn(language)(amount)}${doubt}`;
}

function tableOf(
  { rates, history, payments, unpaid, sources }: StateProfile,
  who: string,
  words: StateWords,
): FigureTable {
  const byId = new Map(sources.map(({ id, symbol, short, title }) => [id, symbol ?? short ?? title]));
  const namesOf = (ids: readonly string[]) => ids.map((id) => byId.get(id) ?? id).join('; ');
  const years = new Set([
    ...rates.years.map(({ year }) => year),
    ...payments.years.map(({ year }) => year),
    ...(unpaid?.figures ?? []).map(({ asOf }) => Number(asOf.slice(0, 4))),
  ]);
  const [year, rate, persons, share, regular, owed] = words.columns;
  return {
    caption: words.caption(who),
    columns: [
      { label: year, format: 'text' },
      { label: rate, format: 'rate' },
      { label: persons, format: 'persons' },
      { label: share, format: 'percent' },
      { label: regular, format: 'text' },
      { label: owed, format: 'text' },
    ],
    rows: [...years]
      .sort((a, b) => a - b)
      .map((of) => {
        const at = history.times.findIndex(({ time }) => time === String(of));
        const served = history.series[0]?.values[at];
        const payment = payments.years.find((line) => line.year === of);
        const known = (unpaid?.figures ?? []).filter(({ asOf }) => asOf.startsWith(String(of)));
        return [
          String(of),
          rates.years.find((line) => line.year === of)?.rates[0]?.ratePercent,
          served?.persons,
          served?.sharePercent,
          payment && paymentText(payment, words),
          known.length === 0
            ? undefined
            : known.map((figure) => `${unpaidText(figure, words)} [${namesOf(figure.sources)}]`).join('; '),
        ];
      }),
  };
}

function pointsOf(profile: StateProfile, words: StateWords): ReadingPoint[] {
  const { rates, history, payments, unpaid } = profile;
  const write = numbersOf(words);
  return [
    ...rates.years.flatMap(({ year, rates: [rate] }, index): ReadingPoint[] => {
      const at = history.times.findIndex(({ time }) => time === String(year));
      const share = history.series[0]?.values[at]?.exactShare;
      return [
        {
          text: rate ? words.pointPaid(year, write.spoken(rate.exactRate)) : words.pointMissing(year, words.paid),
          series: 0,
          index,
        },
        {
          text: share ? words.pointServed(year, write.spoken(share)) : words.pointMissing(year, words.served),
          series: 1,
          index,
        },
      ];
    }),
    // What stands under the chart is read after it.
    ...payments.years.map((line, index) => ({ text: `${line.year}: ${paymentText(line, words)}`, series: 2, index })),
    ...(unpaid?.figures ?? []).map((figure, index) => ({ text: unpaidText(figure, words), series: 3, index })),
  ];
}

const shapes: Readonly<Record<string, Stem['shape']>> = { regular: 'round', peacekeeping: 'square' };

/** The whole card of a Member State. A chunk of its own, which loads at once after the first sight. */
export function wholeContent(state: string, words: StateWords): ProfileContent {
  const ask = () => stateProfile(wholeFacts, { state });
  const profile = ask();
  const { rates, history, payments, unpaid, role } = profile;
  const who = nameIn(words, profile.query.state, profile.name);
  const shares = new Map(history.times.map(({ time }, i) => [time, history.series[0]?.values[i]]));
  const write = numbersOf(words);
  return {
    words: words.frame,
    title: words.title(who),
    finding: findingOf(profile, who, words),
    tiles: tilesOf(profile, words),
    role: role ? words.role(role.leans) : '',
    chart: {
      kind: 'steps',
      fit: true,
      years: rates.years.map(({ year }) => year),
      series: [
        {
          role: 'money',
          label: words.paid,
          percents: rates.years.map(({ rates: [rate] }) => rate?.ratePercent),
          written: rates.years.map(({ rates: [rate] }) => rate && write.spoken(rate.exactRate)),
          projected: rates.years.map(({ status }) => status === 'projected'),
        },
        {
          role: 'people',
          label: words.served,
          percents: rates.years.map(({ year }) => shares.get(String(year))?.sharePercent),
          written: rates.years.map(({ year }) => {
            const share = shares.get(String(year))?.exactShare;
            return share && write.spoken(share);
          }),
          projected: rates.years.map(() => false),
        },
      ],
    },
    points: pointsOf(profile, words),
    recordTitle: words.recordTitle,
    record: payments.years.map((line) => ({
      year: line.year,
      text: paymentText(line, words),
      passed: passedOf(line.paidOn ?? line.asOf),
      inFull: line.paidOn !== undefined,
    })),
    unpaidTitle: words.unpaidTitle,
    unpaidKey: words.unpaidKey,
    unpaidText: (unpaid?.figures ?? []).map((figure) => unpaidText(figure, words)).join('; '),
    stems: (unpaid?.figures ?? []).map(({ asOf, fund, amount, confidence }) => ({
      at: Number(asOf.slice(0, 4)) + passedOf(asOf),
      amount,
      shape: shapes[fund] ?? 'diamond',
      hollow: confidence !== 'primary',
    })),
    table: tableOf(profile, who, words),
    notes: notesOf(
      { notes: profile.notes.filter(({ code }) => !['pooled-months', 'rule-secondary'].includes(code)) },
      words,
    ),
    // The source of each unpaid figure stands beside it in the table.
    citedBeside: (unpaid?.figures ?? []).flatMap(({ sources }) => sources),
    under: renderUnder,
    dataTo: words.catalogue.month(profile.month),
    answer: profile,
    ask,
  };
}
