import type { RateKind } from '@blueledger/core/rates';
import { englishNotes, rateNotes, scaleNotes } from '@blueledger/core/text';
import { nameInSentence } from '../../figure/names/text/en.js';
import { listed, money } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/en.js';
import type { RatesMessages } from '../messages.js';

const kinds: Readonly<Record<RateKind, string>> = { regular: 'regular-budget', peacekeeping: 'peacekeeping' };

export const messages: RatesMessages = {
  core: englishNotes,
  frame,
  notes: { ...rateNotes, ...scaleNotes },
  nameInSentence,
  title: (kind) => (kind === 'regular' ? 'Rates of the UN regular budget' : 'Rates of assessment for UN peacekeeping'),
  unit: (kind) => (kind === 'regular' ? 'Per cent of the regular budget' : 'Per cent of peacekeeping'),
  changed: (kind, scale, moves) => [
    { text: `With the scale of ${scale} ` },
    ...listed(
      moves.map(({ name, before, after, direction }, i) => [
        { text: `${i === 0 ? `the ${kinds[kind]} rate` : 'that'} of ${name} ` },
        ...(direction === 'stayed'
          ? [{ text: 'stayed at ' }]
          : [{ text: `${direction} from ` }, money(before), { text: ' to ' }]),
        money(i === 0 ? `${after} per cent` : after),
      ]),
      ', ',
      ' and ',
    ),
    { text: '.' },
  ],
  standing: (kind, year, rates, byRule) => [
    { text: `${byRule ? `Projected for ${year}:` : `In ${year}`} the ${kinds[kind]} rate ` },
    ...listed(
      rates.map(({ name, percent }, i) => [
        { text: i === 0 ? `of ${name} ${byRule ? 'is' : 'was'} ` : `that of ${name} ` },
        money(i === 0 ? `${percent} per cent` : percent),
      ]),
      ', ',
      ' and ',
    ),
    { text: '.' },
  ],
  nothing: (names, years) => `No rate of ${names} is in the data for ${years}.`,
  bound: (bound, percent) => `${bound === 'ceiling' ? 'Ceiling' : 'Floor'} ${percent}`,
  gap: (years) => `${years}: levels not in the data`,
  between: (low, high) => `between ${low} and ${high}`,
  band: (years) => `${years}: band from lowest to highest`,
  part: (year, half) => (half === 'first' ? `${year} to June` : `${year} from July`),
  newScale: (years) => `Scale of ${years}`,
  point: (year, name, percent, byRule) => `${year}: ${name} ${percent}${byRule ? ', projected' : ''}`,
  pointMissing: (years, name) => `${years}: no rate of ${name} in the data`,
  caption: (kind) =>
    `${kind === 'regular' ? 'Rates of the regular budget' : 'Peacekeeping rates'} in per cent, by year`,
  dash: '–',
  comma: ', ',
  year: 'Year',
};
