import { type ProfileFacts, type StateProfile, stateProfile } from '@blueledger/core/burden';
import { honourRollPayments } from '@blueledger/datasets/honour-roll/payments';
import { memberStatesCore } from '@blueledger/datasets/member-states/core';
import { uniformedPersonnelByYearSince2012 } from '@blueledger/datasets/uniformed-personnel/by-year-since-2012';
import { unpaidByStateBrief } from '@blueledger/datasets/unpaid-by-state/brief';
import { sourceNames } from '../../figure/citedSources.js';
import type { FigureTable, ReadingPoint } from '../../figure/content.js';
import { inRange } from '../../figure/inRange.js';
import { notesOf } from '../../figure/notes.js';
import { numbersIn } from '../../figure/numbersIn.js';
import { writtenDate } from '../../figure/written.js';
import { firstTiles, nameIn, numbersOf, summaryOf, type Tile } from '../content.js';
import { glanceFacts } from '../facts.js';
import type { StateMessages } from '../messages.js';
import { type ProfileContent, renderUnder, type Stem } from './drawings.js';

/** All that a card shows: with series, payments, what is known of unpaid assessments, and dates of admission for its role. */
const facts: ProfileFacts = {
  ...glanceFacts,
  memberStates: memberStatesCore,
  personnelByYear: uniformedPersonnelByYearSince2012,
  honourRoll: honourRollPayments,
  unpaidByState: unpaidByStateBrief,
};

/** How much of its year had passed on a day; a month or a year without a day counts from its middle. */
function passedOf(date: string): number {
  const [year, month, day] = date.split('-').map(Number);
  if (month === undefined) return 0.5;
  const start = Date.UTC(year as number, 0, 1);
  return (Date.UTC(year as number, month - 1, day ?? 15) - start) / (Date.UTC((year as number) + 1, 0, 1) - start);
}

/** A figure older than these years is no figure of today: it stands in the notes, with its date. */
const yearsCurrent = 2;

type UnpaidFigure = NonNullable<StateProfile['unpaid']>['figures'][number];

const isCurrent = ({ asOf }: UnpaidFigure, { month }: StateProfile) =>
  Number(asOf.slice(0, 4)) + yearsCurrent >= Number(month.slice(0, 4));

const dateOf = ({ asOf }: UnpaidFigure, { frame }: StateMessages) => writtenDate(asOf, frame.language);

const detailOf = (figure: UnpaidFigure, messages: StateMessages) =>
  messages.unpaidDetail(messages.funds[figure.fund] ?? figure.fund, dateOf(figure, messages));

const amountText = ({ amount }: UnpaidFigure, messages: StateMessages) =>
  messages.dollars(numbersOf(messages).millions(amount));

/** The last figure of what is unpaid for peacekeeping: a card on peacekeeping never leads with the regular budget. */
const lastForPeacekeeping = ({ unpaid }: StateProfile) =>
  unpaid?.figures.findLast(({ fund }) => fund.startsWith('peacekeeping'));

function tilesOf(profile: StateProfile, messages: StateMessages): Tile[] {
  const known = lastForPeacekeeping(profile);
  const unpaid =
    known && isCurrent(known, profile)
      ? { value: amountText(known, messages), detail: detailOf(known, messages), role: 'owed' as const }
      : {
          value: '–',
          detail: known ? messages.noneSince(dateOf(known, messages)) : messages.noUnpaid,
          role: undefined,
        };
  return [...firstTiles(profile, messages), { label: messages.tiles.unpaid, ...unpaid }];
}

/** What the record of payments shows, and how many of its years were paid in full. */
function recordTitle({ payments }: StateProfile, messages: StateMessages): string {
  // A year that is not over, and not paid in full, is no year that was not paid.
  const settled = payments.years.filter(({ year }) => year !== payments.openYear?.year);
  const [first, last] = [settled[0], settled.at(-1)];
  if (!first || !last) return messages.recordTitle;
  const inFull = messages.yearsInFull(payments.inFull, payments.settledYears);
  return `${messages.recordTitle}: ${inFull} ${messages.punctualDetail(first.year, last.year, payments.onTime)}`;
}

function notesIn(profile: StateProfile, messages: StateMessages): string[] {
  const [last, tile] = [profile.unpaid?.figures.at(-1), lastForPeacekeeping(profile)];
  const isShown = tile !== undefined && isCurrent(tile, profile) && tile === last;
  const notes = profile.notes.filter(({ code }) => !['pooled-months', 'rule-secondary'].includes(code));
  const older = last && !isShown ? [messages.lastUnpaid(amountText(last, messages), detailOf(last, messages))] : [];
  return [...older, ...notesOf({ notes }, messages)];
}

type Payment = StateProfile['payments']['years'][number];

function paymentText({ payment, paidOn, asOf }: Payment, messages: StateMessages): string {
  const date = (day: string) => writtenDate(day, messages.frame.language);
  if (paidOn === undefined) return messages.notInFull(date(asOf));
  return payment === 'paid_on_time' ? messages.onTime(date(paidOn)) : messages.late(date(paidOn));
}

