import type { GroupCode } from '../../internal/states/index.js';
import type { BurdenInYear, Messages, PartOfYear, SideInYear, SummaryPart } from '../messages.js';
import { monthSpans } from '../monthSpans.js';
import { wentOf } from '../percentText.js';

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
export const monthName = (month: string) => monthNames[Number(month.slice(5, 7)) - 1] as string;
export const monthAndYear = (month: string) => `${monthName(month)} ${month.slice(0, 4)}`;
export const day = (date: string) => `${date.endsWith('-01') ? '1er' : Number(date.slice(8))} ${monthAndYear(date)}`;
export const decimal = (percent: string) => percent.replace('.', ',');

const groups: Readonly<Record<GroupCode, string>> & Readonly<Record<string, string>> = {
  african: 'les États d’Afrique',
  'asia-pacific': 'les États d’Asie et du Pacifique',
  'eastern-european': 'les États d’Europe orientale',
  grulac: 'les États d’Amérique latine et des Caraïbes',
  weog: 'les États occidentaux',
  p5: 'les cinq membres permanents',
  'm49-developed': 'les pays développés',
  'm49-developing': 'les pays en développement',
  a3: 'les trois membres africains du Conseil de sécurité',
  'arab-league': 'les membres de la Ligue des États arabes',
  asean: 'les membres de l’ASEAN',
  au: 'les membres de l’Union africaine',
  cis: 'les membres de la Communauté d’États indépendants',
  eu: 'les membres de l’Union européenne',
  g20: 'les membres du Groupe des Vingt',
  g4: 'les membres du Groupe des Quatre',
  g7: 'les membres du Groupe des Sept',
  g77: 'les membres du Groupe des 77',
  g8: 'les membres du Groupe des Huit',
  ldc: 'les pays les moins avancés',
  lldc: 'les pays en développement sans littoral',
  nam: 'les membres du Mouvement des pays non alignés',
  nato: 'les membres de l’OTAN',
  oecd: 'les membres de l’OCDE',
  oic: 'les membres de l’Organisation de la coopération islamique',
  sids: 'les petits États insulaires en développement',
  'wb-high': 'les pays à revenu élevé',
  'wb-low': 'les pays à faible revenu',
  'wb-lower-middle': 'les pays à revenu intermédiaire de la tranche inférieure',
  'wb-upper-middle': 'les pays à revenu intermédiaire de la tranche supérieure',
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

type Value = string | number;

/** What the list behind a group is called: its own name, or the states that it names. */
const listName = (group?: Value, name?: Value): string => {
  const states = groups[String(group)]?.replace(/^les (membres (de la |de l’|du )?)?/, '');
  return lists[String(group)] ?? (states ? states.charAt(0).toUpperCase() + states.slice(1) : String(name ?? group));
};

/** The date of a list, of which the month is not always known. */
const listDate = (date?: Value): string => (String(date).length > 4 ? monthAndYear(String(date)) : String(date));

/** A share of a side as a sentence tells it. */
export const share = (side: Pick<SideInYear, 'percent' | 'less' | 'to'>, role: 'money' | 'people'): SummaryPart => ({
  text: `${digits(side)} pour cent`,
  role,
});

/** The digits of a share, or of the two between which it lies. */
const digits = ({ percent, less, to }: Pick<SideInYear, 'percent' | 'less' | 'to'>): string => {
  const one = (end: Pick<SideInYear, 'percent' | 'less'>) => `${end.less ? 'moins de ' : ''}${decimal(end.percent)}`;
  return to ? `entre ${one({ percent, less })} et ${one(to)}` : one({ percent, less });
};

/** In French what is under two is singular. */
const isPlural = ({ percent, to }: SideInYear) => Number(to?.percent ?? percent) >= 2;

export const monthsText = (months: PartOfYear['months']): string =>
  months === undefined ? '' : `${months.available} mois disponibles sur ${months.of}`;

function spanText({ from, to }: { readonly from: string; readonly to: string }): string {
  return from === to ? `à la fin de ${monthAndYear(from)}` : `de ${monthName(from)} à ${monthAndYear(to)}`;
}

/** Passive throughout: the verb agrees with the share, whoever pays or serves. */
function burdenInYear({ year, paid, served, servers, projected, days, personnelTo }: BurdenInYear): SummaryPart[] {
  const inYear = days ? `Du ${day(days.from).replace(` ${year}`, '')} au ${day(days.to)}` : `En ${year}`;
  const was = (side: SideInYear, one: string) =>
    projected
      ? isPlural(side)
        ? `seront ${one}s`
        : `sera ${one}`
      : isPlural(side)
        ? `ont été ${one}s`
        : `a été ${one}`;
  const paying: SummaryPart[] = paid.none
    ? [{ text: `${inYear}, aucun taux du barème du maintien de la paix de l’ONU pour ${paid.who} ; ` }]
    : [
        { text: `${inYear}, ` },
        share(paid, 'money'),
        { text: ` du maintien de la paix de l’ONU ${was(paid, 'payé')} par ${paid.who} ; ` },
      ];
  if (!served)
    return [
      ...paying,
      {
        text: `la part de son personnel en tenue fournie par ${servers.who} n’est pas dans les données, qui s’arrêtent en ${monthAndYear(personnelTo)}.`,
      },
    ];
  const when = served.span ? `${spanText(served.span)}, ` : days ? `en ${year}, ` : '';
  const basis = served.months ? ` (${monthsText(served.months)})` : '';
  if (served.none)
    return [
      ...paying,
      { text: `${when}aucun membre de son personnel en tenue n’a été fourni par ${served.who}${basis}.` },
    ];
  return [
    ...paying,
    ...(when === '' ? [] : [{ text: when }]),
    share(served, 'people'),
    {
      text: ` de son personnel en tenue ${isPlural(served) ? 'ont été fournis' : 'a été fourni'} par ${served.who}${basis}.`,
    },
  ];
}

/** What a share did from one year to another. */
export function movement(
  first: SideInYear,
  last: SideInYear,
  role: 'money' | 'people',
  projected = false,
): SummaryPart[] {
  const went = wentOf(first, last);
  if (went === 'same') return [{ text: projected ? 'reste à ' : 'est restée à ' }, share(last, role)];
  const falls = went === 'falls';
  const verb = projected ? (falls ? 'tombe de ' : 'passe de ') : falls ? 'est tombée de ' : 'est passée de ';
  return [
    { text: first.to ? verb.replace(/ de $/, ' d’une valeur comprise ') : verb },
    { text: digits(first), role },
    { text: last.to ? ' à une valeur comprise ' : ' à ' },
    share(last, role),
  ];
}

/** A year of which personnel are counted over a part only: `2025 : janvier à juillet`. */
function partly({ year, span, months }: PartOfYear): string | undefined {
  if (!span && !months) return undefined;
  const part =
    span && (span.from === span.to ? `fin ${monthName(span.from)}` : `${monthName(span.from)} à ${monthName(span.to)}`);
  return `${year} : ${[part, monthsText(months)].filter((text) => text !== undefined && text !== '').join(', ')}`;
}

/** Which months of its years a share of personnel is counted over, where not over all. */
export function countedOver(...years: readonly PartOfYear[]): string {
  const parts = [...new Set(years.flatMap((year) => partly(year) ?? []))];
  return parts.length === 0 ? '' : ` (${parts.join(' ; ')})`;
}

function burdenOverYears(
  first: BurdenInYear,
  last: BurdenInYear,
  lastServed: BurdenInYear | undefined,
  firstServed: BurdenInYear = first,
): SummaryPart[] {
  const { paid, servers, projected } = last;
  const noRate = `ucun taux du barème du maintien de la paix de l’ONU pour ${paid.who} en `;
  const paying: SummaryPart[] =
    first.paid.none && paid.none
      ? [{ text: `A${noRate}${first.year} ni en ${last.year}` }]
      : first.paid.none
        ? [{ text: `A${noRate}${first.year} ; ` }, share(paid, 'money'), { text: ` en ${last.year}` }]
        : paid.none
          ? [{ text: `A${noRate}${last.year} ; ` }, share(first.paid, 'money'), { text: ` en ${first.year}` }]
          : [
              {
                text: `De ${first.year} à ${last.year}, la part du maintien de la paix de l’ONU payée par ${paid.who} `,
              },
              ...movement(first.paid, paid, 'money', projected),
            ];
  const since = firstServed === first ? '' : `depuis ${firstServed.year} `;
  const theShare = ` ; la part de son personnel en tenue fournie par ${servers.who} ${since}`;
  if (!firstServed.served || !lastServed?.served || lastServed.year === firstServed.year)
    return [...paying, { text: `${theShare}n’est pas dans les données pour ces années.` }];
  const over = countedOver(
    { ...firstServed.served, year: firstServed.year },
    { ...lastServed.served, year: lastServed.year },
  );
  if (firstServed.served.none && lastServed.served.none)
    return [
      ...paying,
      {
        text: ` ; aucun membre de son personnel en tenue n’a été fourni par ${servers.who} en ${firstServed.year} ni en ${lastServed.year}${over}.`,
      },
    ];
  return [
    ...paying,
    { text: theShare },
    ...movement(firstServed.served, lastServed.served, 'people'),
    {
      text: `${lastServed.year === last.year ? over : ` en ${lastServed.year}${over.replace(`(${lastServed.year} : `, '(')}`}.`,
    },
  ];
}

const monthList = (months: readonly string[]) =>
  monthSpans(months)
    .map(([from, to]) => (from === to ? monthAndYear(from) : `${monthName(from)} à ${monthAndYear(to)}`))
    .join(', ');

const kindNames: Readonly<Record<string, string>> = {
  troops: 'contingents',
  staff_officers: 'officiers d’état-major',
  individual_police: 'policiers hors unités constituées',
  formed_police_units: 'unités de police constituées',
  experts_on_mission: 'observateurs (experts en mission)',
  police: 'police',
};

/** French. */
export const french: Messages = {
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
      `${year} : les taux découlent du barème en vigueur ; les contributions de ${year} ne sont pas encore mises en recouvrement.`,
    'list-extrapolated': ({ group, asOf, name }) =>
      `${listName(group, name)} : liste de ${listDate(asOf)}, employée ici pour d’autres années aussi.`,
    'list-as-of': ({ group, asOf, name }) => `${listName(group, name)} : liste de ${listDate(asOf)}.`,
    'list-by-year': ({ group, name, unseen }) =>
      `${listName(group, name)} : liste de chaque année${unseen ? ` ; sortie de la liste non vérifiée dans une source : ${unseen}` : ''}.`,
    'list-incomplete': ({ group, name }) => `${listName(group, name)} : il manque des membres à la liste.`,
    'attribution-doubtful': ({ months }) =>
      `Chiffres tels que publiés : des contingents semblent attribués par la source à un autre État ou à une autre catégorie que les leurs : ${monthList(String(months).split(' '))}.`,
    'attribution-corrected': ({ months }) =>
      `Corrigé : des contingents que la source semble attribuer à un autre État ou à une autre catégorie que les leurs ont été déplacés : ${monthList(String(months).split(' '))}.`,
    'pooled-months': () =>
      'Personnel : effectifs de fin de mois additionnés sur les mois disponibles de chaque année, y compris le personnel en tenue des missions politiques.',
    'mean-strengths': () =>
      'Le personnel d’une année est la moyenne de ses effectifs de fin de mois disponibles, y compris le personnel en tenue des missions politiques.',
    'month-end-strengths': () =>
      'Personnel compté à la fin de chaque mois, y compris le personnel en tenue des missions politiques.',
    'over-all-missions': ({ months }) =>
      `Toutes missions ensemble, d’après les rapports par État, catégorie et sexe : par mission, aucun chiffre disponible pour : ${monthList(String(months).split(' '))}.`,
    'authorised-unknown-spans': ({ spans }) =>
      `L’effectif autorisé n’est pas connu : ${String(spans)
        .split(' ')
        .map((span) => {
          const [from = '', to = ''] = span.split(':');
          return from === to ? monthAndYear(from) : `${monthAndYear(from)} à ${monthAndYear(to)}`;
        })
        .join(', ')}. Une décision n’a pas été lue, n’imprime aucun chiffre ou n’est pas disponible.`,
    'authorised-unknown': ({ reason, from, resolution }) =>
      `L’effectif autorisé n’est pas connu à partir de ${listDate(from)} : ${
        reason === 'not-read'
          ? `${resolution ? `la résolution ${resolution}` : 'la décision suivante'} n’a pas été lue`
          : reason === 'ended'
            ? 'le niveau a pris fin, et aucune décision ultérieure n’est disponible'
            : `${resolution ? `la résolution ${resolution}` : 'la décision'} n’imprime pas ce chiffre`
      }.`,
    'fatality-points-apart': () =>
      'Les décomptes du Syndicat du personnel des Nations Unies, d’agents tués délibérément, figurent à part et ne sont pas ajoutés.',
    'kinds-not-apart': ({ kind, inside, since }) =>
      `Avant ${monthAndYear(String(since))}, comptés avec d’autres (${kindNames[String(inside)]}) : ${kindNames[String(kind)]}. Aucun chiffre propre n’est dans les données.`,
    'kind-leaves': ({ kind, inside, since }) =>
      `Avant ${monthAndYear(String(since))}, comptés avec d’autres (${kindNames[String(inside)]}) : ${kindNames[String(kind)]}. Les chiffres d’avant et d’après ne se comparent pas.`,
    'honour-roll-regular': () =>
      'La ponctualité est celle du budget ordinaire seulement : pour le maintien de la paix, aucune liste des paiements par État n’est publiée.',
    'state-account-payments': () =>
      'Ce qu’un État a versé pour le maintien de la paix n’est publié pour aucun État ; le paiement indiqué est celui du budget ordinaire de l’année civile où commence l’exercice.',
    'unpaid-unknown': () => 'Aucun chiffre de ce que doit cet État n’est disponible.',
    'unpaid-unknown-in-years': () =>
      'Aucun chiffre de ce que cet État devait ces années-là n’est disponible, ce qui ne veut pas dire qu’il ne devait rien.',
    'unpaid-single-figures': () =>
      'Ce qui restait dû n’est connu que pour certaines dates, de plusieurs fonds et sources ; entre elles, rien n’est connu.',
    'partial-year': ({ year, from, to }) =>
      `${year} : de ${monthName(String(from))} à ${monthName(String(to))} seulement.`,
    'missing-months': ({ months }) => `Aucun rapport disponible pour : ${monthList(String(months).split(' '))}.`,
    'no-personnel': ({ years, from, to }) =>
      `Pas de données sur le personnel pour ${french.list(String(years).split(' '))} : elles ${from ? `commencent en ${monthAndYear(String(from))} et ` : ''}s’arrêtent en ${monthAndYear(String(to))}.`,
    'member-without-rate': ({ name, memberSince, year }) =>
      `${name}, État Membre depuis le ${day(String(memberSince))}, n’a pas de taux dans le barème de ${year}.`,
  },
};
