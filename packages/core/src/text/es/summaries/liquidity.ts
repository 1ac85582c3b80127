import { nearerAsBefore } from '../../liquidityBacktestFigures.js';
import { liquiditySummary } from '../../liquiditySummary.js';
import { reformSummary } from '../../reformSummary.js';
import type { SummaryMessages } from '../../summaryMessages.js';
import { day, decimal, spanish } from '../burden.js';
import { liquiditySpanish } from '../liquidity.js';
import { reformSpanish } from '../reforms.js';

const { money } = liquiditySpanish;
const options = { messages: liquiditySpanish, months: spanish };

const without = (left: readonly string[]) => (left.length === 0 ? '' : ` (sin ${spanish.list(left)})`);

export const liquiditySummaries: Pick<
  SummaryMessages['summaries'],
  'backtestLiquidity' | 'compareReform' | 'forecastUnpaid' | 'liquidityFan' | 'liquidityScenario' | 'simulateLiquidity'
> = {
  backtestLiquidity: ({ test: { years } }) => {
    const errors = years.map(({ errorPercent }) => Math.abs(errorPercent));
    return `De ${years[0]?.year} a ${years.at(-1)?.year}, la simulación se apartó como máximo un ${decimal(String(Math.max(...errors)))}\u00a0% de las cuotas de mantenimiento de la paz publicadas como pendientes de pago al 30 de abril de cada año; por misión, «como un año antes» estuvo más cerca en ${nearerAsBefore(years)} de ${years.length} años.`;
  },
  compareReform: (answer, nameOf) => reformSummary(answer, { messages: reformSpanish, stateName: nameOf }).text,
  forecastUnpaid: ({ asOf, total, missions, leftOut, score }) =>
    `Al ${day(asOf)}, se prevén ${money(total.forecast)} pendientes de pago para ${missions.length} misiones${without(leftOut)}, ocho de cada diez años entre ${money(total.low)} y ${money(total.high)}; un año antes eran ${money(total.before)}. De ${score.firstYear} a ${score.lastYear}, esos pronósticos se apartaron un ${decimal(String(score.byMissionPercent))}\u00a0% por misión, «como un año antes» un ${decimal(String(score.asBeforePercent))}\u00a0%; estuvieron más cerca en ${score.nearer} de ${score.years} años.`,
  liquidityFan: (answer) => liquiditySummary(answer, options).text,
  liquidityScenario: ({ query: { payers, reserve }, months, paths, lowest, exhausted, owedAtEnd }) => {
    const how = {
      usual: 'en que los Estados pagan como antes',
      'usa-nothing': 'en que los Estados Unidos de América no pagan nada',
      'all-later': 'en que todos los Estados salvo los Estados Unidos de América pagan tres meses más tarde',
    }[payers];
    const cash =
      exhausted === undefined
        ? `es mínimo a finales de ${spanish.month(lowest.month)}, ${money(lowest.amount)} en la mediana de ${paths} trayectorias`
        : `se agota a finales de ${spanish.month(exhausted)} en la mitad de ${paths} trayectorias`;
    return `En una simulación de ${spanish.month(months[0] ?? '')} a ${spanish.month(months.at(-1) ?? '')} ${how}${reserve === 'off' ? ', sin el Fondo de Reserva' : ''}, el efectivo de las misiones de mantenimiento de la paz de las Naciones Unidas ${cash}; al final se adeudan ${money(owedAtEnd.amount)} a los países que aportan contingentes y fuerzas de policía.`;
  },
  simulateLiquidity: (answer) => liquiditySummary(answer, options).text,
};
