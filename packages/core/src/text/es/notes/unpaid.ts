import type { NoteMessages } from '../../messages.js';
import { day, monthAndYear, spanish } from '../burden.js';

const date = (iso: string) => (iso.length === 10 ? day(iso) : iso.length === 7 ? monthAndYear(iso) : iso);
const list = (dates: unknown) => spanish.list(String(dates).split(' ').map(date));

/** Spanish notes on what is unpaid. */
export const unpaidNotes: NoteMessages['notes'] = {
  'unpaid-dates': () =>
    'Pendiente de pago es todo lo impagado, vencido o no, y no los atrasos que cuentan según el Artículo 19. Sube y baja durante el año a medida que se prorratean y pagan las cuotas: solo son comparables los fines de año.',
  'unpaid-derived': ({ dates }) => `Calculado a partir de otras cifras publicadas: ${list(dates)}.`,
  'unpaid-projected': ({ dates }) => `Proyección de la fuente, no contada: ${list(dates)}.`,
  'unpaid-uncertain': ({ dates }) => `Fecha, lectura o alcance inciertos: ${list(dates)}.`,
  'unpaid-with-master-plan': ({ dates }) => `Incluido el plan maestro de mejoras de infraestructura: ${list(dates)}.`,
  'unpaid-arrears-left-out': ({ dates }) => `Excluido, porque la fuente cuenta los atrasos: ${list(dates)}.`,
  'unpaid-years-missing': ({ years }) =>
    `Ninguna cifra en los datos para ${spanish.list(
      String(years)
        .split(' ')
        .map((span) => span.replace('-', ' a ')),
    )}.`,
  'unpaid-missions-listed': () =>
    'Pendiente de pago es todo lo impagado. La mayoría de las misiones concluidas no tienen cifra: la suma no es el total del mantenimiento de la paz.',
  'unpaid-other-day': ({ mission, date: on }) => `${mission}: ${date(String(on))}.`,
  'unpaid-counted-with': ({ mission, other }) => `${mission} comparte la cuenta de ${other}: contada una vez.`,
};
