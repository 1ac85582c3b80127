import { day } from './dates.js';

/** English notes on rates before 2012: a figure of later years does not load them. */
export const earlierRateNotes: Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>> =
  {
    'levels-2001-caveat': () =>
      'Transitions of new contributors are not published: rates of July 2001 to 2003 are derived without them, except that of the Republic of Korea.',
    'rates-of-groups': () =>
      'Peacekeeping rates of 1974 to June 2001 are derived from the regular-budget scale and the four ad hoc groups: A (permanent members) carries what B (all of its regular rate), C (a fifth) and D (a tenth) do not pay. No list of them by State was found: they are held against the dollars of each group that resolutions of 1973 to 1989 print.',
    'rates-within-bounds': ({ from, to }) =>
      `The levels of some States in ${from}${from === to ? '' : ` to ${to}`} are open: their rates, those of the permanent members, who carry the discounts, and shares with any of them lie between two figures. The truth is one of the figures between; the middle is no better than another.`,
    'rates-of-days': ({ year, from, to }) =>
      `The rates of ${year} are those of ${day(String(from))} to ${day(String(to))}; after that some States paid another share of their regular rate.`,
    'rates-of-first-days': ({ years }) =>
      `In ${String(years).replaceAll(' ', ', ')} some States changed their share within the year: the rates of its first days stand for it.`,
    'two-schemes': ({ year }) => `${year} has two scales: the ad hoc groups to 30 June, the levels from 1 July.`,
    'rates-add-up-to': ({ year, percent, asFixed, added, states }) =>
      `The rates of ${year} add up to ${percent} per cent: those of the scale as fixed to ${asFixed}, as its regular rates do${states ? `, and those of States that were added to it (${String(states).replaceAll(' ', ', ')}) to ${added}` : ''}.`,
    'rate-under-former-code': ({ name, former }) =>
      `Earlier rates of ${name} are those of ${former}, the same membership.`,
    'scale-within-bounds': ({ year }) =>
      `The peacekeeping rates of ${year} lie between bounds: that part is not assessed.`,
  };
