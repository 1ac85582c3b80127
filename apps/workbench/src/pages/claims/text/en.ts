export const texts = {
  pairTitle: '85 and 6.5',
  pair: (paid: string, served: string, year: string, paidVerdict: string, servedVerdict: string) =>
    `In ${year} it was said that the developed world including Japan pays nearly 85 per cent of peacekeeping and that Western states supply about 6.5 per cent of it. In that year Western states and Japan were assessed ${paid} per cent, so the first is ${paidVerdict}; Western states contributed ${served} per cent of uniformed personnel, so the second is ${servedVerdict}.`,
  division: (part: string, whole: string, percent: string) => `${part} ÷ ${whole} = ${percent} per cent`,
  paid: (states: string, all: string) => `Assessed: the rates of ${states} of ${all} states, of 100`,
  served: (from: string, to: string) => `Supplied: persons at the month’s end, added up from ${from} to ${to}`,
  now: (paid: string, served: string, year: string) =>
    `By ${year} it was ${paid} per cent assessed and ${served} per cent supplied.`,
};
export type ClaimsTexts = typeof texts;
