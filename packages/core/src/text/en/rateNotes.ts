/** English notes on rates over years. */
export const rateNotes: Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>> = {
  'rule-secondary': ({ title }) => `${title}: from a secondary source.`,
  'levels-missing': ({ from, to }) =>
    `The peacekeeping levels of ${from}${from === to ? '' : ` to ${to}`} are not in the data: no rates for these years.`,
  'state-without-rate': ({ name, from, to }) =>
    `${name} has no rate in the scales of ${from}${from === to ? '' : ` to ${to}`}.`,
};
