import type { RateKind } from '@blueledger/core/rates';
import { russian, russianRateNotes } from '@blueledger/core/text/ru';
import { stateName } from '../../figure/names/text/ru.js';
import { listed, money } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/ru.js';
import type { RatesMessages } from '../messages.js';

const kinds: Readonly<Record<RateKind, string>> = {
  regular: 'ставка взноса в регулярный бюджет',
  peacekeeping: 'ставка взноса на операции по поддержанию мира',
};

export const messages: RatesMessages = {
  core: russian,
  frame,
  stateName,
  notes: {
    'rule-secondary': ({ title }) =>
      `${String(title).startsWith('Lowest') ? 'Минимальная ставка' : 'Максимальная ставка'} за некоторые годы: по вторичному источнику.`,
    ...russianRateNotes,
  },
  title: (kind) =>
    kind === 'regular'
      ? 'Ставки взносов в регулярный бюджет ООН'
      : 'Ставки взносов на операции ООН по поддержанию мира',
  unit: (kind) =>
    kind === 'regular' ? 'В процентах регулярного бюджета' : 'В процентах взносов на операции по поддержанию мира',
  changed: (kind, scale, moves) => [
    { text: `По шкале ${scale} годов ${kinds[kind]}: ` },
    ...listed(
      moves.map(({ name, before, after, direction }) => [
        ...(direction === 'stayed'
          ? [{ text: `${name} — без изменений, ` }]
          : [{ text: `${name} — было ` }, money(`${before}\u00a0%`), { text: ', стало ' }]),
        money(`${after}\u00a0%`),
      ]),
      '; ',
      '; ',
    ),
    { text: '.' },
  ],
  standing: (kind, year, rates, byRule) => [
    { text: `${byRule ? `Прогноз на ${year} год:` : `В ${year} году`} ${kinds[kind]}: ` },
    ...listed(
      rates.map(({ name, percent }) => [{ text: `${name} — ` }, money(`${percent}\u00a0%`)]),
      '; ',
      '; ',
    ),
    { text: '.' },
  ],
  nothing: (names, years) => `Ставок за ${years} в данных нет: ${names}.`,
  bound: (bound, percent) => `${bound === 'ceiling' ? 'Максимум' : 'Минимум'} ${percent}`,
  gap: (years) => `${years}: уровней в данных нет`,
  between: (low, high) => `от ${low} до ${high}`,
  band: (years) => `${years}: полоса от наименьшего до наибольшего`,
  part: (year, half) => (half === 'first' ? `${year} по июнь` : `${year} с июля`),
  newScale: (years) => `Шкала ${years}`,
  point: (year, name, percent, byRule) => `${year}: ${name} ${percent}${byRule ? ', прогноз' : ''}`,
  pointMissing: (years, name) => `${years}: ставок в данных нет (${name})`,
  caption: (kind) =>
    `${kind === 'regular' ? 'Ставки взносов в регулярный бюджет' : 'Ставки взносов на операции по поддержанию мира'} в процентах, по годам`,
  dash: '–',
  comma: ', ',
  year: 'Год',
};
