import type { NoteMessages } from '../../messages.js';
import { dollars, many } from '../words.js';

/** Spanish notes on budgets, spending, mandate periods and what is split among states. */
export const budgetNotes: NoteMessages['notes'] = {
  'net-cost-unknown': ({ mission }) =>
    `No se conocen los ingresos por contribuciones del personal de ${mission} para esta consignación: las partes pagan su porción del costo bruto, que es mayor que la del costo neto.`,
  'staff-assessment-set-off': ({ amount }) =>
    `De los importes se deducen ingresos de ${dollars(Number(amount))} por contribuciones del personal, la porción de cada Estado según la misma escala (Fondo de Nivelación de Impuestos).`,
  'tie-to-earlier-code': ({ ties, gained, missed }) =>
    `En ${many(Number(ties), 'reparto', 'repartos')}, los restos empataron al asignar los últimos dólares: por el orden de los códigos alfa-3, convención nuestra, ${many(Number(gained), 'Estado tiene', 'Estados tienen')} un dólar más que ${missed} con el mismo resto.`,
  'tie-to-earlier-piece': ({ unit }) =>
    `Los restos de dos períodos empataron: el primero recibe ${Number(unit) === 1 ? 'el dólar' : `la unidad de ${unit} dólares`}, convención nuestra.`,
  'largest-remainder': ({ unit }) =>
    `Repartido en unidades de ${many(Number(unit), 'dólar', 'dólares')} por el método del resto mayor, convención nuestra.`,
  'without-prorated-shares': () =>
    'Los presupuestos son brutos y no incluyen las partes prorrateadas de la cuenta de apoyo, la Base Logística (BLNU) y el Centro Regional de Servicios (RSCE), al igual que los gastos.',
  'with-prorated-shares': () =>
    'Los importes incluyen las partes prorrateadas de la cuenta de apoyo, la Base Logística (BLNU) y el Centro Regional de Servicios (RSCE), y no lo que paga directamente el país anfitrión u otro Estado.',
  'commitment-authority': ({ mission, budgetYear }) =>
    `${mission} ${budgetYear}: al menos en parte, una autorización para contraer compromisos, no una consignación.`,
  'additional-vote': ({ mission, budgetYear }) =>
    `${mission} ${budgetYear}: con una consignación adicional aprobada un año después.`,
  'additions-only': ({ mission, budgetYear }) =>
    `${mission} ${budgetYear}: en los datos solo figura una consignación adicional, no la inicial.`,
  'vote-missing': ({ mission, budgetYear }) =>
    `${mission} ${budgetYear}: el presupuesto aprobado no figura en los datos.`,
  'spending-missing': ({ missions, budgetYear }) =>
    `Gastos de ${budgetYear} que no figuran en los datos: ${String(missions).replaceAll(' ', ', ')}.`,
};
