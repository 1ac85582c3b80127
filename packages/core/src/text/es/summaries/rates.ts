import { isProjected } from '../../burdenSummaryIn.js';
import { groupingLabel } from '../../groupingLabel.js';
import { sharePair, sideOfShare, wentOf } from '../../percentText.js';
import { asShare, factorText, isPlainProjection, memberRates, ratesAtEnds } from '../../summaryFacts.js';
import type { SummaryMessages } from '../../summaryMessages.js';
import { day, decimal, spanish } from '../burden.js';
import {
  dollars,
  factor,
  factorPair,
  grouped,
  inYearOfRates,
  inYears,
  many,
  of,
  ofPerCent,
  premium,
  shareWords,
} from '../words.js';

const states = (count: number) => many(count, 'Estado Miembro', 'Estados Miembros');

export const rateSummaries: Pick<
  SummaryMessages['summaries'],
  | 'adHocRates'
  | 'assessmentShare'
  | 'backtestScale'
  | 'effectiveRate'
  | 'effectiveRates'
  | 'levelFor'
  | 'projectScale'
  | 'rateRanks'
  | 'ratesOverYears'
  | 'scaleReview'
> = {
  adHocRates: ({ query: { year }, exactPermanentMemberFactor }) =>
    `Con la composición de los grupos especiales que supone la consulta, los Estados del grupo A pagaban en ${year} para el mantenimiento de la paz ${factor(exactPermanentMemberFactor)} veces su tasa ordinaria.`,
  assessmentShare: (answer, nameOf) => {
    const { query, payers, states: rated } = answer;
    const who = groupingLabel(payers, spanish, nameOf);
    if (rated === 0) return `Ninguna tasa en la escala de mantenimiento de la paz de ${query.year} para ${who}.`;
    const basis = memberRates(answer, (some, all) => ` (${some} de ${all} con tasa)`);
    return `${inYearOfRates(answer, query.year)}, la cuota de mantenimiento de la paz de las Naciones Unidas fijada para ${who}${basis} ${isProjected(answer, query.year) ? 'será' : 'era'} ${ofPerCent(answer)}.`;
  },
  backtestScale: ({
    query: { scale, ...others },
    agreement: { states: all, exact, withinThousandth, medianErrorPercent },
  }) =>
    `${Object.keys(others).length === 0 ? 'Recalculada' : 'Recalculada con la metodología de la consulta'} a partir de los ingresos del Banco Mundial según los pasos de la Comisión de Cuotas, la escala del presupuesto ordinario de ${scale.replace('-', ' a ')} da la tasa oficial, hasta la milésima de punto, para ${exact} de ${states(all)}, y una tasa a no más de una milésima para ${withinThousandth}${medianErrorPercent === undefined ? '' : `; el error mediano de las tasas mayores es del ${decimal(String(medianErrorPercent))}\u00a0%`}.`,
  effectiveRate: (answer, nameOf) => {
    const { query, rate, name } = answer;
    const who = nameOf(query.state, name);
    return rate
      ? `${inYearOfRates(answer, query.year)}, la cuota de mantenimiento de la paz de las Naciones Unidas fijada para ${who} ${isProjected(answer, query.year) ? 'será' : 'era'} ${ofPerCent(rate)}.`
      : `La escala de mantenimiento de la paz de ${query.year} no tiene ninguna tasa para ${who}.`;
  },
  effectiveRates: (answer) => {
    const { query, rates } = answer;
    const when = query.date === undefined ? inYearOfRates(answer, query.year) : `Al ${day(query.date)}`;
    const assumed =
      query.overrides === undefined && query.reform === undefined ? '' : ', en el escenario de la consulta';
    const projected = isProjected(answer, query.year);
    return `${when}${assumed}, ${states(rates.length)} ${projected ? 'tendrán' : 'tenían'} una tasa de mantenimiento de la paz; los miembros permanentes ${projected ? 'pagarán' : 'pagaban'} ${premium(answer)} veces su tasa ordinaria.`;
  },
  levelFor: ({ name, query: { state, year, perCapitaGni, leastDeveloped }, level, threshold, why }, nameOf) => {
    const who = nameOf(state, name);
    const scale = `de la escala de mantenimiento de la paz de ${year}`;
    const income = `Con un ingreso medio per cápita de ${dollars(perCapitaGni)}, que supone la consulta, el nivel ${scale} para ${who} sería ${level}`;
    switch (why) {
      case 'permanent member':
        return `Cualquiera que sea su ingreso, el nivel ${scale} para ${who} es A: miembro permanente del Consejo de Seguridad.`;
      case 'listed in level C':
        return `Cualquiera que sea su ingreso, el nivel ${scale} para ${who} es C: Estado nombrado por la escala.`;
      case 'least developed':
        return `Cualquiera que sea su ingreso, el nivel ${scale} para ${who} ${leastDeveloped === undefined ? 'es' : 'sería'} J, como país menos adelantado${leastDeveloped === undefined ? '' : ', lo que supone la consulta'}.`;
      case 'thresholds not known':
        return `El nivel ${scale} para ${who} no es verificable: los umbrales de ingreso de ese año no figuran en los datos.`;
      case 'income above all thresholds':
      case 'income under threshold':
        return threshold === undefined
          ? `${income}, por encima de todos los umbrales.`
          : `${income}, por debajo del umbral de ${dollars(threshold)}.`;
    }
  },
  projectScale: ({ query, scale, largestChange, rising, falling, rates, permanentMemberFactor }, nameOf) => {
    const rate = rates.find(({ state }) => state === largestChange.state);
    const number = (value: number) => `${decimal(String(value))}\u00a0%`;
    const change = rate
      ? `la tasa ordinaria del Estado que más cambia (${nameOf(rate.state, largestChange.name)}) pasa del ${number(rate.officialPercent)} al ${number(rate.ratePercent)} para ${scale.replace('-', ' a ')}${rate.lowPercent === rate.highPercent ? '' : ` (del ${number(rate.lowPercent)} al ${number(rate.highPercent)} según otros supuestos)`}; `
      : '';
    return `Según una proyección a partir de los ingresos del Banco Mundial${isPlainProjection(query) ? '' : ' y de los supuestos de la consulta'}, ${change}las tasas suben para ${states(rising)} y bajan para ${falling}, y en ${query.year} los miembros permanentes pagan para el mantenimiento de la paz ${decimal(factorText(permanentMemberFactor))} veces su tasa ordinaria.`;
  },
  rateRanks: (answer, nameOf) => {
    const { query, ranks, topShare: exactShare, topRange: range } = answer;
    const [first] = ranks;
    const who =
      answer.others.states === 0
        ? `los ${ranks.length} Estados Miembros con tasa, en conjunto,`
        : ranks.length === 1 && first
          ? `el mayor contribuyente financiero, ${nameOf(first.state, first.name)},`
          : `los ${ranks.length} mayores contribuyentes financieros`;
    return `${inYearOfRates(answer, query.year)}, la cuota de mantenimiento de la paz de las Naciones Unidas fijada para ${who} ${isProjected(answer, query.year) ? 'será' : 'era'} ${ofPerCent({ exactShare, range })}.`;
  },
  ratesOverYears: (answer, nameOf) => {
    const { kind, from, to } = answer.query;
    const scale = kind === 'regular' ? 'del presupuesto ordinario' : 'de mantenimiento de la paz';
    const clauses = ratesAtEnds(answer).map(({ state, name, first, last }) => {
      const rate = `la tasa ${scale} para ${nameOf(state, name)}`;
      if (!first || !last) return `${rate} ${inYears(from, to)} no figura en los datos`;
      if (first.from === last.from) return `${rate} en ${last.year} es ${ofPerCent(asShare(last))}`;
      const [before, after] = sharePair(asShare(first), asShare(last));
      const went = wentOf(sideOfShare(before), sideOfShare(after));
      // A year that stands twice has two schemes, with the second from July.
      const [start, end] =
        first.year === last.year ? [`enero de ${first.year}`, `julio de ${last.year}`] : [first.year, last.year];
      if (went === 'same') return `${rate} es ${of(shareWords(after))} en ${start} y en ${end}`;
      const begun = before.to ? `de un valor ${shareWords(before)}` : of(shareWords(before));
      const ended = after.to ? `a un valor ${shareWords(after)}` : `a ${shareWords(after)}`.replace(/^a el /, 'al ');
      return `${inYears(start, end)}, ${rate} ${went === 'falls' ? 'baja' : 'pasa'} ${begun} ${ended}`;
    });
    return `${clauses.join('; ')}.`;
  },
  scaleReview: ({ query: { year, against }, factorsChanged, exactPermanentMemberFactor: { before, after } }) => {
    const [first, last] = factorPair(before, after);
    const when =
      against !== undefined && against < year ? `De ${against} a ${year}` : `En ${year}, respecto de ${against}`;
    const { states: changed, byLevel } = factorsChanged;
    const others =
      changed === 0
        ? 'el coeficiente de la tasa ordinaria no cambió para ningún Estado Miembro aparte de los miembros permanentes'
        : `el coeficiente de la tasa ordinaria cambió para ${states(changed)} aparte de los miembros permanentes (${byLevel === 0 ? 'ninguno' : grouped(byLevel)} por nivel o transición)`;
    const moved =
      first === last
        ? `se mantuvo en ${last}`
        : `${Number(last.replace(',', '.')) < Number(first.replace(',', '.')) ? 'bajó' : 'pasó'} de ${first} a ${last}`;
    return `${when}, ${others}; el de los miembros permanentes ${moved}.`;
  },
};
