import type { Glance, StateAtAGlance } from '@blueledger/core/burden';
import { type Fraction, percentOf } from '@blueledger/core/internal/math';
import type { TemplateResult } from 'lit';
import type { FigureContent } from '../figure/content.js';
import { numbersIn } from '../figure/numbersIn.js';
import type { Role } from '../figure/role.js';
import type { StateWords } from './words.js';

/** A number with what it is, over the chart. */
export interface Tile {
  readonly label: string;
  readonly value: string;
  readonly detail: string;
  readonly role: Role | 'owed' | undefined;
}

/** A card has numbers of its own over the frame's chart and, once all is loaded, drawings under it. */
export interface StateContent extends FigureContent {
  readonly tiles: readonly Tile[];
  readonly role: string;
  readonly under?: (content: FigureContent) => TemplateResult;
}

/** Numbers as the page's language writes them. */
export function numbersOf({ frame: { language } }: StateWords) {
  // One decimal; two, or the four of published rates, where fewer would hide most of it.
  const decimals = (share: Fraction) => (percentOf(share, 2) >= 0.1 ? 1 : percentOf(share, 3) >= 0.01 ? 2 : 4);
  const write = (share: Fraction, style: 'decimal' | 'percent') => {
    const nothing = share.startsWith('0/');
    const digits = nothing ? 0 : decimals(share);
    return numbersIn(language, { least: digits, percent: style === 'percent' })(percentOf(share, digits));
  };
  return {
    whole: numbersIn(language),
    percent: (share: Fraction) => write(share, 'decimal'),
    spoken: (share: Fraction) => write(share, 'percent'),
    millions: (dollars: number) =>
      new Intl.NumberFormat(language, { notation: 'compact', maximumSignificantDigits: 3 }).format(dollars),
  };
}

/** What it pays and whom it has in uniform. */
export function firstTiles(glance: Glance, words: StateWords): Tile[] {
  const { exactRate, rateRank, ratedStates, year, month, persons, personnelRank, contributors } = glance;
  const write = numbersOf(words);
  return [
    {
      label: words.tiles.pays,
      value: exactRate ? words.perCent(write.percent(exactRate)) : words.noRate,
      detail: words.paysDetail(year, rateRank === undefined ? '' : words.rankOf(rateRank, ratedStates)),
      role: 'money',
    },
    {
      label: words.tiles.serves,
      value: write.whole(persons),
      detail: words.servesDetail(month, personnelRank === undefined ? '' : words.rankOf(personnelRank, contributors)),
      role: 'people',
    },
  ];
}

export const nameIn = (words: StateWords, state: string, name: string) => words.stateName?.(state) ?? name;

/** The sentence of a card. */
export function findingOf(glance: Glance, who: string, words: StateWords) {
  const write = numbersOf(words);
  return words.finding({
    who,
    year: glance.year,
    month: glance.month,
    percent: glance.exactRate && write.percent(glance.exactRate),
    rateRank: glance.rateRank,
    ratedStates: glance.ratedStates,
    persons: write.whole(glance.persons),
    personnelRank: glance.personnelRank,
    contributors: glance.contributors,
  });
}

/** Remarks in words. */
export const notesOf = ({ notes }: Pick<StateAtAGlance, 'notes'>, words: StateWords) =>
  notes.map(({ code, values }) => (words.catalogue.notes[code] ?? words.notes[code])?.(values) ?? code);

/** The card at a glance: sentence and first numbers, while its series, payments and unpaid figures come. */
export function glanceContent(ask: () => StateAtAGlance, words: StateWords): StateContent {
  const glance = ask();
  const who = nameIn(words, glance.query.state, glance.name);
  const write = numbersOf(words);
  const waiting = { value: '…', detail: words.frame.loading, role: undefined };
  const share = (exact: Fraction | undefined) => exact && percentOf(exact, 2);
  return {
    pending: true,
    words: words.frame,
    title: words.title(who),
    finding: findingOf(glance, who, words),
    tiles: [
      ...firstTiles(glance, words),
      { label: words.tiles.punctual, ...waiting },
      { label: words.tiles.unpaid, ...waiting },
    ],
    role: '',
    chart: {
      kind: 'steps',
      fit: true,
      years: [glance.year],
      series: [
        { role: 'money', label: words.paid, percents: [share(glance.exactRate)], projected: [false] },
        { role: 'people', label: words.served, percents: [share(glance.exactServed)], projected: [false] },
      ],
    },
    points: [
      ...(glance.exactRate
        ? [{ text: words.pointPaid(glance.year, write.spoken(glance.exactRate)), series: 0, index: 0 }]
        : []),
      { text: words.pointServed(glance.year, write.spoken(glance.exactServed)), series: 1, index: 0 },
    ],
    table: { caption: words.caption(who), columns: [], rows: [] },
    notes: notesOf(glance, words),
    dataTo: words.catalogue.month(glance.month),
    answer: glance,
    ask,
  };
}
