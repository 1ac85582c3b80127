import { nextScaleNotes, russian } from '@blueledger/core/text/ru';
import { stateName } from '../../figure/names/text/ru.js';
import { listed, money } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/ru.js';
import type { NextScaleMessages } from '../messages.js';

const span = (years: string) => years.replace('-', '–');

export const messages: NextScaleMessages = {
  core: russian,
  frame,
  stateName,
  notes: nextScaleNotes,
  title: (years) => `Шкала регулярного бюджета на ${span(years)} годы: прогноз`,
  summary: (years, movers, assumed) => [
    {
      text: `Прогноз ставок на ${span(years)} годы по данным Всемирного банка о доходах${assumed ? ' и выбранным здесь допущениям' : ''}: `,
    },
    ...listed(
      movers.map(({ name, from, to, direction, baseline }) => [
        { text: `${name} — ${direction === 'stays' ? 'без изменений, ' : `сейчас ${from}, затем `}` },
        money(`${to}\u00a0%`),
        ...(baseline === undefined ? [] : [{ text: ` (без них ${baseline})` }]),
      ]),
      '; ',
      '; ',
    ),
    { text: '.' },
  ],
  unit: 'Изменение ставки регулярного бюджета с 2025–2027 годов, в процентных пунктах',
  key: {
    official: 'официальная ставка',
    projected: 'прогноз',
    range: 'при других допущениях',
    baseline: 'без выбранных допущений',
  },
  point: (name, { from, to, low, high }) =>
    `${name}: сейчас ${from}, по прогнозу ${to}\u00a0%, от ${low} до ${high} при других допущениях`,
  caption: (years) =>
    `Ставки регулярного бюджета в процентах: официальные за 2025–2027 годы и прогноз на ${span(years)} годы`,
  columns: {
    state: 'Государство-член',
    official: 'Официальная, 2025–2027',
    baseline: 'Прогноз без допущений',
    projected: 'Прогноз',
    change: 'Изменение',
    low: 'Минимум',
    high: 'Максимум',
    level: 'Уровень (поддержание мира)',
    peacekeeping: 'Ставка (поддержание мира), 2028',
    growth: 'За счет роста',
    currency: 'За счет валюты',
    othersGrowth: 'За счет роста других',
    adjustments: 'За счет скидок на задолженность и низкий доход',
    crossings: 'За счет перехода порога',
    limits: 'За счет пределов и округления',
    ownFigures: 'За счет собственных данных',
    methodology: 'За счет методологии',
  },
  notAllRead:
    'Некоторые этапы методологии взяты из вторичных источников или не проверены по источнику: каждый назван в расчете.',
};
