/** English notes on rates over years. */
export const rateNotes: Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>> = {
  'rule-secondary': ({ title }) => `${title}: from a secondary source.`,
  'levels-2001-caveat': () =>
    'Who had a transition as a new contributor is not listed: rates of July 2001 to 2003 are derived without it, but for the Republic of Korea.',
  'levels-missing': ({ from, to }) =>
    `The peacekeeping levels of ${from}${from === to ? '' : ` to ${to}`} are not in the data: no rates for these years.`,
  'rates-from-july': ({ year }) => `The rates of ${year} hold from 1 July, when the scale of levels began.`,
  'state-without-rate': ({ name, from, to }) =>
    `${name} has no rate in the scales of ${from}${from === to ? '' : ` to ${to}`}.`,
};
