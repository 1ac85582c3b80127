import type { SummaryMessages } from '../../summaryMessages.js';
import { many } from '../words.js';

/** Lists of what a query can name. */
export const listSummaries: Pick<SummaryMessages['summaries'], 'groups' | 'missions'> = {
  groups: ({ query: { year }, groups }) => {
    const sizes = groups.map(({ members }) => members);
    const when = year === undefined ? ', según la última lista de cada uno' : ` en ${year}`;
    return `Los datos tienen ${many(groups.length, 'grupo')} de Estados Miembros${when}, de ${Math.min(...sizes)} a ${Math.max(...sizes)} miembros.`;
  },
  missions: ({ query: { kind }, operations, withoutEnd, supportOffices, otherMissions }) => {
    const list = `${many(operations, 'operación', 'operaciones')} de mantenimiento de la paz de las Naciones Unidas, de ellas ${withoutEnd} sin fecha de fin en la lista`;
    const support = many(supportOffices, 'oficina, base o cuenta de apoyo', 'oficinas, bases y cuentas de apoyo');
    if (kind === 'peacekeeping') return `Los datos tienen ${list}.`;
    if (kind === 'support') return `Los datos tienen ${support} al mantenimiento de la paz de las Naciones Unidas.`;
    if (kind === 'other')
      return `Los datos tienen ${many(otherMissions, 'misión', 'misiones')} de las Naciones Unidas que no son operaciones de mantenimiento de la paz.`;
    return `Los datos tienen ${list}; ${many(otherMissions, 'otra misión', 'otras misiones')}; ${support}.`;
  },
};
