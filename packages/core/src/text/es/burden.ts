import type { GroupCode } from '../../internal/states/index.js';
import type { BurdenInYear, Messages, PartOfYear, SideInYear, SummaryPart } from '../messages.js';
import { monthSpans } from '../monthSpans.js';
import { wentOf } from '../percentText.js';

const monthNames = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];
export const monthName = (month: string) => monthNames[Number(month.slice(5, 7)) - 1] as string;
export const monthAndYear = (month: string) => `${monthName(month)} de ${month.slice(0, 4)}`;
export const day = (date: string) => `${Number(date.slice(8))} de ${monthAndYear(date)}`;
export const decimal = (percent: string) => percent.replace('.', ',');

/** `del 1 de enero al 30 de junio de 2001`. */
export const fromDayTo = (from: string, to: string) =>
  `del ${from.slice(0, 4) === to.slice(0, 4) ? day(from).replace(/ de \d{4}$/, '') : day(from)} al ${day(to)}`;

const groups: Readonly<Record<GroupCode, string>> & Readonly<Record<string, string>> = {
  african: 'los Estados de África',
  'asia-pacific': 'los Estados de Asia y el Pacífico',
  'eastern-european': 'los Estados de Europa Oriental',
  grulac: 'los Estados de América Latina y el Caribe',
  weog: 'los Estados occidentales',
  p5: 'los cinco miembros permanentes',
  'm49-developed': 'los países desarrollados',
  'm49-developing': 'los países en desarrollo',
  a3: 'los tres miembros africanos del Consejo de Seguridad',
  'arab-league': 'los miembros de la Liga de los Estados Árabes',
  asean: 'los miembros de la ASEAN',
  au: 'los miembros de la Unión Africana',
  cis: 'los miembros de la Comunidad de Estados Independientes',
  eu: 'los miembros de la Unión Europea',
  g20: 'los miembros del Grupo de los 20',
  g4: 'los miembros del Grupo de los Cuatro',
  g7: 'los miembros del Grupo de los Siete',
  g77: 'los miembros del Grupo de los 77',
  g8: 'los miembros del Grupo de los Ocho',
  ldc: 'los países menos adelantados',
  lldc: 'los países en desarrollo sin litoral',
  nam: 'los miembros del Movimiento de Países No Alineados',
  nato: 'los miembros de la OTAN',
  oecd: 'los miembros de la OCDE',
  oic: 'los miembros de la Organización de Cooperación Islámica',
  sids: 'los pequeños Estados insulares en desarrollo',
  'wb-high': 'los países de ingreso alto',
  'wb-low': 'los países de ingreso bajo',
  'wb-lower-middle': 'los países de ingreso mediano bajo',
  'wb-upper-middle': 'los países de ingreso mediano alto',
};

const lists: Readonly<Record<string, string>> = {
  african: 'Grupo de los Estados de África',
  'asia-pacific': 'Grupo de los Estados de Asia y el Pacífico',
  'eastern-european': 'Grupo de los Estados de Europa Oriental',
  grulac: 'Grupo de los Estados de América Latina y el Caribe',
  weog: 'Los Estados occidentales son los del Grupo de los Estados de Europa Occidental y otros Estados',
  'm49-developed': 'Los países desarrollados son los de la División de Estadística de las Naciones Unidas (M49)',
  'm49-developing': 'Los países en desarrollo son los de la División de Estadística de las Naciones Unidas (M49)',
};

type Value = string | number;

/** What the list behind a group is called: its own name, or the states that it names. */
const listName = (group?: Value, name?: Value): string => {
  const states = groups[String(group)]?.replace(/^los (miembros (de la |del |de )?)?/, '');
  return lists[String(group)] ?? (states ? states.charAt(0).toUpperCase() + states.slice(1) : String(name ?? group));
};

/** The date of a list, of which the month is not always known. */
const listDate = (date?: Value): string => (String(date).length > 4 ? monthAndYear(String(date)) : String(date));

/** A share of a side as a sentence tells it. */
export const share = (side: Pick<SideInYear, 'percent' | 'less' | 'to'>, role: 'money' | 'people'): SummaryPart => ({
  text: digits(side),
  role,
});

