import { amounts, signed } from '../amounts.js';
import type { LiquidityMessages } from '../liquidityMessages.js';
import { amountFormat } from './amountFormat.js';

const net =
  '(efectivo menos facturas impagadas y sumas adeudadas a los países que aportan contingentes y fuerzas de policía y a la reserva)';
const whose = (missions: readonly string[]) => (missions.length === 0 ? 'todas las misiones' : missions.join(', '));

export const liquiditySpanish: LiquidityMessages = {
  language: 'es',
  money: signed(amounts(amountFormat)),
  run: ({ years, missions, lowest, lowestMonth, exhausted, owedToTen, unpaidBills }) =>
    `En ${years}, la posición neta de ${whose(missions)} ${net} alcanza su mínimo a finales de ${lowestMonth}: ${lowest}; la reserva ${exhausted === undefined ? 'no se agota' : `se agota en ${exhausted}`}; al final, la suma adeudada a los diez países que más contingentes y fuerzas de policía aportan es de ${owedToTen}${unpaidBills === undefined ? '' : `, y quedan impagadas facturas por hasta ${unpaidBills}`}.`,
  fan: ({ years, missions, paths, low, high, exhausted }) =>
    `En ${paths} trayectorias simuladas de ${years}, la posición neta más baja de ${whose(missions)} ${net} ${low === high ? `es de ${low}` : `se sitúa entre ${low} y ${high}`} en nueve de cada diez casos; la reserva se agota en el ${exhausted}\u00a0% de los casos.`,
  quoted: {
    lowestNetPositionUsd: 'Posición neta más baja de todas las misiones',
    lowestCash: 'Efectivo más bajo de todas las misiones',
    lowestMissionCash: 'Efectivo más bajo de una misión',
    reserveExhausted: 'Reserva agotada en',
    reservePeak: 'Mayor suma retirada de la reserva',
    tenLargestOwed: 'Adeudado al final a los diez países que más contingentes y fuerzas de policía aportan',
    tenLargestPeak: 'Adeudado como máximo a los diez países que más contingentes y fuerzas de policía aportan',
    owedToContributors: 'Adeudado al final a todos los países que aportan contingentes y fuerzas de policía',
    operationsUnpaidPeak: 'Gastos de personal y operaciones impagados como máximo',
    pastTwoYears: 'Estados con atrasos superiores a dos años de cuotas',
  },
  assumptions: {
    'opening-cash': 'Efectivo de cada misión al comienzo',
    'opening-share-usa': 'Parte de los Estados Unidos en lo pendiente de pago al comienzo',
    'opening-paid': 'Parte de las deudas iniciales que los demás Estados pagan en un año',
    'opening-paid-usa': 'Parte de su deuda inicial que los Estados Unidos pagan en un año',
    'contributors-behind':
      'Meses de créditos que los países que aportan contingentes y fuerzas de policía aún esperan al comienzo, además de los no exigibles',
    'payment-delay': 'Meses de retraso del mantenimiento de la paz respecto del presupuesto ordinario',
    'unpaid-part': 'Parte de una cuota que queda impagada un año en que el Estado no está en el cuadro de honor',
    'usa-of-letter': 'Parte máxima de una notificación de cuotas que pagan los Estados Unidos',
    'usa-first-month': 'Mes en que los Estados Unidos empiezan a pagar',
    'usa-months': 'Número de meses en que los Estados Unidos pagan después',
    'letter-days': 'Días entre la votación y las notificaciones de cuotas',
    'extension-days': 'Días entre el fin de un mandato y su prórroga',
    implementation: 'Parte de la consignación que se gasta',
    'personnel-carried': 'Contingentes y unidades de policía después del último mes conocido, respecto de ese mes',
    equipment: 'Reembolso del equipo, además del reembolso del personal',
    'claim-months': 'Meses entre el servicio y el crédito exigible',
    'hold-back':
      'Efectivo que se guarda para personal y operaciones antes de pagar a los países que aportan contingentes y fuerzas de policía',
    'reserve-cash': 'Efectivo del Fondo de Reserva para el Mantenimiento de la Paz al comienzo',
    'next-appropriation': 'Consignaciones de los años sin votación conocida, respecto del último año conocido',
  },
  notes: {
    simulated: () =>
      'Simulación: lo que ninguna fuente dice es un supuesto con nombre, y la respuesta los enumera todos. Sirve para ver qué cambia cuando alguien paga de otro modo: para lo pendiente de pago por misión un año después, «como un año antes» fue el pronóstico más cercano en la mayoría de los años de su comprobación.',
    'dates-drawn': ({ paths }) =>
      `Las fechas de pago de ${paths} trayectorias se sortean entre los años del cuadro de honor del presupuesto ordinario, cada Estado por separado: los años malos de varios Estados a la vez son aquí más raros de lo que pueden ser.`,
    'appropriation-assumed': () =>
      'Las consignaciones de un año sin votación conocida se suponen a partir de la última.',
    'personnel-carried': ({ from, to }, month) =>
      `Los meses sin informe entre ${month(String(from))} y ${month(String(to))} tienen los efectivos del último informe anterior.`,
    'mission-left-out': ({ mission }) =>
      `${mission} no se cuenta: no se conoce lo que tenía pendiente de pago al comienzo.`,
    'rates-carried': ({ year }) => `Los años posteriores a ${year} tienen las tasas de ${year}.`,
    'contributors-above-appropriation': ({ mission }) =>
      `Según los efectivos y el equipo supuesto, los países que aportan contingentes y fuerzas de policía a ${mission} percibirían más que el gasto del año: no queda nada para personal y operaciones.`,
  },
};
