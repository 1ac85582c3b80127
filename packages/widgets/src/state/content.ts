import type { Fraction } from '@blueledger/core';
import type { Glance } from '@blueledger/core/burden';
import { percentOf } from '@blueledger/core/internal/math';
import type { TemplateResult } from 'lit';
import type { FigureContent } from '../figure/content.js';
import { numbersIn } from '../figure/numbersIn.js';
import type { Role } from '../figure/tokens.js';
import type { StateMessages } from './messages.js';

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
  readonly under?: (content: FigureContent) => TemplateResult;
}

/** Numbers as the page's language writes them. */
export function numbersOf({ frame: { language } }: StateMessages) {
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
export function firstTiles(glance: Glance, messages: StateMessages): Tile[] {
  const { exactRate, rateRank, ratedStates, year, month, persons, personnelRank, contributors } = glance;
  const write = numbersOf(messages);
  return [
    {
      label: messages.tiles.pays,
      value: exactRate ? messages.perCent(write.percent(exactRate)) : messages.noRate,
      detail: messages.paysDetail(year, rateRank === undefined ? '' : messages.rankOf(rateRank, ratedStates)),
      role: 'money',
    },
    {
      label: messages.tiles.serves,
      value: write.whole(persons),
      detail: messages.servesDetail(
        month,
        personnelRank === undefined ? '' : messages.rankOf(personnelRank, contributors),
      ),
      role: 'people',
    },
  ];
}

export const nameIn = (messages: StateMessages, state: string, name: string) => messages.stateName?.(state) ?? name;

/** The sentence of a card. */
export function summaryOf(glance: Glance, who: string, messages: StateMessages) {
  const write = numbersOf(messages);
  return messages.summary({
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
