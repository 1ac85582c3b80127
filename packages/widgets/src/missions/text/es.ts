import { budgetNotes, spanish } from '@blueledger/core/text/es';
import { money } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/es.js';
import type { MissionsMessages } from '../messages.js';

const all = 'misiones de mantenimiento de la paz de la ONU';

export const messages: MissionsMessages = {
  core: spanish,
  frame,
  notes: budgetNotes,
  title: {
    budget: (mission) => `Presupuesto y gastos: ${mission ?? all}`,
    classes: (mission) => `En qué se gasta el dinero: ${mission ?? all}`,
    pieces: (mission) => `Cómo se prorratea el presupuesto: ${mission ?? all}`,
  },
  dollars: 'Dólares corrientes de los Estados Unidos',
  unit: {
    budget: 'Dólares de los Estados Unidos gastados y porcentaje del presupuesto aprobado',
    classes: 'Dólares de los Estados Unidos gastados',
    pieces: 'Dólares de los Estados Unidos prorrateados y porcentaje condicional',
  },
  spentOfApproved: ({ mission, years, spent, approved, percent }) => [
    {
      text: `${years.length === 2 ? `De ${years[0]} a ${years[1]}` : `En ${years[0]}`}, gastos ${mission === undefined ? 'de las misiones de mantenimiento de la paz y sus servicios' : `(${mission})`}: `,
    },
    money(`${spent} de dólares`),
    { text: ` de ${approved} aprobados, es decir, el ` },
    money(`${percent}\u00a0%`),
    { text: '.' },
  ],
  notBoth: ({ mission, year }) =>
    `${mission ?? 'Misiones'}: el presupuesto aprobado y los gastos de ${year} no figuran ambos en los datos.`,
  onPersonnel: ({ mission, year, personnel, total, percent }) => [
    { text: `En ${year}, ${mission ?? 'las misiones de mantenimiento de la paz y sus servicios'}: ` },
    money(`${personnel} de dólares`),
    { text: ' para personal militar y de policía, es decir, el ' },
    money(`${percent}\u00a0%`),
    { text: ` de ${total} gastados.` },
  ],
  conditional: ({ mission, year, total, percent }) => [
    { text: 'De los ' },
    money(`${total} de dólares`),
    { text: ` prorrateados para ${mission ?? 'el mantenimiento de la paz'} en ${year}, el ` },
    money(`${percent}\u00a0%`),
    { text: ' dependía de que el Consejo de Seguridad prorrogara un mandato.' },
  ],
  spent: 'gastado',
  approved: 'aprobado',
  spentOnly: (amount) => `${amount} gastados`,
  approvedOnly: (amount) => `${amount} aprobados`,
  firm: 'dentro del mandato',
  ifExtended: 'si se prorroga el mandato',
  classes: {
    military_police_personnel: 'Personal militar y de policía',
    civilian_personnel: 'Personal civil',
    operational_costs: 'Gastos operacionales',
  },
  wholeYear: 'Año completo',
  point: (name, values) => `${name}: ${values.join('; ')}`,
  pointOf: (value, of) => `${of} ${value}`,
  caption: 'En dólares corrientes de los Estados Unidos',
  columns: {
    mission: 'Misión o servicio',
    year: 'Ejercicio',
    percent: 'Gastado, en porcentaje de lo aprobado',
    total: 'Total',
    piece: 'Período',
    amount: 'Prorrateado',
    condition: 'Condición',
  },
};
