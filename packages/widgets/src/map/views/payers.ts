import type { Fraction } from '@blueledger/core';
import { type RankedRate, type RateRanks, rateRanks } from '@blueledger/core/rates';
import type { FigureContent } from '../../figure/content.js';
import { recentScale } from '../../figure/facts/scale.js';
import { notesOf } from '../../figure/notes.js';
import { numbersIn } from '../../figure/numbersIn.js';
import type { MapMessages } from '../messages.js';
import { drawnFrom, edges, edgeText, otherStates, outlines, reaches, shareSteps, shareText, stepOf } from '../steps.js';

/** The scales since 2012 have one rate for every state. */
type Known = Extract<RankedRate, { readonly exactShare: Fraction }>;

const [small, , , large] = edges;

/** The map of what each Member State pays, by its rate of a year. */
export function payersContent(year: number, messages: MapMessages): FigureContent {
  const all = recentScale.memberStates.rowCount;
  const ask = () => rateRanks(recentScale, { year, top: all });
  const answer: RateRanks = ask();
  const ranks = answer.ranks as readonly Known[];
  const whole = numbersIn(messages.frame.language);
  const rate = numbersIn(messages.frame.language, { least: 4, percent: true });
  const time = { year, month: undefined, span: undefined };
  const nameOf = ({ state, name }: RankedRate) => messages.stateName?.(state) ?? name;
  const many = ranks.filter(({ exactShare }) => reaches(exactShare, large));
  const first = ranks[0] as Known;
  const { topShare } = rateRanks(recentScale, { year, top: many.length });
  const without = otherStates('payers', ranks, messages);
  return {
    messages: messages.frame,
    title: messages.title('payers', time),
    summary: messages.payers({
      year,
      projected: answer.status === 'projected',
      large: whole(many.length),
      together: shareText(topShare as Fraction, messages),
      edge: edgeText(large, messages),
      first: {
        name: messages.nameInSentence?.(first.state) ?? nameOf(first),
        share: shareText(first.exactShare, messages),
      },
      small: whole(ranks.filter(({ exactShare }) => !reaches(exactShare, small)).length),
      smallEdge: edgeText(small, messages),
      states: whole(ranks.length),
    }),
    chart: {
      kind: 'map',
      unit: messages.unit.payers,
      steps: shareSteps('money', messages),
      noValue: messages.noRate,
      territory: messages.territory,
      states: [
        ...ranks.map(({ state, exactShare }) => ({ code: state, step: stepOf(exactShare) })),
        ...without.map(({ state }) => ({ code: state, step: undefined })),
      ],
      outlines,
    },
    points: [
      ...ranks.map((one, index) => ({
        text: messages.point('payers', { name: nameOf(one), share: rate(one.peacekeepingRatePercent) }),
        series: 0,
        index,
      })),
      ...without.map(({ point }) => point),
    ],
    table: {
      caption: messages.caption('payers', time),
      columns: [
        { label: messages.columns.state, format: 'text' },
        { label: messages.columns.rate, format: 'rate' },
      ],
      rows: [
        ...ranks.map((one) => [nameOf(one), one.peacekeepingRatePercent]),
        ...without.map(({ name }) => [name, undefined]),
      ],
    },
    drawnFrom,
    proviso: messages.outlines.slice(0, 1),
    notes: [...notesOf(answer, messages), ...messages.outlines],
    dataTo: String(year),
    answer,
    ask,
  };
}
