import { spanish, unpaidNotes } from '@blueledger/core/text/es';
import { capital, owed } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/es.js';
import { writtenDate } from '../../figure/written.js';
import type { UnpaidMessages } from '../messages.js';

const date = (iso: string) => writtenDate(iso, 'es');
/** Millions take `de` before what they count; thousands do not occur. */
const dollars = (amount: string) => `${amount} de dólares`;

export const messages: UnpaidMessages = {
  core: spanish,
  frame,
  notes: unpaidNotes,
  title: {
    peacekeeping: 'Cuotas pendientes de pago para el mantenimiento de la paz de la ONU',
    regular: 'Cuotas pendientes de pago para el presupuesto ordinario de la ONU',
    tribunals: 'Cuotas pendientes de pago para los tribunales de la ONU',
    total: 'Cuotas pendientes de pago a la ONU, todos los fondos',
  },
  caption: {
    peacekeeping: 'Pendiente de pago para el mantenimiento de la paz, en las fechas que dan documentos y funcionarios',
    regular: 'Pendiente de pago para el presupuesto ordinario, en las fechas que dan documentos y funcionarios',
    tribunals: 'Pendiente de pago para los tribunales, en las fechas que dan documentos y funcionarios',
    total: 'Pendiente de pago para todos los fondos, en las fechas que dan documentos y funcionarios',
  },
  fund: {
    peacekeeping: 'para el mantenimiento de la paz de la ONU',
    regular: 'para el presupuesto ordinario de la ONU',
    tribunals: 'para los tribunales de la ONU',
    total: 'a la ONU, todos los fondos',
  },
  when: (asOf) => `${asOf.length === 10 ? 'el' : 'en'} ${date(asOf)}`,
  most: ({ latest, second, more }, fund) => [
    { text: `${capital(latest.when)}, pendiente de pago ${fund}: ` },
    owed(dollars(latest.amount)),
    { text: ', la suma más alta registrada aquí, ' },
    owed(`${more} más`),
    { text: ` que la anterior, ${second.amount} ${second.when}.` },
  ],
  below: ({ latest, largest, less }, fund) => [
    { text: `${capital(latest.when)}, pendiente de pago ${fund}: ` },
    owed(dollars(latest.amount)),
    { text: ', ' },
    owed(`${less} menos`),
    { text: ` que la suma más alta registrada aquí, ${largest.amount} ${largest.when}.` },
  ],
  only: ({ amount, when }, fund) => [
    { text: `${capital(when)}, pendiente de pago ${fund}: ` },
    owed(dollars(amount)),
    { text: '.' },
  ],
  notCounted: (fund) => `Pendiente de pago ${fund}: ninguna cifra disponible para este período.`,
  yearEnds: (most, last) =>
    last
      ? `A fin de año, la suma más alta es de ${most.amount} (${most.year}); el último fin de año conocido, ${last.amount} (${last.year}).`
      : `A fin de año, la suma más alta es de ${most.amount} (${most.year}), la última conocida.`,
  missionTitle: (on) => `Cuotas pendientes de pago por misión de mantenimiento de la paz, ${on}`,
  mission: ({ when, total, count, mission, amount, percent }) => [
    { text: `${capital(when)}, ` },
    owed(dollars(total)),
    { text: ` quedaban pendientes de pago para las ${count} misiones de la lista; la mayor suma, para ${mission}: ` },
    owed(amount),
    { text: `, el ${percent}\u00a0%.` },
  ],
  missionPoint: (mission, amount, percent) =>
    `${mission}: ${amount} dólares pendientes de pago, el ${percent}\u00a0% de todas sus cuotas`,
  missionCaption: 'Pendiente de pago por misión, según las resoluciones sobre su financiación',
  countedWith: (mission) => `contada con ${mission}`,
  dollars: 'Dólares corrientes de los Estados Unidos',
  dollarsUnpaid: 'Dólares de los Estados Unidos pendientes de pago',
  billions: 'Miles de millones de dólares de los Estados Unidos',
  millions: 'Millones de dólares de los Estados Unidos',
  noFigures: 'ninguna cifra',
  key: {
    yearEnd: 'fin de año',
    otherDate: 'otra fecha',
    lessSure: 'citada, calculada o incierta',
    projected: 'proyección',
  },
  sure: {
    primary: 'tal como se publicó',
    secondary: 'citada por otros',
    uncertain: 'incierta',
    derived: 'calculada',
    projected: 'proyección',
    unverified: 'no comprobada',
  },
  point: (on, amount, sure) => `${on}: ${amount} dólares pendientes de pago, ${sure}`,
  sourcesBeside: 'La tabla tiene la fuente de cada cifra.',
  columns: {
    date: 'Fecha',
    amount: 'Pendiente de pago, dólares de los Estados Unidos',
    sure: 'Certeza',
    source: 'Fuente',
    mission: 'Misión o servicio',
    percent: 'Porcentaje de todas sus cuotas',
    paid: 'Estados que habían pagado todo',
    paidShare: 'Estados que habían pagado todo, en porcentaje',
  },
};
