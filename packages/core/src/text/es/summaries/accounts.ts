import type { SummaryMessages } from '../../summaryMessages.js';
import { day, spanish } from '../burden.js';
import { cents, dollars, fundName, grouped, inYears, many, of, onDate } from '../words.js';

const purposes: Readonly<Record<string, string>> = {
  'start-up': 'la puesta en marcha de una operación',
  expansion: 'la ampliación de una operación',
  unforeseen: 'gastos imprevistos',
  'active-cash': 'el efectivo de las operaciones en curso',
};

/** Titles of the rules that limit a draw, by their English title. */
const rules: Readonly<Record<string, string>> = {
  'Level of the Peacekeeping Reserve Fund': 'nivel del Fondo de Reserva',
  'Level of the Working Capital Fund': 'nivel del Fondo de Operaciones',
  'Purposes for which the Peacekeeping Reserve Fund may be drawn on': 'fines permitidos del Fondo de Reserva',
  'Most that may be committed for one decision of the Security Council':
    'compromiso máximo por una decisión del Consejo de Seguridad',
  'Most of the Peacekeeping Reserve Fund that may serve the cash of active operations':
    'parte del Fondo de Reserva que puede servir al efectivo de las operaciones en curso',
  'Kinds of mission that may not draw on the Peacekeeping Reserve Fund':
    'misiones que no pueden utilizar el Fondo de Reserva',
};
const ruleName = (title: string) => rules[title] ?? `«${title}»`;

const missingPart = (part: string): string => {
  const [, fund = part, year] = /^(.*?)(?: (\d{4}))?$/.exec(part) ?? [];
  return year === undefined ? `cuenta (${fundName(fund)})` : `vencimientos de ${year} (${fundName(fund)})`;
};

export const accountSummaries: Pick<
  SummaryMessages['summaries'],
  | 'accountOn'
  | 'article19Status'
  | 'drawOnReserve'
  | 'knownUnpaid'
  | 'newMemberShare'
  | 'paymentRecord'
  | 'reserveOn'
  | 'stateAccount'
  | 'unpaidByMission'
  | 'unpaidOverTime'
