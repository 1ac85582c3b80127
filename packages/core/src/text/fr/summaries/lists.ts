import type { SummaryMessages } from '../../summaryMessages.js';
import { many } from '../words.js';

/** Lists of what a query can name. */
export const listSummaries: Pick<SummaryMessages['summaries'], 'groups' | 'missions'> = {
  groups: ({ query: { year }, groups }) => {
    const sizes = groups.map(({ members }) => members);
    const when = year === undefined ? ', selon la dernière liste de chacun' : ` en ${year}`;
    return `Les données comptent ${many(groups.length, 'groupe')} d’États Membres${when}, de ${Math.min(...sizes)} à ${Math.max(...sizes)} membres.`;
  },
  missions: ({ query: { kind }, operations, withoutEnd, supportOffices, otherMissions }) => {
    const list = `${many(operations, 'opération de maintien de la paix', 'opérations de maintien de la paix')} de l’ONU, dont ${withoutEnd} sans date de fin sur la liste`;
    const support = many(supportOffices, 'bureau, base ou compte d’appui', 'bureaux, bases et comptes d’appui');
    const other = many(otherMissions, 'autre mission', 'autres missions');
    if (kind === 'peacekeeping') return `Les données comptent ${list}.`;
    if (kind === 'support') return `Les données comptent ${support} au maintien de la paix de l’ONU.`;
    if (kind === 'other')
      return `Les données comptent ${many(otherMissions, 'mission')} de l’ONU hors opérations de maintien de la paix.`;
    return `Les données comptent ${list} ; ${other} ; ${support}.`;
  },
};
