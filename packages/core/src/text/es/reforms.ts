import { amounts, exactAmounts } from '../amounts.js';
import type { Move, Mover, ReformMessages } from '../reformMessages.js';
import { amountFormat } from './amountFormat.js';
import { day, spanish } from './burden.js';
import { liquiditySpanish } from './liquidity.js';
import { budgetNotes } from './notes/budgets.js';

const states = (count: number) => `${count} ${count === 1 ? 'Estado' : 'Estados'}`;
const moved = ({ money, less }: Move) => `${money} ${less ? 'menos' : 'más'}`;
const listed = (movers: readonly Mover[]) => movers.map(({ name, money }) => `${name} (${money})`).join('; ');
const number = (value: unknown) => String(value).replace('.', ',');

/** Titles of rules, by their English title. */
const rules: Readonly<Record<string, string>> = {
  'Share of the regular rate paid at each level of the peacekeeping scale':
    'Parte de la tasa ordinaria que se paga en cada nivel de la escala de mantenimiento de la paz',
  'Levels that carry the discounts of levels C to J, pro rata to regular rates':
    'Niveles que asumen los descuentos de los niveles C a J, a prorrata de las tasas ordinarias',
  'Part of each discount on the peacekeeping scale that is granted; otherwise all of it':
    'Parte de cada descuento de la escala de mantenimiento de la paz que se concede',
  'Highest rate of the regular-budget scale': 'Tasa máxima de la escala del presupuesto ordinario',
  'Lowest rate of the regular-budget scale': 'Tasa mínima de la escala del presupuesto ordinario',
  'Part of what was appropriated for a mission that is appropriated; otherwise all of it':
    'Parte que se mantiene de la consignación para una misión',
  'Part of the contingents and formed police units of a mission that stays; otherwise all of them':
    'Parte que se mantiene de los contingentes y las unidades de policía constituidas de una misión',
  'Mission that is closed: nothing is assessed for it and nobody serves in it': 'Misión cerrada',
  'Personnel reimbursement at the standard rate, equipment excluded':
    'Reembolso del personal a la tasa estándar, sin el equipo',
  'Level of the Peacekeeping Reserve Fund': 'Nivel del Fondo de Reserva para el Mantenimiento de la Paz',
  'Active missions may borrow from one another': 'Las misiones en curso pueden prestarse efectivo entre sí',
  'Part of what a Member State is assessed that it pays; otherwise all of it':
    'Parte de su cuota que paga un Estado Miembro',
  'Most that a Member State pays of what all are assessed for a mission; otherwise no limit':
    'Máximo que paga un Estado Miembro del total de cuotas para una misión',
  'Days after the letter of assessment on which a Member State pays': 'Días entre la notificación de cuotas y el pago',
  'Days after the letter of assessment when a contribution falls due':
    'Días entre la notificación de cuotas y el vencimiento',
  'Kinds of uniformed personnel for which the standard rate is paid':
    'Categorías de personal uniformado que se reembolsan a la tasa estándar',
  'Purposes for which the Peacekeeping Reserve Fund may be drawn on':
    'Fines para los que puede utilizarse el Fondo de Reserva para el Mantenimiento de la Paz',
  'Most of the Peacekeeping Reserve Fund that may serve the cash of active operations':
    'Parte máxima del Fondo de Reserva que puede servir al efectivo de las operaciones en curso',
  'Most that may be committed for one decision of the Security Council':
    'Compromiso máximo por una decisión del Consejo de Seguridad',
  'Span for which contributions are assessed at once': 'Período para el que las cuotas se prorratean de una vez',
};
const rule = (title: unknown) => rules[String(title)] ?? `«${String(title)}»`;

