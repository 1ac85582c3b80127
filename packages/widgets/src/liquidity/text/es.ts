import { spanish } from '@blueledger/core/text/es';
import { money, owed, people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/es.js';
import type { LiquidityMessages } from '../messages.js';

const how = {
  usual: 'los Estados pagan como antes',
  'usa-nothing': 'los Estados Unidos de América no pagan nada',
  'all-later': 'todos los Estados salvo los Estados Unidos de América pagan tres meses más tarde',
};
const without = (reserve: 'on' | 'off') => (reserve === 'off' ? ' y no se usa el Fondo de Reserva' : '');
const dollars = (amount: string) => `${amount} ${/[a-z]/.test(amount) ? 'de ' : ''}dólares`;
const decimal = (value: number | undefined) => String(value).replace('.', ',');

export const messages: LiquidityMessages = {
  core: spanish,
  frame,
  notes: {
    simulated: () =>
      'Simulación: lo que no dice ninguna fuente es un supuesto. Sirve para ver qué cambia cuando alguien paga de otro modo, menos para el nivel mismo.',
    'dates-drawn': () =>
      'Los días de pago se sortean entre los años del cuadro de honor del presupuesto ordinario, cada Estado aparte: los malos años de muchos a la vez son aquí más raros de lo que pueden ser.',
  },
  title: (payers, reserve) =>
    `Efectivo de las misiones de mantenimiento de la paz de la ONU si ${how[payers]}${without(reserve)}`,
  summary: ({ payers, reserve, from, to, paths, exhausted, lowest, owedPeak, reserveDrawn }) => [
    { text: `Si ${how[payers]}${without(reserve)}, el efectivo de las misiones de mantenimiento de la paz de la ONU ` },
    ...(exhausted === undefined
      ? [
          { text: `es mínimo a finales de ${lowest.month}: ` },
          money(dollars(lowest.amount)),
          {
            text: ` en la mediana de ${paths} trayectorias simuladas, ${dollars(lowest.low)} o menos en una de veinte`,
          },
        ]
      : [
          { text: 'se agota a finales de ' },
          owed(exhausted),
          { text: ` en la mitad de ${paths} trayectorias simuladas` },
        ]),
    ...(reserveDrawn === undefined ? [] : [{ text: `; se toman hasta ${dollars(reserveDrawn)} del Fondo de Reserva` }]),
    { text: '; a los países que aportan contingentes y fuerzas de policía se adeudan como máximo ' },
    people(dollars(owedPeak.amount)),
    { text: ` (${owedPeak.month}). Simulado de ${from} a ${to}.` },
  ],
  millions: 'Millones de dólares, simulados',
  billions: 'Miles de millones de dólares, simulados',
  dollars: 'Dólares corrientes de los Estados Unidos',
  bands: 'Efectivo a fin de mes: banda clara, nueve de cada diez trayectorias; banda oscura, la mitad',
  cash: 'efectivo, trayectoria mediana',
  owed: 'adeudado a los países que aportan personal',
  reserve: 'tomado de la reserva',
  usedUp: (month) => `agotado, ${month}`,
  point: ({ month, cash, low, high, owed: due, reserve }) =>
    `${month}: efectivo ${dollars(cash)}, de ${low} a ${dollars(high)} en nueve de cada diez trayectorias; adeudado a los países que aportan personal ${dollars(due)}; tomado de la reserva ${dollars(reserve)}`,
  caption:
    'Efectivo de las misiones al final de cada mes: importe, en dólares, que no supera el porcentaje indicado de las trayectorias',
  columns: {
    month: 'Mes',
    low: 'Efectivo, 5\u00a0%',
    quarter: 'Efectivo, 25\u00a0%',
    middle: 'Efectivo, 50\u00a0%',
    threeQuarters: 'Efectivo, 75\u00a0%',
    high: 'Efectivo, 95\u00a0%',
    net: 'Posición neta, 50\u00a0%',
    bills: 'Facturas sin pagar, 50\u00a0%',
    reserve: 'Tomado de la reserva, 50\u00a0%',
    owed: 'Adeudado a los países que aportan personal, 50\u00a0%',
  },
  assumed: (values) =>
    `Supuestos, entre otros: cada misión tiene al comienzo en efectivo sus gastos de ${decimal(values['opening-cash'])} meses; los Estados Unidos de América deben entonces el ${decimal(values['opening-share-usa'])}\u00a0% de lo pendiente de pago, pagan como máximo el ${decimal(values['usa-of-letter'])}\u00a0% de cada notificación de cuotas, durante ${decimal(values['usa-months'])} meses desde el mes ${decimal(values['usa-first-month'])} del año; los demás Estados pagan ${decimal(values['payment-delay'])} meses después que el presupuesto ordinario; el equipo se reembolsa con el ${decimal(values['equipment'])}\u00a0% del personal. El método de cálculo los da todos, con sus márgenes y razones.`,
  drawnBefore:
    'Sorteado de antemano y guardado en una tabla derivada, redondeado a 100.000 dólares; cualquier otro supuesto se sortea con la función liquidityFan.',
};
