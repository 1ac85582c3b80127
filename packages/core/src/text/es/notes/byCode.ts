import type { NoteMessages } from '../../messages.js';
import { fromDayTo } from '../burden.js';
import { budgetNotes } from './budgets.js';
import { nextScaleNotes } from './nextScale.js';
import { unpaidNotes } from './unpaid.js';

/** Spanish notes that no share of the burden carries. The others stand in the messages of their subject. */
export const moreNotes: NoteMessages['notes'] = {
  ...budgetNotes,
  ...unpaidNotes,
  ...nextScaleNotes,
  'no-scale': ({ year }) => `No hay escala de mantenimiento de la paz para ${year}: esa parte no se prorratea.`,
  'entries-by-caller': () => 'Los asientos son los de la consulta.',
  'arrears-over-all-funds': () =>
    'Los atrasos se cuentan sobre todos los fondos prorrateados: que los del mantenimiento de la paz cuenten se desprende de decisiones que dejan de lado el Artículo 19 para algunos de ellos.',
  'levels-not-apart': ({ levels, taken }) =>
    `Las tablas no distinguen los niveles ${String(levels).replace('/', ' y ')}: la parte supuesta para el nivel ${taken} vale para ambos.`,
  'level-unknown': ({ from, to }) => `No se conoce el nivel del fondo ${fromDayTo(String(from), String(to))}.`,
  'equipment-assumed': ({ percent }) =>
    `Supuesto: el equipo equivale al ${String(percent).replace('.', ',')}\u00a0% del reembolso del personal.`,
  'staff-officers-inside': () =>
    'Antes de mayo de 2017, los oficiales de Estado Mayor, que no se reembolsan, se cuentan con los contingentes.',
  'formed-police-left-out': () =>
    'En algunos de estos meses las unidades de policía constituidas no tienen cifras propias: no se cuentan.',
  'levels-assumed': () => 'Algunos niveles, o todos, son supuestos de la consulta.',
  'thresholds-unknown': ({ from, to }) =>
    `Los umbrales de ingreso ${fromDayTo(String(from), String(to))} no figuran en los datos.`,
  'groups-by-caller': () => 'La composición de los grupos especiales no figura en los datos: es la de la consulta.',
};