/** The digits of a share, or of the two between which it lies. */
const digits = ({ percent, less, to }: Pick<SideInYear, 'percent' | 'less' | 'to'>): string => {
  const one = (end: Pick<SideInYear, 'percent' | 'less'>) =>
    `${end.less ? 'menos del ' : 'el '}${decimal(end.percent)}\u00a0%`;
  return to ? `entre ${one({ percent, less })} y ${one(to)}` : one({ percent, less });
};

/** After `de` and `a`: `del 5 %`, `al 5 %`; what lies below or between keeps its own words. The number alone is marked. */
function after(preposition: 'de' | 'a', { text, role }: SummaryPart): SummaryPart[] {
  const marked = role === undefined ? {} : { role };
  return text.startsWith('el ')
    ? [{ text: `${preposition}l ` }, { text: text.slice(3), ...marked }]
    : [{ text: `${preposition} ` }, { text, ...marked }];
}

export const monthsText = (months: PartOfYear['months']): string =>
  months === undefined ? '' : `${months.available} de ${months.of} meses disponibles`;

function spanText({ from, to }: { readonly from: string; readonly to: string }): string {
  return from === to ? `a finales de ${monthAndYear(from)}` : `de ${monthName(from)} a ${monthAndYear(to)}`;
}

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The share is the subject throughout, whoever pays or serves. */
function burdenInYear({ year, paid, served, servers, projected, days, personnelTo }: BurdenInYear): SummaryPart[] {
  const inYear = days ? upper(fromDayTo(days.from, days.to)) : `En ${year}`;
  const paying: SummaryPart[] = paid.none
    ? [
        {
          text: `${inYear}, ninguna tasa en la escala de cuotas de mantenimiento de la paz de las Naciones Unidas para ${paid.who}; `,
        },
      ]
    : [
        { text: `${inYear}, la parte del mantenimiento de la paz de las Naciones Unidas pagada por ${paid.who} ` },
        { text: projected ? 'será ' : 'fue ' },
        ...after('de', share(paid, 'money')),
        { text: '; ' },
      ];
  if (!served)
    return [
      ...paying,
      {
        text: `la parte del personal uniformado aportada por ${servers.who} no figura en los datos, que terminan en ${monthAndYear(personnelTo)}.`,
      },
    ];
  const when = served.span ? `${spanText(served.span)}, ` : days ? `en ${year}, ` : '';
  const basis = served.months ? ` (${monthsText(served.months)})` : '';
  if (served.none)
    return [
      ...paying,
      { text: `${when}ningún integrante de su personal uniformado fue aportado por ${served.who}${basis}.` },
    ];
  return [
    ...paying,
    { text: `${when}la parte de su personal uniformado aportada por ${served.who} fue ` },
    ...after('de', share(served, 'people')),
    { text: `${basis}.` },
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
  const end: SummaryPart = { text: digits(last), role };
  if (went === 'same') return [{ text: projected ? 'se mantiene en ' : 'se mantuvo en ' }, end];
  const falls = went === 'falls';
  const verb = projected ? (falls ? 'baja ' : 'pasa ') : falls ? 'bajó ' : 'pasó ';
  return [
    { text: first.to ? `${verb}de un valor ` : verb },
    ...(first.to ? [share(first, role)] : after('de', share(first, role))),
    { text: last.to ? ' a un valor ' : ' ' },
    ...(last.to ? [end] : after('a', end)),
  ];
}

/** A year of which personnel are counted over a part only: `2025: enero a julio`. */
function partly({ year, span, months }: PartOfYear): string | undefined {
  if (!span && !months) return undefined;
  const part =
    span &&
    (span.from === span.to ? `finales de ${monthName(span.from)}` : `${monthName(span.from)} a ${monthName(span.to)}`);
  return `${year}: ${[part, monthsText(months)].filter((text) => text !== undefined && text !== '').join(', ')}`;
}

/** Which months of its years a share of personnel is counted over, where not over all. */
export function countedOver(...years: readonly PartOfYear[]): string {
  const parts = [...new Set(years.flatMap((year) => partly(year) ?? []))];
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}

function burdenOverYears(
  first: BurdenInYear,
  last: BurdenInYear,
  lastServed: BurdenInYear | undefined,
  firstServed: BurdenInYear = first,
): SummaryPart[] {
  const { paid, servers, projected } = last;
  const noRate = `Ninguna tasa en la escala de cuotas de mantenimiento de la paz de las Naciones Unidas para ${paid.who} en `;
  const paying: SummaryPart[] =
    first.paid.none && paid.none
      ? [{ text: `${noRate}${first.year} ni en ${last.year}` }]
      : first.paid.none
        ? [{ text: `${noRate}${first.year}; ` }, share(paid, 'money'), { text: ` en ${last.year}` }]
        : paid.none
          ? [{ text: `${noRate}${last.year}; ` }, share(first.paid, 'money'), { text: ` en ${first.year}` }]
          : [
              {
                text: `De ${first.year} a ${last.year}, la parte del mantenimiento de la paz de las Naciones Unidas pagada por ${paid.who} `,
              },
              ...movement(first.paid, paid, 'money', projected),
            ];
  const since = firstServed === first ? '' : `desde ${firstServed.year} `;
  const theShare = `; la parte de su personal uniformado aportada por ${servers.who} ${since}`;
  if (!firstServed.served || !lastServed?.served || lastServed.year === firstServed.year)
    return [...paying, { text: `${theShare}no figura en los datos de esos años.` }];
  const over = countedOver(
    { ...firstServed.served, year: firstServed.year },
    { ...lastServed.served, year: lastServed.year },
  );
  if (firstServed.served.none && lastServed.served.none)
    return [
      ...paying,
      {
        text: `; ningún integrante de su personal uniformado fue aportado por ${servers.who} en ${firstServed.year} ni en ${lastServed.year}${over}.`,
      },
    ];
  return [
    ...paying,
    { text: theShare },
    ...movement(firstServed.served, lastServed.served, 'people'),
    {
      text: `${lastServed.year === last.year ? over : ` en ${lastServed.year}${over.replace(`(${lastServed.year}: `, '(')}`}.`,
    },
  ];
}

const monthList = (months: readonly string[]) =>
  monthSpans(months)
    .map(([from, to]) => (from === to ? monthAndYear(from) : `${monthName(from)} a ${monthAndYear(to)}`))
    .join(', ');

const kindNames: Readonly<Record<string, string>> = {
  troops: 'contingentes',
  staff_officers: 'oficiales de Estado Mayor',
  individual_police: 'agentes de policía no integrados en unidades',
  formed_police_units: 'unidades de policía constituidas',
  experts_on_mission: 'observadores (expertos en misión)',
  police: 'policía',
};

/** `e` before a name that begins with the sound of `i`. */
const and = (name = '') => (/^(?:i|hi(?!e))/i.test(name) ? ' e ' : ' y ');

/** Spanish. */
export const spanish: Messages = {
  language: 'es',
  groups,
  list: (names) =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${and(names.at(-1))}${names.at(-1)}`,
  manyStates: (count) => `${count} Estados`,
  month: monthAndYear,
  burdenTitle: 'Quién paga el mantenimiento de la paz de las Naciones Unidas y quién presta servicio en él',
  burdenInYear,
  burdenOverYears,
  notes: {
    'paid-is-assessed': () =>
      '«Pagado» es la cuota fijada según la escala de mantenimiento de la paz, no las sumas recibidas.',
    'rates-derived': () =>
      'Las tasas de mantenimiento de la paz se derivan de la escala del presupuesto ordinario, los coeficientes de los niveles y el recargo de los miembros permanentes.',
    'projected-by-rule': ({ year }) =>
      `${year}: las tasas se siguen de la escala vigente; las cuotas de ${year} aún no se han prorrateado.`,
    'list-extrapolated': ({ group, asOf, name }) =>
      `${listName(group, name)}: lista de ${listDate(asOf)}, utilizada aquí también para otros años.`,
    'list-as-of': ({ group, asOf, name }) => `${listName(group, name)}: lista de ${listDate(asOf)}.`,
    'list-by-year': ({ group, name, unseen }) =>
      `${listName(group, name)}: lista de cada año${unseen ? `; salida de la lista no comprobada en una fuente: ${unseen}` : ''}.`,
    'list-incomplete': ({ group, name }) => `${listName(group, name)}: faltan miembros en la lista.`,
    'attribution-doubtful': ({ months }) =>
      `Cifras tal como se publicaron: la fuente parece atribuir contingentes a un Estado o a una categoría que no son los suyos: ${monthList(String(months).split(' '))}.`,
    'attribution-corrected': ({ months }) =>
      `Corregido: los contingentes que la fuente parece atribuir a un Estado o a una categoría que no son los suyos se han trasladado: ${monthList(String(months).split(' '))}.`,
    'pooled-months': () =>
      'Personal: efectivos de fin de mes sumados en los meses disponibles de cada año, incluido el personal uniformado de las misiones políticas.',
    'mean-strengths': () =>
      'El personal de un año es la media de sus efectivos de fin de mes disponibles, incluido el personal uniformado de las misiones políticas.',
    'month-end-strengths': () =>
      'Personal contado al final de cada mes, incluido el personal uniformado de las misiones políticas.',
    'over-all-missions': ({ months }) =>
      `Todas las misiones juntas, según los informes por Estado, categoría y sexo: por misión no hay cifras disponibles para: ${monthList(String(months).split(' '))}.`,
    'authorised-unknown-spans': ({ spans }) =>
      `No se conoce la dotación autorizada: ${String(spans)
        .split(' ')
        .map((span) => {
          const [from = '', to = ''] = span.split(':');
          return from === to ? monthAndYear(from) : `${monthAndYear(from)} a ${monthAndYear(to)}`;
        })
        .join(', ')}. Una decisión no se ha leído, no indica ninguna cifra o no está disponible.`,
    'authorised-unknown': ({ reason, from, resolution }) =>
      `No se conoce la dotación autorizada a partir de ${listDate(from)}: ${
        reason === 'not-read'
          ? `${resolution ? `la resolución ${resolution}` : 'la decisión siguiente'} no se ha leído`
          : reason === 'ended'
            ? 'el nivel concluyó y no hay ninguna decisión posterior disponible'
            : `${resolution ? `la resolución ${resolution}` : 'la decisión'} no indica esa cifra`
      }.`,
    'fatality-points-apart': () =>
      'Los recuentos del Sindicato del Personal de las Naciones Unidas, de personal asesinado deliberadamente, figuran aparte y no se suman.',
    'kinds-not-apart': ({ kind, inside, since }) =>
      `Antes de ${monthAndYear(String(since))}, contados con otros (${kindNames[String(inside)]}): ${kindNames[String(kind)]}. No hay ninguna cifra propia en los datos.`,
    'kind-leaves': ({ kind, inside, since }) =>
      `Antes de ${monthAndYear(String(since))}, contados con otros (${kindNames[String(inside)]}): ${kindNames[String(kind)]}. Las cifras anteriores y posteriores no son comparables.`,
    'honour-roll-regular': () =>
      'La puntualidad es solo la del presupuesto ordinario: para el mantenimiento de la paz no se publica ninguna lista de pagos por Estado.',
    'state-account-payments': () =>
      'Lo que un Estado pagó para el mantenimiento de la paz no se publica para ningún Estado; el pago indicado es el del presupuesto ordinario del año civil en que empieza el ejercicio.',
    'unpaid-unknown-in-years': () =>
      'No hay ninguna cifra disponible de lo que este Estado adeudaba en esos años, lo que no significa que no adeudara nada.',
    'unpaid-unknown': () => 'No hay ninguna cifra disponible de lo que adeuda este Estado.',
    'unpaid-single-figures': () =>
      'Lo pendiente de pago solo se conoce en fechas sueltas, de varios fondos y fuentes; entre ellas no se sabe nada.',
    'partial-year': ({ year, from, to }) => `${year}: solo de ${monthName(String(from))} a ${monthName(String(to))}.`,
    'missing-months': ({ months }) => `Ningún informe disponible para: ${monthList(String(months).split(' '))}.`,
    'no-personnel': ({ years, from, to }) =>
      `Sin cifras de personal para ${spanish.list(String(years).split(' '))}: los datos ${from ? `empiezan en ${monthAndYear(String(from))} y ` : ''}terminan en ${monthAndYear(String(to))}.`,
    'member-without-rate': ({ name, memberSince, year }) =>
      `${name}, Estado Miembro desde el ${day(String(memberSince))}, no tiene tasa en la escala de ${year}.`,
  },
};
