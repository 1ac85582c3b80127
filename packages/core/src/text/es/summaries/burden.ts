import type { BurdenOfState } from '../../../burden/burdenByState.js';
import type { Glance } from '../../../burden/stateAtAGlance.js';
import type { GroupCode } from '../../../internal/states/index.js';
import { burdenSummary } from '../../burdenSummary.js';
import { groupingLabel } from '../../groupingLabel.js';
import { movementSummary } from '../../movementSummary.js';
import { partOfYear } from '../../summaryFacts.js';
import type { NameOf, SummaryMessages } from '../../summaryMessages.js';
import { countedOver, decimal, monthAndYear, spanish } from '../burden.js';
import { spanishMovement } from '../movement.js';
import { persons } from '../personnelWords.js';
import { atMonthEnd, bare, grouped, inYearOfRates, inYears, many, of, ofPerCent } from '../words.js';

const points = (value: number) => `${Math.abs(value).toFixed(2).replace('.', ',')} puntos porcentuales`;

const glanceText = (
  state: string,
  { name, year, month, exactRate, persons: count }: Glance,
  nameOf: NameOf,
): string => {
  const who = nameOf(state, name);
  const rate = exactRate
    ? `la cuota de mantenimiento de la paz de las Naciones Unidas fijada para ${who} era ${ofPerCent({ exactShare: exactRate })}`
    : `la escala de mantenimiento de la paz no tenía ninguna tasa para ${who}`;
  return `En ${year}, ${rate}; ${atMonthEnd(month)}, ese Estado aportaba ${persons(count, {})} a las operaciones de las Naciones Unidas.`.replace(
    'aportaba ningún',
    'no aportaba ningún',
  );
};

export const burdenSummaries: Pick<
  SummaryMessages['summaries'],
  | 'burdenByState'
  | 'burdenGap'
  | 'burdenMovement'
  | 'burdenShare'
  | 'concentration'
  | 'membership'
  | 'roleOf'
  | 'stateAtAGlance'
  | 'stateProfile'
