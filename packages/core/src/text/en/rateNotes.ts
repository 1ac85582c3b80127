/** English notes on rates over years. */
export const rateNotes: Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>> = {
  'rule-secondary': ({ title }) => `${title}: from a secondary source.`,
  'levels-2001-caveat': () =>
    'Transitions of new contributors are not published: rates of July 2001 to 2003 are derived without them, except that of the Republic of Korea.',
  'levels-missing': ({ from, to }) =>
    `The peacekeeping levels of ${from}${from === to ? '' : ` to ${to}`} are not in the data: no rates for these years.`,
  'rates-from-july': ({ year }) => `The rates of ${year} apply from 1 July, when the scale of levels began.`,
  'state-without-rate': ({ name, from, to }) =>
    `${name} has no rate in the scales of ${from}${from === to ? '' : ` to ${to}`}.`,
};
