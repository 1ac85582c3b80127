import { type BurdenByStateFacts, type BurdenOfState, burdenByState } from '@blueledger/core/burden';
import { percentOf } from '@blueledger/core/internal/math';
import { uniformedPersonnelByYearSince2012 } from '@blueledger/datasets/uniformed-personnel/by-year-since-2012';
import type { MapStep } from '../../figure/chart/map/spec.js';
import type { FigureContent } from '../../figure/content.js';
import { recentScale } from '../../figure/facts/scale.js';
import { notesOf } from '../../figure/notes.js';
import { numbersIn } from '../../figure/numbersIn.js';
import type { MapMessages, SharesOf } from '../messages.js';
import { drawnFrom, edges, edgeText, otherStates, outlines, shareText, stepOf } from '../steps.js';

const facts: BurdenByStateFacts = { ...recentScale, personnelByYear: uniformedPersonnelByYearSince2012 };

/** A difference smaller than the first of these is none to the eye. */
const gapEdges = edges.slice(1);
const strengths = [0.36, 0.66, 1];

/** The share paid less the share served, by the exact shares. */
function gapOf({ exactPaid, exactServed }: BurdenOfState) {
  const [paid, paidOf] = exactPaid.split('/').map(BigInt) as [bigint, bigint];
  const [served, servedOf] = exactServed.split('/').map(BigInt) as [bigint, bigint];
  const numerator = paid * servedOf - served * paidOf;
  const size = numerator < 0n ? -numerator : numerator;
  return { paysMore: numerator > 0n, size: { numerator: size, denominator: paidOf * servedOf } };
}

/** In hundredths of a percentage point, half up; below zero where the share served is larger. */
function pointsOf(one: BurdenOfState): number {
  const { paysMore, size } = gapOf(one);
  const points = percentOf(size, 2);
  return paysMore || points === 0 ? points : -points;
}

/** From those who serve much more than they pay to those who pay much more than they serve: an index of the key. */
function gapStep(one: BurdenOfState): number {
  const { paysMore, size } = gapOf(one);
  const step = stepOf(`${size.numerator}/${size.denominator}`, gapEdges);
  return gapEdges.length + (paysMore ? step : -step);
}

function stepsOf(messages: MapMessages): MapStep[] {
  const side = (colour: 'money' | 'people') =>
    strengths.map((strength, at) => ({
      colour,
      strength,
      label: messages.gapStep(colour === 'money' ? 'paid' : 'served', {
        from: edgeText(gapEdges[at] as number, messages),
        to: at + 1 < gapEdges.length ? edgeText(gapEdges[at + 1] as number, messages) : undefined,
      }),
    }));
  const nearlyEqual = messages.nearlyEqual(edgeText(gapEdges[0] as number, messages));
  return [...side('people').reverse(), { colour: 'none', strength: 0.1, label: nearlyEqual }, ...side('money')];
}

/** The map of what each Member State pays against whom it has in uniform. Loads on demand. */
export function gapContent(year: number, messages: MapMessages): FigureContent {
  const ask = () => burdenByState(facts, { year });
  const answer = ask();
  const { from, to } = answer;
  const whole = numbersIn(messages.frame.language);
  const time = {
    year,
    month: undefined,
    span: from === `${year}-01` && to === `${year}-12` ? undefined : { from, to },
  };
  const nameOf = ({ state, name }: BurdenOfState) => messages.stateName?.(state) ?? name;
  const inSentence = (one: BurdenOfState) => messages.nameInSentence?.(one.state) ?? nameOf(one);
  const both = (one: BurdenOfState, name: string): SharesOf => ({
    name,
    paid: shareText(one.exactPaid, messages),
    served: shareText(one.exactServed, messages),
  });
  // From the largest gap on one side to the largest on the other.
  const states = answer.states.toSorted((a, b) => pointsOf(b) - pointsOf(a) || (a.state < b.state ? -1 : 1));
  const [payer, server] = [states[0] as BurdenOfState, states.at(-1) as BurdenOfState];
  const without = otherStates('gap', states, messages);
  return {
    messages: messages.frame,
    title: messages.title('gap', time),
    summary: messages.gap({
      time,
      payMore: whole(answer.payMore),
      serveMore: whole(answer.serveMore),
      states: whole(states.length),
      payer: both(payer, inSentence(payer)),
      server: both(server, inSentence(server)),
    }),
    chart: {
      kind: 'map',
      unit: messages.unit.gap,
      steps: stepsOf(messages),
      noValue: messages.noRate,
      territory: messages.territory,
      states: [
        ...states.map((one) => ({ code: one.state, step: gapStep(one) })),
        ...without.map(({ state }) => ({ code: state, step: undefined })),
      ],
      outlines,
    },
    points: [
      ...states.map((one, index) => ({ text: messages.gapPoint(both(one, nameOf(one))), series: 0, index })),
      ...without.map(({ point }) => point),
    ],
    table: {
      caption: messages.caption('gap', time),
      columns: [
        { label: messages.columns.state, format: 'text' },
        { label: messages.columns.paid, format: 'percent' },
        { label: messages.columns.served, format: 'percent' },
        { label: messages.columns.gap, format: 'percent' },
      ],
      rows: [
        ...states.map((one) => [nameOf(one), one.paidPercent, one.servedPercent, pointsOf(one)]),
        ...without.map(({ name }) => [name, undefined, undefined, undefined]),
      ],
    },
    drawnFrom,
    proviso: messages.outlines.slice(0, 1),
    notes: [...notesOf(answer, messages), ...messages.outlines],
    dataTo: messages.core.month(to),
    answer,
    ask,
  };
}
