/** English notes on scales that are computed from incomes. */
export const nextScaleNotes: Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>> = {
  'methodology-of-scale': ({ year, day: first }) =>
    `Rules of the methodology that are not in the data for the scale of ${String(first).slice(0, 4)} are those of the scale of ${year}.`,
  'held-without-income': ({ names }) => `Held at the official rate, without income in a base year: ${names}.`,
  'income-not-of-the-united-nations': () =>
    'Incomes are figures of the World Bank; the Committee on Contributions uses those of the United Nations Statistics Division, with other conversion rates for some states.',
  'change-applied-to-official-rates': ({ scale }) =>
    `Each rate is the official one of ${String(scale).replace('-', ' to ')} times the change of its computed share: raw computed rates are not shown.`,
  'missing-years-as-all': ({ year, states }) =>
    `Assumed for ${year}, which the data lack for ${states} ${states === 1 ? 'state' : 'states'}: income moves as that of all states with both years, and where none has the year it stays.`,
  'missing-years-own-trend': ({ year, states }) =>
    `Assumed for ${year}, which the data lack for ${states} ${states === 1 ? 'state' : 'states'}: income goes on at the state’s own mean growth of five years.`,
  'levels-projected': ({ year }) =>
    `Peacekeeping levels of ${year} follow from income per head where it changes the computed level; discounts by exception are assumed to go on.`,
};
