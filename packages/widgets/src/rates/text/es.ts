import type { RateKind } from '@blueledger/core/rates';
import { spanish, spanishRateNotes } from '@blueledger/core/text/es';
import { stateName } from '../../figure/names/text/es.js';
import { listed, money } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/es.js';
import type { RatesMessages } from '../messages.js';

const kinds: Readonly<Record<RateKind, string>> = {
  regular: 'del presupuesto ordinario',
  peacekeeping: 'de mantenimiento de la paz',
};
const verbs = { rose: 'pasa', fell: 'baja' } as const;

export const messages: RatesMessages = {
  core: spanish,
  frame,
  stateName,
  notes: {
    'rule-secondary': ({ title }) =>
      `${String(title).startsWith('Lowest') ? 'Tasa mínima' : 'Tasa máxima'} de algunos años: según una fuente secundaria.`,
    ...spanishRateNotes,
  },
  title: (kind) =>
    kind === 'regular'
      ? 'Tasas del presupuesto ordinario de la ONU'
      : 'Tasas de prorrateo para el mantenimiento de la paz de la ONU',
  unit: (kind) =>
    kind === 'regular' ? 'En porcentaje del presupuesto ordinario' : 'En porcentaje del mantenimiento de la paz',
  changed: (kind, scale, moves) => [
    { text: `Con la escala de ${scale}, la tasa ${kinds[kind]} ` },
    ...listed(
      moves.map(({ name, before, after, direction }) => [
        ...(direction === 'stayed'
          ? [{ text: 'se mantiene en el ' }]
          : [{ text: `${verbs[direction]} del ` }, money(before), { text: ' al ' }]),
        money(`${after}\u00a0%`),
        { text: ` (${name})` },
      ]),
      ', ',
      ' y ',
    ),
    { text: '.' },
  ],
  standing: (kind, year, rates, byRule) => [
    {
      text: `${byRule ? `Proyección para ${year}:` : `En ${year},`} la tasa ${kinds[kind]} ${byRule ? 'es' : 'era'} del `,
    },
    ...listed(
      rates.map(({ name, percent }) => [money(`${percent}\u00a0%`), { text: ` (${name})` }]),
      ', ',
      ' y ',
    ),
    { text: '.' },
  ],
  nothing: (names, years) => `Ninguna tasa en los datos para ${years}: ${names}.`,
  bound: (bound, percent) => `${bound === 'ceiling' ? 'Tasa máxima' : 'Tasa mínima'} ${percent}`,
  gap: (years) => `${years}: los niveles no figuran en los datos`,
  between: (low, high) => `entre ${low} y ${high}`,
  band: (years) => `${years}: banda del valor más bajo al más alto`,
  part: (year, half) => (half === 'first' ? `${year} hasta junio` : `${year} desde julio`),
  newScale: (years) => `Escala de ${years}`,
  point: (year, name, percent, byRule) => `${year}: ${name} ${percent}${byRule ? ', proyectada' : ''}`,
  pointMissing: (years, name) => `${years}: ninguna tasa en los datos (${name})`,
  caption: (kind) =>
    `${kind === 'regular' ? 'Tasas del presupuesto ordinario' : 'Tasas de mantenimiento de la paz'}, en porcentaje, por año`,
  dash: '–',
  comma: ', ',
  year: 'Año',
};
