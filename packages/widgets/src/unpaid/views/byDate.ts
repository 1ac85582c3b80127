import {
  type UnpaidFigure,
  type UnpaidOverTime,
  type UnpaidOverTimeQuery,
  unpaidOverTime,
} from '@blueledger/core/accounts';
import type { SummaryPart } from '@blueledger/core/text';
import { unpaidAssessmentsPeacekeeping } from '@blueledger/datasets/unpaid-assessments/peacekeeping';
import type { StemsSpec } from '../../figure/chart/stems/spec.js';
import { sourceNames } from '../../figure/citedSources.js';
import type { FigureContent } from '../../figure/content.js';
import { shortMoney } from '../../figure/moneyText.js';
import { notesOf } from '../../figure/notes.js';
import { numbersIn } from '../../figure/numbersIn.js';
import { writtenDate } from '../../figure/written.js';
import type { UnpaidMessages } from '../messages.js';

/** Shorter gaps than this show as what they are: no stem. */
const longGap = 2;

const look = ({ status, confidence }: UnpaidFigure): StemsSpec['stems'][number]['look'] =>
  status === 'projected' ? 'projected' : status === 'published' && confidence === 'primary' ? 'full' : 'hollow';

/** A day as years with their passed part, counted in days of its own year. */
function passed(day: string): number {
  const year = Number(day.slice(0, 4));
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return year + (Date.parse(day) - start) / (end - start);
}

function summaryOf(
  { latest, largest, second }: UnpaidOverTime,
  fund: string,
  messages: UnpaidMessages,
): readonly SummaryPart[] {
  if (!latest || !largest) return [{ text: messages.notCounted(fund) }];
  const { language } = messages.frame;
  const money = (amount: number) => shortMoney(amount, language, 1);
  const at = ({ amount, asOf }: UnpaidFigure) => ({ amount: money(amount), when: messages.when(asOf) });
  if (latest !== largest)
    return messages.below(
      { latest: at(latest), largest: at(largest), less: money(largest.amount - latest.amount) },
      fund,
    );
  return second && second.amount < largest.amount
    ? messages.most({ latest: at(latest), second: at(second), more: money(largest.amount - second.amount) }, fund)
    : messages.only(at(latest), fund);
}

/** The note on what compares: the most at the end of a year, and the last that is known. */
function yearEnds({ latestYearEnd: last, largestYearEnd: most }: UnpaidOverTime, messages: UnpaidMessages): string[] {
  if (!last || !most) return [];
  const written = ({ amount, asOf }: UnpaidFigure) => ({
    amount: shortMoney(amount, messages.frame.language, 1),
    year: asOf.slice(0, 4),
  });
  return [messages.yearEnds(written(most), last === most ? undefined : written(last))];
}

function gapsOf(answer: UnpaidOverTime, messages: UnpaidMessages): StemsSpec['gaps'] {
  const spans = answer.notes.find(({ code }) => code === 'unpaid-years-missing')?.values['years'];
  return String(spans ?? '')
    .split(' ')
    .flatMap((span) => {
      const [from = 0, to = from] = span.split('-').map(Number);
      return to - from + 1 < longGap ? [] : [{ from, to: to + 1, label: messages.noFigures }];
    });
}

/** The figure of what was unpaid at each date. Facts of funds other than peacekeeping load on demand. */
export async function dateContent(query: UnpaidOverTimeQuery, messages: UnpaidMessages): Promise<FigureContent> {
  const unpaidAssessments =
    query.fund === 'peacekeeping'
      ? unpaidAssessmentsPeacekeeping
      : (await import('@blueledger/datasets/unpaid-assessments/brief')).unpaidAssessmentsBrief;
  const ask = () => unpaidOverTime({ unpaidAssessments }, query);
  const answer = ask();
  const { figures, latest, largest, second, latestYearEnd, largestYearEnd } = answer;
  const { language } = messages.frame;
  const { fund } = answer.query;
  const namesOf = sourceNames(answer.sources);
  const day = (iso: string) => writtenDate(iso, language);
  const whole = numbersIn(language);
  const inBillions = Math.max(...figures.map(({ amount }) => amount)) >= 1e9;
  const size = inBillions ? 1e9 : 1e6;
  const short = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });
  const labelled = new Set([latest, largest, latestYearEnd, largestYearEnd]);
  const stems = figures.map((figure): StemsSpec['stems'][number] => ({
    from: passed(figure.first),
    to: passed(figure.last),
    value: figure.amount,
    strong: figure.yearEnd,
    look: look(figure),
    ...(labelled.has(figure)
      ? {
          text: [
            short.format(figure.amount / size),
            figure.yearEnd ? figure.asOf.slice(0, 4) : day(figure.asOf),
          ] as const,
        }
      : {}),
  }));
  const sure = (figure: UnpaidFigure) =>
    figure.status === 'published' ? messages.sure[figure.confidence] : messages.sure[figure.status];
  const kinds = [
    { strong: true, look: 'full', label: messages.key.yearEnd },
    { strong: false, look: 'full', label: messages.key.otherDate },
    { strong: false, look: 'hollow', label: messages.key.lessSure },
    { strong: false, look: 'projected', label: messages.key.projected },
  ] as const;
  const cited = [latest, largest, second].flatMap((figure) => figure?.sources ?? []);
  return {
    messages: messages.frame,
    title: messages.title[fund],
    summary: summaryOf(answer, messages.fund[fund], messages),
    chart: {
      kind: 'stems',
      language,
      colour: 'owed',
      unit: inBillions ? messages.billions : messages.millions,
      unitSize: size,
      stems,
      key: kinds.filter((kind) =>
        stems.some((stem) => stem.look === kind.look && (kind.look !== 'full' || stem.strong === kind.strong)),
      ),
      gaps: gapsOf(answer, messages),
    },
    points: figures.map((figure, index) => ({
      text: messages.point(day(figure.asOf), whole(figure.amount), sure(figure)),
      series: 0,
      index,
    })),
    table: {
      caption: messages.caption[fund],
      columns: [
        { label: messages.columns.date, format: 'date' },
        { label: messages.columns.amount, format: 'dollars' },
        { label: messages.columns.sure, format: 'text' },
        { label: messages.columns.source, format: 'text' },
      ],
      rows: figures.map((figure) => [
        figure.asOf,
        figure.amount,
        sure(figure),
        [...new Set(namesOf(figure.sources))].join('; '),
      ]),
    },
    notes: [...yearEnds(answer, messages), ...notesOf(answer, messages), messages.sourcesBeside],
    // What the sentence rests on stands under the chart; the others beside their figures.
    citedBeside: answer.sources.map(({ id }) => id).filter((id) => !cited.includes(id)),
    dataTo: day(figures.at(-1)?.asOf ?? ''),
    units: messages.dollars,
    answer,
    ask,
  };
}
