import { spanish, spanishRateNotes } from '@blueledger/core/text/es';
import { stateName } from '../../figure/names/text/es.js';
import { messages as frame } from '../../figure/text/es.js';
import type { StateMessages } from '../messages.js';

export const messages: StateMessages = {
  core: spanish,
  frame,
  stateName,
  notes: {
    ...spanishRateNotes,
    'rule-secondary': () => 'Tasa máxima de algunos años: según una fuente secundaria.',
  },
  title: (who) => `${who} y el mantenimiento de la paz de la ONU: pagos, personal y sumas pendientes`,
  summary: ({ who, year, month, percent, rateRank, ratedStates, persons, personnelRank, contributors }) => [
    { text: `${who}: ` },
    ...(percent === undefined
      ? [{ text: `ninguna tasa de mantenimiento de la paz en ${year}` }]
      : [
          { text: `${percent}\u00a0%`, role: 'money' } as const,
          {
            text: ` de las cuotas de mantenimiento de la paz en ${year}${rateRank === undefined ? '' : ` (puesto ${rateRank} de ${ratedStates})`}`,
          },
        ]),
    { text: `; a finales de ${spanish.month(month)}, personal uniformado: ` },
    { text: persons, role: 'people' },
    { text: `${personnelRank === undefined ? '' : ` (puesto ${personnelRank} de ${contributors})`}.` },
  ],
  tiles: { pays: 'Paga', serves: 'Aporta', unpaid: 'Pendiente de pago: mantenimiento de la paz' },
  perCent: (number) => `${number}\u00a0%`,
  noRate: 'ninguna tasa',
  rankOf: (rank, of) => `puesto ${rank} de ${of}`,
  nobody: 'ningún efectivo uniformado',
  paysDetail: (year, rank) => `del mantenimiento de la paz de la ONU en ${year}${rank && `, ${rank}`}`,
  servesDetail: (month, rank) => `efectivos uniformados, a finales de ${spanish.month(month)}${rank && `, ${rank}`}`,
  yearsInFull: (inFull, years) => `${inFull} de ${years} años`,
  punctualDetail: (from, to, onTime) => `íntegramente, ${from} a ${to}; ${onTime} a tiempo`,
  dollars: (number) => `${number}\u00a0$`,
  unpaidDetail: (fund, date) => `${fund}, ${date}`,
  noUnpaid: 'Ninguna cifra disponible.',
  noneSince: (date) => `ninguna cifra desde el ${date}`,
  lastUnpaid: (amount, detail) => `Pendiente de pago, última cifra conocida: ${amount} (${detail}).`,
  paid: 'Parte de las cuotas',
  served: 'Parte del personal uniformado',
  pointPaid: (year, percent) => `${year}: ${percent} de las cuotas`,
  pointServed: (year, percent) => `${year}: ${percent} del personal uniformado`,
  pointMissing: (year, what) => `${year}: ${what}, no figura en los datos`,
  recordTitle: 'Cuándo se pagó el presupuesto ordinario',
  onTime: (date) => `a tiempo, ${date}`,
  late: (date) => `con retraso, ${date}`,
  notInFull: (date) => `no íntegramente al ${date}`,
  unpaidTitle: 'Pendiente de pago en fechas sueltas, en dólares corrientes',
  unpaidKey:
    'Cuadrado: mantenimiento de la paz. Círculo: presupuesto ordinario. Rombo: varios fondos u otros. Hueco: fuente secundaria.',
  funds: {
    regular: 'presupuesto ordinario',
    peacekeeping: 'mantenimiento de la paz',
    tribunals: 'tribunales',
    total: 'todos los fondos',
    peacekeeping_active_missions: 'misiones en curso',
    peacekeeping_past_missions: 'misiones concluidas',
    peacekeeping_and_tribunals: 'mantenimiento de la paz y tribunales',
  },
  secondary: 'fuente secundaria',
  caption: (who) => `${who}: tasas, personal, pagos al presupuesto ordinario y sumas pendientes conocidas, por año`,
  columns: [
    'Año',
    'Tasa de mantenimiento de la paz, en porcentaje',
    'Personal uniformado, media del año',
    'En porcentaje de todo el personal',
    'Presupuesto ordinario pagado íntegramente',
    'Pendiente de pago, en dólares',
  ],
};
