import type { GroupCode } from '../reference/index.js';
import type { BurdenInYear, Catalogue, FindingPart, SideInYear } from './catalogue.js';
import { monthSpans } from './monthSpans.js';

const monthNames = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
const monthName = (month: string) => monthNames[Number(month.slice(5, 7)) - 1] as string;
const monthAndYear = (month: string) => `${monthName(month)} ${month.slice(0, 4)}`;
const day = (date: string) => `${date.endsWith('-01') ? '1er' : Number(date.slice(8))} ${monthAndYear(date)}`;
const decimal = (percent: string) => percent.replace('.', ',');

const groups: Readonly<Record<GroupCode, string>> = {
  african: 'les États d’Afrique',
  'asia-pacific': 'les États d’Asie et du Pacifique',
  'eastern-european': 'les États d’Europe orientale',
  grulac: 'les États d’Amérique latine et des Caraïbes',
  weog: 'les États occidentaux',
  p5: 'les cinq membres permanents',
  'm49-developed': 'les pays développés',
  'm49-developing': 'les pays en développement',
};

const lists: Readonly<Record<string, string>> = {
  african: 'Groupe des États d’Afrique',
  'asia-pacific': 'Groupe des États d’Asie et du Pacifique',
  'eastern-european': 'Groupe des États d’Europe orientale',
  grulac: 'Groupe des États d’Amérique latine et des Caraïbes',
  weog: 'Les États occidentaux sont ceux du Groupe des États d’Europe occidentale et autres États',
  'm49-developed': 'Les pays développés sont ceux de la Division de statistique de l’ONU (M49)',
  'm49-developing': 'Les pays en développement sont ceux de la Division de statistique de l’ONU (M49)',
};

const share = (percent: string, role: 'money' | 'people'): FindingPart => ({
  text: `${decimal(percent)} pour cent`,
  role,
});

function spanText({ from, to }: { readonly from: string; readonly to: string }): string {
  return from === to ? `à la fin de ${monthAndYear(from)}` : `de ${monthName(from)} à ${monthAndYear(to)}`;
}

/** Passive throughout: the verb agrees with the share, whoever pays or serves. */
function burdenInYear({ year, paid, served, personnelTo }: BurdenInYear): FindingPart[] {
  const pays: FindingPart[] = [
    { text: `En ${year}, ` },
    share(paid.percent, 'money'),
    { text: ` du maintien de la paix de l’ONU ont été payés par ${paid.who} ; ` },
  ];
  if (!served)
    return [
      ...pays,
      { text: `le personnel n’est pas dans les données, qui s’arrêtent en ${monthAndYear(personnelTo)}.` },
    ];
  const when = served.span ? `${spanText(served.span)}, ` : '';
  return [
    ...pays,
    ...(when === '' ? [] : [{ text: when }]),
    share(served.percent, 'people'),
    { text: ` de son personnel en tenue ont été fournis par ${served.who}.` },
  ];
}

function movement(first: SideInYear, last: SideInYear, role: 'money' | 'people'): FindingPart[] {
  if (first.percent === last.percent) return [{ text: 'est restée à ' }, share(last.percent, role)];
  const verb = Number(last.percent) < Number(first.percent) ? 'est tombée de ' : 'est passée de ';
  return [{ text: verb }, { text: decimal(first.percent), role }, { text: ' à ' }, share(last.percent, role)];
}

function burdenOverYears(first: BurdenInYear, last: BurdenInYear, lastServed: BurdenInYear | undefined): FindingPart[] {
  const sentence: FindingPart[] = [
    {
      text: `De ${first.year} à ${last.year}, la part du maintien de la paix de l’ONU payée par ${last.paid.who} `,
    },
    ...movement(first.paid, last.paid, 'money'),
  ];
  if (!first.served || !lastServed?.served || lastServed === first)
    return [...sentence, { text: ' ; le personnel n’est pas dans les données pour ces années.' }];
  return [
    ...sentence,
    { text: ` ; la part de son personnel en tenue fournie par ${lastServed.served.who} ` },
    ...movement(first.served, lastServed.served, 'people'),
    { text: lastServed === last ? '.' : ` en ${lastServed.year}.` },
  ];
}

const monthList = (months: readonly string[]) =>
  monthSpans(months)
    .map(([from, to]) => (from === to ? monthAndYear(from) : `${monthName(from)} à ${monthAndYear(to)}`))
    .join(', ');

/** French. */
export const french: Catalogue = {
  language: 'fr',
  groups,
  list: (names) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} et ${names.at(-1)}`),
  manyStates: (count) => `${count} États`,
  month: monthAndYear,
  burdenTitle: 'Qui paie le maintien de la paix de l’ONU, et qui y sert',
  burdenInYear,
  burdenOverYears,
  notes: {
    'paid-is-assessed': () =>
      '« Payé » désigne la quote-part fixée par le barème du maintien de la paix, non les sommes reçues.',
    'rates-derived': () =>
      'Les taux du maintien de la paix sont déduits du barème du budget ordinaire, des coefficients des catégories et de la majoration des membres permanents.',
    'projected-by-rule': ({ year }) =>
      `${year} : les taux découlent du barème en vigueur ; aucun montant de cette année n’a été vu.`,
    'list-extrapolated': ({ group, asOf }) =>
      `${lists[group as string] ?? group} : liste de ${monthAndYear(String(asOf))}, employée ici pour d’autres années aussi.`,
    'list-as-of': ({ group, asOf }) => `${lists[group as string] ?? group} : liste de ${monthAndYear(String(asOf))}.`,
    'pooled-months': () =>
      'Personnel : effectifs de fin de mois additionnés sur les mois disponibles de chaque année, y compris le personnel en tenue des missions politiques.',
    'partial-year': ({ year, from, to }) =>
      `${year} : de ${monthName(String(from))} à ${monthName(String(to))} seulement.`,
    'missing-months': ({ months }) => `Aucun rapport disponible pour : ${monthList(String(months).split(' '))}.`,
    'no-personnel': ({ years, to }) =>
      `Pas de données sur le personnel pour ${french.list(String(years).split(' '))} : elles s’arrêtent en ${monthAndYear(String(to))}.`,
    'member-without-rate': ({ name, memberSince, year }) =>
      `${name}, État Membre depuis le ${day(String(memberSince))}, n’a pas de taux dans le barème de ${year}.`,
  },
};
