import type { NoteMessages } from '../messages.js';
import { decimal, fromDayTo } from './burden.js';

/** Spanish notes on rates before 2012. */
export const spanishEarlierRateNotes: NoteMessages['notes'] = {
  'levels-2001-caveat': () =>
    'Las transiciones de los nuevos contribuyentes no se publican: las tasas de julio de 2001 a 2003 se calculan sin ellas, salvo la de la República de Corea.',
  'rates-of-groups': () =>
    'Las tasas de mantenimiento de la paz de 1974 a junio de 2001 se derivan de la escala del presupuesto ordinario y de los cuatro grupos especiales: el grupo A (miembros permanentes) asume lo que no pagan los grupos B (toda su tasa ordinaria), C (una quinta parte) y D (una décima parte). No se encontró ninguna lista por Estado: se cotejan con los importes por grupo que citan las resoluciones de 1973 a 1989.',
  'rates-within-bounds': ({ from, to }) =>
    `El nivel de algunos Estados no está determinado para ${from}${from === to ? '' : ` a ${to}`}: sus tasas, las de los miembros permanentes, que asumen los descuentos, y toda parte que los incluya se sitúan entre dos valores. El valor verdadero es uno de los del intervalo; el punto medio no vale más que otro.`,
  'rates-of-days': ({ year, from, to }) =>
    `Las tasas de ${year} son las vigentes ${fromDayTo(String(from), String(to))}; después, algunos Estados pagaban otra parte de su tasa ordinaria.`,
  'rates-of-first-days': ({ years }) =>
    `La parte de algunos Estados cambió durante el año (${String(years).replaceAll(' ', ', ')}): valen las tasas de los primeros días del año.`,
  'two-schemes': ({ year }) =>
    `${year} tiene dos escalas: los grupos especiales hasta el 30 de junio y los niveles desde el 1 de julio.`,
  'rates-add-up-to': ({ year, percent, asFixed, added, states }) =>
    `Las tasas de ${year} suman el ${decimal(String(percent))}\u00a0%: el ${decimal(String(asFixed))}\u00a0% las de la escala tal como se fijó, como sus tasas ordinarias${states ? `, y el ${decimal(String(added))}\u00a0% las de los Estados que se añadieron (${String(states).replaceAll(' ', ', ')})` : ''}.`,
  'rate-under-former-code': ({ name, former }) =>
    `${name}: las tasas anteriores son las del mismo Miembro con otro nombre (${former}).`,
  'scale-within-bounds': ({ year }) =>
    `Las tasas de mantenimiento de la paz de ${year} se sitúan entre dos valores: esa parte no se prorratea.`,
};