/** What is said of a reform, in Spanish. */
export const reformSpanish: ReformMessages = {
  base: spanish,
  liquidity: liquiditySpanish,
  money: amounts(amountFormat),
  exactMoney: exactAmounts(amountFormat),
  titles: {
    'payer-pays-nothing': (_, who) => `${who}: ningún pago`,
    'payer-pays-at-most': ({ changes }, who) =>
      `${who}: como máximo el ${number(changes[0]?.value)}\u00a0% del total de cuotas`,
    'payer-pays-on-first-day': (_, who) => `${who}: pago el primer día`,
    'all-pay-on-first-day': () => 'Todos pagan el primer día',
    'premium-shared-by-level-b': () => 'El nivel B comparte el recargo',
    'discounts-halved': () => 'Todos los descuentos reducidos a la mitad',
    'ceiling-lowered-floor-raised': ({ changes }) =>
      `Tasa máxima del ${number(changes[0]?.value)}\u00a0%, tasa mínima del ${number(changes[1]?.value)}\u00a0%`,
    'budget-cut': ({ changes }) =>
      `Consignaciones al ${number(changes[0]?.value)}\u00a0%, personal al ${number(changes[1]?.value)}\u00a0%`,
    closed: ({ changes }, who) => `${who}: cierre a partir del ${day(String(changes[0]?.from))}`,
    'reserve-raised': ({ changes }) => `Fondo de Reserva elevado a ${reformSpanish.money(Number(changes[0]?.value))}`,
    'pooling-on': () => 'Efectivo común de las misiones',
    'pooling-off': () => 'Efectivo propio de cada misión',
    'reimbursement-indexed': () => 'Tasa de reembolso indexada',
  },
  title: (reforms, from, to) => `${reforms.join(' + ')}: ${from === to ? from : `de ${from} a ${to}`}`,
  alone: ({ reforms, from, to, missions }, sentences) =>
    `Escenario «${reforms.join(' + ')}» (${from === to ? from : `de ${from} a ${to}`}${missions.length === 0 ? '' : `, ${spanish.list(missions)}`}): ${sentences.charAt(0).toLowerCase()}${sentences.slice(1)}`,
  shifted: (less, money, more, small, under) =>
    `Las cuotas bajan ${money} para ${states(less)} y suben otro tanto para ${states(more)}; el presupuesto no cambia.${small === 0 ? '' : ` No se ${small === 1 ? 'cuenta' : 'cuentan'} ${states(small)}, con una diferencia de menos de ${under}.`}`,
  falls: (count, money) => `El presupuesto baja ${money}, y las cuotas otro tanto, para ${states(count)}.`,
  rises: (count, money) => `El presupuesto sube ${money}, y las cuotas otro tanto, para ${states(count)}.`,
  mixed: (saved, others, budget, falls) =>
    `Las cuotas bajan ${saved} para unos y suben ${others} para otros; el presupuesto ${falls ? 'baja' : 'sube'} ${budget}.`,
  unmoved: () => 'No cambia la cuota de ningún Estado.',
  begins: (date) => `No cambia nada: la reforma comienza el ${day(date)}, después de estos años.`,
  costs: (reimbursement, other) =>
    `Adeudado a los países que aportan contingentes y fuerzas de policía: ${moved(reimbursement)}${other ? `; otros gastos: ${moved(other)}` : ''}.`,
  withheld: (money) => `Prorrateado y no pagado: ${money}, que ningún otro Estado paga y que las misiones no reciben.`,
  reserve: (money, paidIn) =>
    paidIn
      ? `Todos los Estados juntos pagan ${money} al Fondo de Reserva, según sus tasas.`
      : `El Fondo de Reserva devuelve ${money} a los Estados, según sus tasas.`,
  mostLess: (movers) => `Mayores bajas: ${listed(movers)}.`,
  mostMore: (movers) => `Mayores alzas: ${listed(movers)}.`,
  cash: (lowest, owed) =>
    `En la simulación, la posición neta de las misiones (efectivo menos facturas impagadas y sumas adeudadas a los países que aportan contingentes y fuerzas de policía y a la reserva) ${lowest.same ? `se mantiene en su mínimo de ${lowest.reform}` : `tiene un mínimo de ${lowest.reform} (${lowest.months?.reform}) en lugar de ${lowest.baseline} (${lowest.months?.baseline})`}, y al final se adeudan ${owed.reform} a esos países${owed.same ? ', como sin la reforma' : ` en lugar de ${owed.baseline}`}.`,
  cashUnmoved: () =>
    'En la simulación no cambian ni el mínimo de la posición neta de las misiones (efectivo menos facturas impagadas y sumas adeudadas a los países que aportan contingentes y fuerzas de policía y a la reserva) ni lo adeudado al final a esos países.',
  meets: (count) =>
    `${count === 1 ? 'En un lugar' : `En ${count} lugares`}, dos de estas reformas fijan la misma regla: vale la última.`,
  notes: {
    ...budgetNotes,
    'rule-unverified': ({ title }) => `${rule(title)}: conocimiento general, no comprobado en una fuente.`,
    'rule-secondary': ({ title }) => `${rule(title)}: según una fuente secundaria.`,
    'rule-assumed': ({ title }) => `${rule(title)}: supuesto de una reforma.`,
    'equipment-excluded': () => 'El equipo de propiedad de los contingentes se reembolsa aparte y no se cuenta.',
    'last-report-held': ({ month }) =>
      `Después de ${spanish.month(String(month))}, último informe disponible, se mantienen los efectivos de ese mes.`,
    'moves-cash': () => 'Los pagos, la reserva y la puesta en común mueven el efectivo, no las cuotas prorrateadas.',
    'freed-points-by-our-rule': () =>
      'Los puntos que liberan los límites de la escala van a los demás Estados a prorrata de sus tasas: convención nuestra.',
    'reserve-by-scale': () =>
      'Que el Fondo de Reserva se complete de una vez, según las tasas del día, es una convención nuestra.',
    'nothing-assessed': ({ mission }) =>
      `Lo que la reforma deja a ${String(mission)} para algunos días se cubre con contribuciones de las partes o con ahorros: nada se prorratea y nada se devuelve.`,
    'reimbursement-not-covered': ({ mission, budgetYear }) =>
      `En ${String(budgetYear)}, la reforma deja a ${String(mission)} menos de lo que corresponde a los países que aportan contingentes y fuerzas de policía a la tasa estándar: recorta dinero y no personal, y los demás gastos son negativos.`,
    'parties-beside': () =>
      'Chipre y Grecia pagan su parte de la UNFICYP fuera del prorrateo: un tercio del costo neto, que sigue a la consignación, y una suma fija.',
    'reforms-meet': ({ parameter, of, from, earlier, later }) =>
      `«${String(earlier)}» y «${String(later)}» fijan ${String(parameter)}${of ? ` (${String(of)})` : ''} a partir del ${day(String(from))}: vale la última.`,
    'scenario-begins-later': ({ from }) => `La reforma comienza el ${day(String(from))}, después de estos años.`,
    'cash-leaves-out': ({ title }) => `La simulación del efectivo no tiene en cuenta: ${rule(title)}.`,
  },
};
