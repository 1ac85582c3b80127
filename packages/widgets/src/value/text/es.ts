import { spanish, spanishEarlierRateNotes } from '@blueledger/core/text/es';
import { stateName } from '../../figure/names/text/es.js';
import { messages as frame } from '../../figure/text/es.js';
import { timeIn, type ValueMessages } from '../messages.js';

const titles: Readonly<Record<string, string>> = {
  'peacekeeping-rate': 'Tasa efectiva de prorrateo para el mantenimiento de la paz de la ONU',
  'regular-rate': 'Tasa de prorrateo para el presupuesto ordinario de la ONU',
  'assessment-share': 'Parte de las cuotas de mantenimiento de la paz de la ONU',
  'uniformed-personnel': 'Personal uniformado en las operaciones de la ONU',
  'personnel-share': 'Parte del personal uniformado en las operaciones de la ONU',
  appropriation: 'Consignación prorrateada entre los Estados Miembros, en dólares corrientes',
  'approved-budget': 'Presupuesto aprobado, en dólares corrientes',
};

export const messages: ValueMessages = {
  core: spanish,
  frame,
  stateName,
  notes: {
    'with-prorated-shares': () =>
      'Con las partes de la cuenta de apoyo, la BLNU y el RSCE, y sin lo que paga directamente el país anfitrión u otro Estado.',
    'without-prorated-shares': () => 'Presupuesto bruto, sin las partes de la cuenta de apoyo, la BLNU y el RSCE.',
    'commitment-authority': ({ mission, budgetYear }) =>
      `${mission} ${budgetYear}: al menos en parte, una autorización para contraer compromisos, no una consignación.`,
    'spending-missing': () => 'Los gastos de este ejercicio no figuran en los datos.',
    ...spanishEarlierRateNotes,
    'levels-2001-caveat': () =>
      'De julio de 2001 a 2003, tasas calculadas sin las transiciones de los nuevos contribuyentes.',
  },
  amount: (unit, number) =>
    unit === 'percent' ? `${number}\u00a0%` : unit === 'dollars' ? `${number} dólares` : number,
  title: (of, who, when, core) => `${titles[of] ?? of}: ${who}, ${timeIn(when, core)}`,
  disagrees: (text, figure) => `La página dice «${text}»; según las fuentes, es ${figure}.`,
};