> = {
  accountOn: ({ query: { state, fund, date }, outstanding, arrears }, nameOf) =>
    outstanding === 0
      ? `Según los asientos de la consulta, al ${day(date)}, no había ninguna suma adeudada por ${nameOf(state)} para ${fundName(fund)}.`
      : `Según los asientos de la consulta, al ${day(date)}, la suma adeudada por ${nameOf(state)} para ${fundName(fund)} era de ${cents(outstanding)}, ${arrears === outstanding ? 'toda ella en mora' : arrears === 0 ? 'nada de ella en mora' : `de ella ${cents(arrears)} en mora`}.`,
  article19Status: (
    { query: { state, date, funds }, verdict, missing, minimumPayment, paymentToNeedNoExemption },
    nameOf,
  ) => {
    const who = nameOf(state);
    if (verdict === 'not verifiable')
      return `El derecho de voto en la Asamblea General al ${day(date)} no es verificable para ${who}; no disponible: ${spanish.list(missing.map(missingPart))}.`;
    const status = {
      'has its vote': 'derecho de voto en la Asamblea General',
      'has lost its vote': 'pérdida del derecho de voto en la Asamblea General',
      'votes by exemption': 'derecho de voto en la Asamblea General por exención',
    }[verdict];
    return `Según los asientos de la consulta (${spanish.list(funds.map(fundName))}), al ${day(date)}, para ${who}: ${status}${minimumPayment === undefined ? '' : `; un pago de al menos ${cents(minimumPayment)} lo restablece`}${paymentToNeedNoExemption === undefined ? '' : `; un pago de ${cents(paymentToNeedNoExemption)} pondría fin a los atrasos según el Artículo 19 y a la necesidad de exención`}.`;
  },
  drawOnReserve: ({ query, allowed, refusals, unknown }) => {
    const draw = `retiro de ${dollars(query.amount)} ${of(fundName(query.fund ?? 'Peacekeeping Reserve Fund'))} el ${day(query.date)} para ${purposes[query.purpose]}${query.missionKind === 'political' ? ', misión política' : ''}`;
    if (allowed === undefined)
      return `La conformidad con las normas de un ${draw} no es verificable; no conocido para ese día: ${spanish.list(unknown.map(ruleName))}.`;
    return allowed
      ? `Un ${draw} se ajusta a las normas.`
      : `Un ${draw} no está permitido: ${spanish.list(refusals.map(({ rule, reference }) => `${ruleName(rule)} (${reference.document})`))}.`;
  },
  knownUnpaid: ({ query: { state }, name, figures }, nameOf) => {
    const who = nameOf(state, name);
    const last = figures.at(-1);
    return last
      ? `Sumas adeudadas a las Naciones Unidas por ${who}: ${many(figures.length, 'fecha o fondo conocido', 'fechas o fondos conocidos')}; la última cifra es de ${dollars(last.amount)} para ${fundName(last.fund)} ${onDate(last.asOf)}.`
      : `No hay ninguna cifra disponible de lo adeudado a las Naciones Unidas por ${who}.`;
  },
  newMemberShare: ({ query: { state }, year, name, amount }, nameOf) =>
    `Pago inicial al Fondo de Reserva para el Mantenimiento de la Paz que corresponde a ${nameOf(state, name)}: ${dollars(amount)}, según su primera tasa, la de ${year}.`.replace(
      ' a el ',
      ' al ',
    ),
  paymentRecord: ({ query: { state }, name, years, settledYears, openYear, inFull, onTime }, nameOf) => {
    const who = nameOf(state, name);
    const settled = years.filter(({ year }) => year !== openYear?.year);
    const [first, last] = [settled[0], settled.at(-1)];
    if (!first || !last) return `Ningún pago al presupuesto ordinario por ${who} figura en los datos.`;
    const open = openYear ? `; al ${day(openYear.asOf)}, ${openYear.year} no estaba pagado íntegramente` : '';
    const times =
      inFull === 0
        ? ''
        : `, ${onTime === 0 ? 'nunca' : onTime === inFull ? 'siempre' : many(onTime, 'vez', 'veces')} a tiempo`;
    return `Presupuesto ordinario pagado íntegramente por ${who}: ${inFull === 0 ? 'ningún año' : many(inFull, 'año')} de ${settledYears} ${inYears(first.year, last.year)}${times}${open}.`;
  },
  reserveOn: ({ query: { fund, date }, balance, advances }) =>
    `Según los asientos de la consulta, al ${day(date)}, ${fundName(fund)} ascendía a ${dollars(balance)}, ${advances.length === 0 ? 'sin anticipos pendientes' : `con ${many(advances.length, 'anticipo pendiente', 'anticipos pendientes')}`}.`,
  stateAccount: (
    { query: { state, from, to }, name, years, totals: { assessed, assessedYears, reimbursed } },
    nameOf,
  ) => {
    const part = assessedYears === years.length ? '' : `, en ${many(assessedYears, 'ejercicio')} con tasas conocidas`;
    const paid = `Cuotas para las misiones de mantenimiento de la paz de las Naciones Unidas fijadas para ${nameOf(state, name)} ${inYears(from, to)}: ${assessed === undefined ? 'no conocidas' : dollars(assessed)}${part}`;
    if (!reimbursed)
      return `${paid}; no se conoce el reembolso correspondiente por contingentes y unidades de policía constituidas.`;
    const { amount, bound, months, ofMonths } = reimbursed;
    const reported = months === ofMonths ? '' : `, en ${months} de ${ofMonths} meses con informe`;
    const about = { exact: '', lower: 'al menos ', upper: 'como máximo ', unclear: 'alrededor de ' }[bound];
    return amount === 0
      ? `${paid}; ningún contingente ni unidad de policía constituida que reembolsar${reported}.`
      : `${paid}; reembolso correspondiente por contingentes y unidades de policía constituidas a la tasa estándar, sin el equipo: ${about}${dollars(amount)}${reported}.`;
  },
  unpaidByMission: ({ asOf, missions, total }) => {
    const counted = missions.filter(({ amount, countedWith }) => amount !== undefined && countedWith === undefined);
    const otherDays = counted.filter((line) => line.asOf !== asOf).length;
    const when = onDate(asOf);
    const since = `${when[0]?.toUpperCase()}${when.slice(1)}, quedaban pendientes de pago ${dollars(total)} para`;
    if (counted.length === 1) return `${since} ${counted[0]?.mission}, la única misión con una cifra.`;
    return `${since} las ${many(counted.length, 'misión', 'misiones')} con una cifra${otherDays === 0 ? '' : ` (${grouped(otherDays)} de otro día)`}, sobre todo para ${missions[0]?.mission}.`;
  },
  unpaidOverTime: ({ query: { fund, from, to }, latest, largest }) => {
    const what = `cuotas pendientes de pago para ${fundName(fund)}`;
    const period = inYears(from.slice(0, 4), to.slice(0, 4));
    if (!latest || !largest) return `No hay ninguna cifra disponible ${period}: ${what}.`;
    return latest === largest
      ? `Las ${what} eran de ${dollars(latest.amount)} ${onDate(latest.asOf)}, la cifra más alta disponible ${period}.`
      : `Las ${what} eran de ${dollars(latest.amount)} ${onDate(latest.asOf)}; la cifra más alta disponible ${period} es de ${dollars(largest.amount)} ${onDate(largest.asOf)}.`;
  },
};
