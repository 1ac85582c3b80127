import { budgetNotes, spanish, spanishRateNotes } from '@blueledger/core/text/es';
import { stateName } from '../../figure/names/text/es.js';
import { money, owed, people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/es.js';
import { writtenDate } from '../../figure/written.js';
import type { AccountMessages, WrittenUnpaid } from '../messages.js';

const bounds = { exact: '', lower: 'al menos ', upper: 'como máximo ', unclear: 'unos ' };
const during = (from: string, to: string) => (from === to ? `en ${from}` : `de ${from} a ${to}`);
const dollars = (amount: string) => `${amount} ${/[a-z]/.test(amount) ? 'de ' : ''}dólares`;
const on = (date: string) => `${date.length === 10 ? 'al' : 'en'} ${writtenDate(date, 'es')}`;
const unpaidPart = (unpaid: WrittenUnpaid | undefined) =>
  unpaid
    ? [
        { text: ' Última cifra de lo que adeudaba en esos años: ' },
        owed(dollars(unpaid.amount)),
        { text: ` (${unpaid.fund}), ${unpaid.when}.` },
      ]
    : [{ text: ' Ningún documento disponible dice cuánto adeudaba.' }];

export const messages: AccountMessages = {
  core: spanish,
  frame,
  stateName,
  notes: {
    ...budgetNotes,
    ...spanishRateNotes,
    'equipment-excluded': () => 'El equipo de propiedad de los contingentes se reembolsa aparte y no se cuenta.',
    'rule-unverified': () =>
      'Que solo los contingentes y las unidades de policía constituidas dan lugar a reembolso es de conocimiento general, no verificado en una fuente.',
    'staff-officers-inside': () =>
      'Antes de mayo de 2017, los oficiales de Estado Mayor, que no dan lugar a reembolso, se cuentan con los contingentes.',
    'formed-police-left-out': () =>
      'En algunos de estos meses las unidades de policía constituidas no tienen cifras propias y no se cuentan.',
  },
  title: (who, from, to) =>
    `${who}: cuenta con el mantenimiento de la paz de la ONU, ${from === to ? from : `${from} a ${to}`}`,
  summary: ({ who, from, to, assessed, assessedYears, due, unpaid }) => [
    { text: `${who}, ${during(from, to)}: ` },
    ...(assessed === undefined
      ? [{ text: 'no se conocen las cuotas para las misiones de mantenimiento de la paz de la ONU' }]
      : [
          money(dollars(assessed)),
          {
            text: ` en cuotas para las misiones de mantenimiento de la paz de la ONU${assessedYears === undefined ? '' : `, en ${assessedYears} ${assessedYears === 1 ? 'ejercicio' : 'ejercicios'} de tasas conocidas`}`,
          },
        ]),
    ...(due === undefined
      ? [{ text: '; no se conoce lo que se le debía por contingentes y unidades de policía constituidas.' }]
      : due.nobody
        ? [
            {
              text: `; ni contingentes ni unidades de policía constituidas en los ${due.months} meses de ${due.ofMonths} que tienen informe.`,
            },
          ]
        : [
            {
              text: '; reembolso debido por contingentes y unidades de policía constituidas a la tasa estándar, sin equipo: ',
            },
            people(`${bounds[due.bound]}${dollars(due.amount)}`),
            {
              text:
                due.months === due.ofMonths ? '.' : `, en ${due.months} meses de ${due.ofMonths} que tienen informe.`,
            },
          ]),
    ...unpaidPart(unpaid),
  ],
  missionsSummary: ({ who, year, assessed, conditional, most, unpaid }) => [
    { text: `${who}, en ${year}: ` },
    money(dollars(assessed)),
    { text: ' en cuotas para las misiones de mantenimiento de la paz de la ONU' },
    ...(most ? [{ text: `, ante todo ${most.mission}, ` }, money(dollars(most.amount))] : []),
    {
      text:
        conditional === undefined
          ? '.'
          : `; de ellos, ${dollars(conditional)} dependían de que el Consejo de Seguridad prorrogara mandatos.`,
    },
    ...unpaidPart(unpaid),
  ],
  notAssessed: (who, year) => `${who}, ${year}: cuotas desconocidas, las tasas de esa época no están determinadas.`,
  dollars: 'Dólares corrientes de los Estados Unidos',
  millions: 'Millones de dólares',
  billions: 'Miles de millones de dólares',
  dollarsAssessed: 'Dólares prorrateados',
  due: 'debido por contingentes y unidades de policía',
  assessed: 'cuotas',
  net: 'saldo',
  ratesOpen: 'tasas no determinadas',
  firm: 'dentro del mandato',
  ifExtended: 'si se prorroga el mandato',
  point: ({ year, assessed, due, net }) =>
    `${year}: cuotas ${assessed ? `${assessed}\u00a0$` : 'desconocidas'}, debido ${due ? `${due}\u00a0$` : 'desconocido'}${net ? `, saldo ${net.replace('-', '−')}\u00a0$` : ''}`,
  missionPoint: (mission, amount, conditional) =>
    `${mission}: ${amount}\u00a0$${conditional === undefined ? '' : `; de ellos, ${conditional}\u00a0$ si se prorroga el mandato`}`,
  caption: (who) => `${who}: cuotas por misión, pagos, impagos, reembolso y saldo, cada uno con su documento`,
  columns: {
    year: 'Ejercicio',
    item: 'Concepto',
    amount: 'Dólares de los Estados Unidos',
    detail: 'Detalle',
    document: 'Documento',
  },
  items: {
    assessedInAll: 'Cuotas, todas las misiones',
    assessedFor: (mission) => `Cuotas, ${mission}`,
    regularBudget: (year) => `Presupuesto ordinario de ${year}`,
    unpaid: (fund) => `Pendiente de pago, ${fund}`,
    noUnpaid: 'Pendiente de pago',
    due: 'Debido por contingentes y unidades de policía constituidas, sin equipo',
    net: 'Saldo: debido menos cuotas',
  },
  details: {
    conditional: (amount) => `de ellos, ${amount}\u00a0$ si se prorrogan los mandatos`,
    onTime: (day) => `pagado íntegramente y a tiempo, ${day}`,
    late: (day) => `pagado íntegramente, con retraso, ${day}`,
    notInFull: (day) => `no pagado íntegramente al ${day}`,
    on: (date) => date,
    months: (reported) => `${reported} meses de 12 con informe`,
    bound: {
      lower: 'al menos',
      upper: 'como máximo: los oficiales de Estado Mayor se cuentan con los contingentes',
      unclear: 'aproximado',
    },
  },
  funds: {
    peacekeeping: 'mantenimiento de la paz',
    peacekeeping_active_missions: 'misiones de mantenimiento de la paz en curso',
    peacekeeping_past_missions: 'misiones de mantenimiento de la paz concluidas',
    peacekeeping_and_tribunals: 'mantenimiento de la paz y tribunales',
    regular: 'presupuesto ordinario',
    tribunals: 'tribunales',
    total: 'todos los fondos',
  },
  when: on,
  votesBeside:
    'Los importes de algunas misiones y años incluyen consignaciones adicionales de un año posterior o, en parte, una autorización para contraer compromisos sin consignación.',
  columnsPartial: (years) => `Rayado: los informes de personal no llegan hasta el final de ${years.join(', ')}.`,
};