> = {
  burdenByState: (answer, nameOf) => {
    const { query, states, payMore, serveMore, largestServer } = answer;
    const [payer] = states as readonly [BurdenOfState];
    const both = ({ state, name, exactPaid, exactServed }: BurdenOfState) =>
      `${nameOf(state, name)}, ${bare(exactPaid)} pagado y ${bare(exactServed)} del personal aportado`;
    return `En ${query.year}${countedOver(partOfYear(query.year, answer)).replace(`${query.year}: `, '')}, la parte pagada del mantenimiento de la paz de las Naciones Unidas supera la parte aportada de su personal uniformado en el caso de ${many(payMore, 'Estado Miembro', 'Estados Miembros')} y es inferior en el de ${many(serveMore, 'Estado Miembro', 'Estados Miembros')}; ${both(payer)}; ${both(largestServer)}.`;
  },
  burdenGap: ({ query: { from, to }, payers, servers, years }, nameOf) => {
    const paid = `la parte del mantenimiento de la paz de las Naciones Unidas pagada por ${groupingLabel(payers, spanish, nameOf)}`;
    const served = `la parte de su personal uniformado aportada por ${groupingLabel(servers, spanish, nameOf)}`;
    const [first, last] = [years[0], years.at(-1)];
    if (!first || !last)
      return `La diferencia entre ${paid} y ${served} ${inYears(from, to)} no figura en los datos, que no tienen personal de entonces.`;
    const stands = ({ points: gap, range }: typeof first): string => {
      if (range) {
        const { low, high } = range;
        const digits = (value: number) => Math.abs(value).toFixed(2).replace('.', ',');
        if (low < 0 && high > 0) return `entre inferior en ${points(low)} y superior en ${points(high)} a`;
        const [least, most] = [low, high].sort((a, b) => Math.abs(a) - Math.abs(b)) as [number, number];
        return `${high > 0 ? 'superior' : 'inferior'} en un valor de entre ${digits(least)} y ${points(most)} a`;
      }
      return gap === 0 ? 'igual a' : gap > 0 ? `superior en ${points(gap)} a` : `inferior en ${points(gap)} a`;
    };
    const over = countedOver(partOfYear(first.year, first), partOfYear(last.year, last));
    if (first === last) return `En ${last.year}, ${paid} era ${stands(last)} ${served}${over}.`;
    return first.points !== undefined && first.points === last.points
      ? `Tanto en ${first.year} como en ${last.year}, ${paid} era ${stands(last)} ${served}${over}.`
      : `En ${first.year}, ${paid} era ${stands(first)} ${served}; en ${last.year} era ${stands(last).replace(/ a$/, '')}${over}.`;
  },
  burdenMovement: (answer, nameOf) => movementSummary(answer, { messages: spanishMovement, stateName: nameOf }).text,
  burdenShare: (answer, nameOf) => burdenSummary(answer, { messages: spanish, stateName: nameOf }).text,
  concentration: (answer) => {
    const {
      query: { of: shared, year, top = 10 },
      states,
      exactTopShare,
      gini,
      months,
      ranges,
    } = answer;
    const largestShare = ofPerCent({ exactShare: exactTopShare, range: ranges?.top });
    const over = months ? countedOver(partOfYear(year, { ...months, monthsAvailable: months.available })) : '';
    const [one, more] =
      shared === 'assessments'
        ? ['el mayor contribuyente financiero', 'mayores contribuyentes financieros']
        : ['el Estado que más aporta', 'Estados que más aportan'];
    const largest = top === 1 ? one : `los ${grouped(top)} ${more}`;
    const did =
      shared === 'assessments'
        ? `la cuota de mantenimiento de la paz de las Naciones Unidas fijada para ${largest} era ${largestShare}`
        : `la parte del personal uniformado de las operaciones de las Naciones Unidas aportada por ${largest} era ${largestShare}`;
    return `${inYearOfRates(answer, year)}${over.replace(`${year}: `, '')}, ${did}; el coeficiente de Gini de ${many(states, 'Estado Miembro', 'Estados Miembros')} era de ${ranges ? `entre ${decimal(String(ranges.gini.low))} y ${decimal(String(ranges.gini.high))}` : decimal(String(gini))}.`;
  },
  membership: (answer, nameOf) => {
    const { year } = answer.query;
    if ('groups' in answer) {
      const who = nameOf(answer.query.state, answer.name);
      if (answer.groups.length === 0) return `En ${year}, ninguna lista de grupo nombraba a: ${who}.`;
      const names = answer.groups.map(({ code, name }) => spanish.groups[code as GroupCode] ?? name ?? code);
      const older = answer.groups.filter(({ extrapolated }) => extrapolated).length;
      return `En ${year}, listas de grupos para ${who}: ${grouped(answer.groups.length)}${older === 0 ? '' : `, de ellas ${grouped(older)} de otro año`} (${spanish.list(names)}).`;
    }
    const { group, members } = answer;
    const older = group.parts.flatMap(({ asOf, extrapolated }) => (extrapolated && asOf !== undefined ? [asOf] : []));
    const dates = [...new Set(older)].map((date) => (date.length > 4 ? monthAndYear(date) : date));
    return `En ${year}, la lista tenía ${many(members.length, 'Estado Miembro', 'Estados Miembros')} de ese año: ${groupingLabel(group, spanish, nameOf)}${dates.length === 0 ? '' : ` (lista ${spanish.list(dates.map(of))})`}.`;
  },
  roleOf: (
    { query: { state, month }, name, contributesMoney, exactPaid, paidRange, exactServed, persons: count },
    nameOf,
  ) => {
    const who = nameOf(state, name);
    return `En ${monthAndYear(month)}, ${contributesMoney ? `la cuota de mantenimiento de la paz de las Naciones Unidas fijada para ${who} era ${ofPerCent({ exactShare: exactPaid, range: paidRange })}` : `la escala de mantenimiento de la paz no tenía ninguna tasa para ${who}`} y la parte del personal uniformado de las operaciones de las Naciones Unidas aportada por ese Estado era ${count === 0 ? 'nula' : ofPerCent({ exactShare: exactServed })}.`;
  },
  stateAtAGlance: (glance, nameOf) => glanceText(glance.query.state, glance, nameOf),
  stateProfile: (profile, nameOf) => glanceText(profile.query.state, profile, nameOf),
};
