import { BlueLedgerError } from '@blueledger/core/internal/errors';
import { memberState } from '@blueledger/core/internal/states';
import type { ProjectedRate, RateDrivers, ScaleProjection } from '@blueledger/core/rates';
import type { FigureContent, FigureTable, TableColumn } from '../figure/content.js';
import { notesOf } from '../figure/notes.js';
import { numbersIn } from '../figure/numbersIn.js';
import { facts } from './facts.js';
import type { Mover, NextScaleMessages } from './messages.js';

const drivers = [
  'growth',
  'currency',
  'othersGrowth',
  'adjustments',
  'crossings',
  'limits',
  'ownFigures',
  'methodology',
] as const satisfies readonly (keyof RateDrivers)[];

/** More would make a list of the sentence; the chart has them all. */
const most = 3;

const nameIn = (messages: NextScaleMessages, state: string): string =>
  messages.stateName?.(state) ?? memberState(facts.memberStates, state).name;

/** A difference of rates without what doubles add to it. */
const points = (value: number) => Math.round(value * 1000) / 1000;
const changeOf = ({ ratePercent, officialPercent }: ProjectedRate) => points(ratePercent - officialPercent);

/** The states that a figure shows: those named, or those that move most. */
function shownRates(
  { rates }: ScaleProjection,
  { states, top }: { readonly states: readonly string[] | undefined; readonly top: number },
): readonly ProjectedRate[] {
  if (!states)
    return [...rates]
      .sort((a, b) => Math.abs(changeOf(b)) - Math.abs(changeOf(a)) || (a.state < b.state ? -1 : 1))
      .slice(0, top);
  return states.map((code) => {
    const rate = rates.find(({ state }) => state === code);
    if (rate) return rate;
    throw new BlueLedgerError('unknown-code', {
      what: `"${code}" is not the code of a Member State`,
      where: 'states',
      expected: 'ISO 3166 alpha-3 codes, such as JPN',
    });
  });
}

function tableOf(
  rates: readonly ProjectedRate[],
  { scale }: ScaleProjection,
  assumed: boolean,
  messages: NextScaleMessages,
  whole: boolean,
): FigureTable {
  const { columns } = messages;
  const rate = (label: string): TableColumn => ({ label, format: 'printed' });
  return {
    caption: messages.caption(scale),
    columns: [
      { label: columns.state, format: 'text' },
      rate(columns.official),
      ...(assumed ? [rate(columns.baseline)] : []),
      rate(columns.projected),
      rate(columns.change),
      rate(columns.low),
      rate(columns.high),
      ...(whole
        ? [
            { label: columns.level, format: 'text' } as const,
            { label: columns.peacekeeping, format: 'rate' } as const,
            ...drivers.map((driver) => rate(columns[driver])),
          ]
        : []),
    ],
    rows: rates.map((of) => [
      nameIn(messages, of.state),
      of.officialPercent,
      ...(assumed ? [of.baselinePercent] : []),
      of.ratePercent,
      changeOf(of),
      of.lowPercent,
      of.highPercent,
      ...(whole ? [of.level, of.peacekeepingPercent, ...drivers.map((driver) => of.drivers[driver])] : []),
    ]),
  };
}

/** The figure of a projection: sentence, marks, points and table from the same rates. */
export function contentOf(
  ask: () => ScaleProjection,
  shown: { readonly states: readonly string[] | undefined; readonly top: number },
  messages: NextScaleMessages,
): FigureContent {
  const answer = ask();
  const { frame } = messages;
  const { scale } = answer;
  const rates = shownRates(answer, shown);
  const assumed = Object.keys(answer.query).some(
    (part) => part !== 'year' && !(part === 'missingYears' && answer.query.missingYears === 'as-all'),
  );
  const percent = numbersIn(frame.language, { least: 3 });
  const mover = (of: ProjectedRate): Mover => ({
    name: messages.nameInSentence?.(of.state) ?? nameIn(messages, of.state),
    from: percent(of.officialPercent),
    to: percent(of.ratePercent),
    direction: changeOf(of) > 0 ? 'rises' : changeOf(of) < 0 ? 'falls' : 'stays',
    baseline: assumed ? percent(of.baselinePercent) : undefined,
  });
  // One sentence says what was not read; the working names each rule.
  const isRule = (code: string) => code === 'rule-secondary' || code === 'rule-unverified';
  const heldNames = messages.core.list(answer.held.map((state) => nameIn(messages, state)));
  const notes = answer.notes
    .filter(({ code }) => !isRule(code))
    .map((note) => (note.code === 'held-without-income' ? { ...note, values: { names: heldNames } } : note));
  return {
    messages: frame,
    title: messages.title(scale),
    summary: messages.summary(scale, rates.slice(0, most).map(mover), assumed),
    chart: {
      kind: 'changes',
      language: frame.language,
      unit: messages.unit,
      rows: rates.map((of) => ({
        label: nameIn(messages, of.state),
        written: `${percent(of.officialPercent)} ${frame.direction === 'rtl' ? '←' : '→'} ${percent(of.ratePercent)}`,
        change: changeOf(of),
        low: points(of.lowPercent - of.officialPercent),
        high: points(of.highPercent - of.officialPercent),
        against: assumed ? points(of.baselinePercent - of.officialPercent) : undefined,
      })),
      key: {
        official: messages.key.official,
        change: messages.key.projected,
        range: messages.key.range,
        ...(assumed ? { against: messages.key.baseline } : {}),
      },
    },
    points: rates.map((of, index) => ({
      text: messages.point(nameIn(messages, of.state), {
        from: percent(of.officialPercent),
        to: percent(of.ratePercent),
        low: percent(of.lowPercent),
        high: percent(of.highPercent),
      }),
      series: 0,
      index,
    })),
    table: tableOf(rates, answer, assumed, messages, false),
    notes: [...notesOf({ notes }, messages), messages.notAllRead],
    dataTo: '2024',
    all: () => Promise.resolve(tableOf(answer.rates, answer, assumed, messages, true)),
    answer,
    ask,
  };
}