function unpaidText({ asOf, fund, amount, confidence }: UnpaidFigure, messages: StateMessages): string {
  const { language } = messages.frame;
  const doubt = confidence === 'primary' ? '' : ` (${messages.secondary})`;
  return `${messages.funds[fund] ?? fund}, ${writtenDate(asOf, language)}: ${numbersIn(language)(amount)}${doubt}`;
}

function tableOf(
  { rates, history, payments, unpaid, sources }: StateProfile,
  who: string,
  messages: StateMessages,
): FigureTable {
  const namesOf = sourceNames(sources);
  const years = new Set([
    ...rates.years.map(({ year }) => year),
    ...payments.years.map(({ year }) => year),
    ...(unpaid?.figures ?? []).map(({ asOf }) => Number(asOf.slice(0, 4))),
  ]);
  const [year, rate, persons, share, regular, owed] = messages.columns;
  return {
    caption: messages.caption(who),
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
          payment && paymentText(payment, messages),
          known.length === 0
            ? undefined
            : known
                .map((figure) => `${unpaidText(figure, messages)} [${namesOf(figure.sources).join('; ')}]`)
                .join('; '),
        ];
      }),
  };
}

function pointsOf(profile: StateProfile, messages: StateMessages): ReadingPoint[] {
  const { rates, history, payments, unpaid } = profile;
  const write = numbersOf(messages);
  return [
    ...rates.years.flatMap(({ year, rates: [rate] }, index): ReadingPoint[] => {
      const at = history.times.findIndex(({ time }) => time === String(year));
      const share = history.series[0]?.values[at]?.exactShare;
      return [
        {
          text: rate
            ? messages.pointPaid(year, inRange({ exact: rate.exactRate, range: rate.range }, write.spoken))
            : messages.pointMissing(year, messages.paid),
          series: 0,
          index,
        },
        {
          text: share ? messages.pointServed(year, write.spoken(share)) : messages.pointMissing(year, messages.served),
          series: 1,
          index,
        },
      ];
    }),
    // What stands under the chart is read after it.
    ...payments.years.map((line, index) => ({
      text: `${line.year}: ${paymentText(line, messages)}`,
      series: 2,
      index,
    })),
    ...(unpaid?.figures ?? []).map((figure, index) => ({ text: unpaidText(figure, messages), series: 3, index })),
  ];
}

const shapes: Readonly<Record<string, Stem['shape']>> = { regular: 'round', peacekeeping: 'square' };

/** The whole card of a Member State, which loads as soon as its first numbers stand. */
export function profileContent(query: { readonly state: string }, messages: StateMessages): ProfileContent {
  const ask = () => stateProfile(facts, query);
  const profile = ask();
  const { rates, history, payments, unpaid } = profile;
  const who = nameIn(messages, profile.query.state, profile.name);
  const shares = new Map(history.times.map(({ time }, i) => [time, history.series[0]?.values[i]]));
  const write = numbersOf(messages);
  return {
    messages: messages.frame,
    title: messages.title(who),
    summary: summaryOf(profile, who, messages),
    tiles: tilesOf(profile, messages),
    chart: {
      kind: 'steps',
      fit: true,
      years: rates.years.map(({ year }) => year),
      series: [
        {
          role: 'money',
          label: messages.paid,
          percents: rates.years.map(({ rates: [rate] }) => rate?.ratePercent),
          written: rates.years.map(
            ({ rates: [rate] }) => rate && inRange({ exact: rate.exactRate, range: rate.range }, write.spoken),
          ),
          projected: rates.years.map(({ status }) => status === 'projected'),
        },
        {
          role: 'people',
          label: messages.served,
          percents: rates.years.map(({ year }) => shares.get(String(year))?.sharePercent),
          written: rates.years.map(({ year }) => {
            const share = shares.get(String(year))?.exactShare;
            return share && write.spoken(share);
          }),
          projected: rates.years.map(() => false),
        },
      ],
    },
    points: pointsOf(profile, messages),
    recordTitle: recordTitle(profile, messages),
    record: payments.years.map((line) => ({
      year: line.year,
      text: paymentText(line, messages),
      passed: passedOf(line.paidOn ?? line.asOf),
      inFull: line.paidOn !== undefined,
    })),
    unpaidTitle: messages.unpaidTitle,
    unpaidKey: messages.unpaidKey,
    unpaidText: (unpaid?.figures ?? []).map((figure) => unpaidText(figure, messages)).join('; '),
    stems: (unpaid?.figures ?? []).map(({ asOf, fund, amount, confidence }) => ({
      at: Number(asOf.slice(0, 4)) + passedOf(asOf),
      amount,
      shape: shapes[fund] ?? 'diamond',
      hollow: confidence !== 'primary',
    })),
    table: tableOf(profile, who, messages),
    notes: notesIn(profile, messages),
    // The source of each unpaid figure stands beside it in the table.
    citedBeside: (unpaid?.figures ?? []).flatMap(({ sources }) => sources),
    under: renderUnder,
    dataTo: messages.core.month(profile.month),
    answer: profile,
    ask,
  };
}
