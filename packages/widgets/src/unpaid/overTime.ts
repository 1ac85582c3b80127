import type { UnpaidFigure, UnpaidOverTime } from '@blueledger/core/accounts';
import type { SummaryPart } from '@blueledger/core/text';
import type { StemsSpec } from '../figure/chart/stemsSpec.js';
import type { FigureContent } from '../figure/content.js';
import { shortMoney } from '../figure/moneyText.js';
import { notesOf } from '../figure/notes.js';
import { numbersIn } from '../figure/numbersIn.js';
import { writtenDate } from '../figure/written.js';
import { sourceNames } from './sourceNames.js';
import type { UnpaidWords } from './words.js';

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

function findingOf(
  { latest, largest, second }: UnpaidOverTime,
  fund: string,
  words: UnpaidWords,
): readonly SummaryPart[] {
  if (!latest || !largest) return [{ text: words.notCounted(fund) }];
  const { language } = words.frame;
  const money = (amount: number) => shortMoney(amount, language, 1);
  const at = ({ amount, asOf }: UnpaidFigure) => ({ amount: money(amount), when: words.when(asOf) });
  if (latest !== largest)
    return words.below({ latest: at(latest), largest: at(largest), less: money(largest.amount - latest.amount) }, fund);
  return second && second.amount < largest.amount
    ? words.most({ latest: at(latest), second: at(second), more: money(largest.amount - second.amount) }, fund)
    : words.only(at(latest), fund);
}

/** The remark on what compares: the most at the end of a year, and the last that is known. */
function yearEnds({ latestYearEnd: last, largestYearEnd: most }: UnpaidOverTime, words: UnpaidWords): string[] {
  if (!last || !most) return [];
  const said = ({ amount, asOf }: UnpaidFigure) => ({
    amount: shortMoney(amount, words.frame.language, 1),
    year: asOf.slice(0, 4),
  });
  return [words.yearEnds(said(most), last === most ? undefined : said(last))];
}

function gapsOf(answer: UnpaidOverTime, words: UnpaidWords): StemsSpec['gaps'] {
  const spans = answer.notes.find(({ code }) => code === 'unpaid-years-missing')?.values['years'];
  return String(spans ?? '')
    .split(' ')
    .flatMap((span) => {
      const [from = 0, to = from] = span.split('-').map(Number);
      return to - from + 1 < longGap ? [] : [{ from, to: to + 1, label: words.noFigures }];
    });
}

/** The figure of what was unpaid over time. */
export function contentOverTime(ask: () => UnpaidOverTime, words: UnpaidWords): FigureContent {
  const answer = ask();
  const { figures, latest, largest, second, latestYearEnd, largestYearEnd } = answer;
  const { language } = words.frame;
  const { fund } = answer.query;
  const named = sourceNames(answer.sources);
  const day = (iso: string) => writtenDate(iso, language);
  const whole = numbersIn(language);
  const inBillions = Math.max(...figures.map(({ amount }) => amount)) >= 1e9;
  const size = inBillions ? 1e9 : 1e6;
  const short = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });
  const told = new Set([latest, largest, latestYearEnd, largestYearEnd]);
  const stems = figures.map((figure): StemsSpec['stems'][number] => ({
    from: passed(figure.first),
    to: passed(figure.last),
    value: figure.amount,
    strong: figure.yearEnd,
    look: look(figure),
    ...(told.has(figure)
      ? {
          text: [
            short.format(figure.amount / size),
            figure.yearEnd ? figure.asOf.slice(0, 4) : day(figure.asOf),
          ] as const,
        }
      : {}),
  }));
  const sure = (figure: UnpaidFigure) =>
    figure.status === 'published' ? words.sure[figure.confidence] : words.sure[figure.status];
  const kinds = [
    { strong: true, look: 'full', label: words.key.yearEnd },
    { strong: false, look: 'full', label: words.key.otherDate },
    { strong: false, look: 'hollow', label: words.key.lessSure },
    { strong: false, look: 'projected', label: words.key.projected },
  ] as const;
  const cited = [latest, largest, second].flatMap((figure) => figure?.sources ?? []);
  return {
    words: words.frame,
    title: words.title[fund],
    finding: findingOf(answer, words.fund[fund], words),
    chart: {
      kind: 'stems',
      language,
      colour: 'owed',
      unit: inBillions ? words.billions : words.millions,
      unitSize: size,
      stems,
      key: kinds.filter((kind) =>
        stems.some((stem) => stem.look === kind.look && (kind.look !== 'full' || stem.strong === kind.strong)),
      ),
      gaps: gapsOf(answer, words),
    },
    points: figures.map((figure, index) => ({
      text: words.point(day(figure.asOf), whole(figure.amount), sure(figure)),
      series: 0,
      index,
    })),
    table: {
      caption: words.caption[fund],
      columns: [
        { label: words.columns.date, format: 'date' },
        { label: words.columns.amount, format: 'dollars' },
        { label: words.columns.sure, format: 'text' },
        { label: words.columns.source, format: 'text' },
      ],
      rows: figures.map((figure) => [figure.asOf, figure.amount, sure(figure), named(figure.sources)]),
    },
    notes: [...yearEnds(answer, words), ...notesOf(answer, words), words.sourcesBeside],
    // What the sentence rests on stands under the chart; the others beside their figures.
    citedBeside: answer.sources.map(({ id }) => id).filter((id) => !cited.includes(id)),
    dataTo: day(figures.at(-1)?.asOf ?? ''),
    units: words.dollars,
    answer,
    ask,
  };
}
