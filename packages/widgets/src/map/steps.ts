import type { Fraction } from '@blueledger/core';
import { documentAddress } from '@blueledger/core/internal/answer';
import { memberStates } from '@blueledger/core/states';
import { percentText } from '@blueledger/core/text';
import { memberStatesGroups } from '@blueledger/datasets/member-states/groups';
import type { MapSpec, MapStep } from '../figure/chart/map/spec.js';
import type { Cited, ReadingPoint } from '../figure/content.js';
import { numbersIn } from '../figure/numbersIn.js';
import type { MapMessages, MapShow } from './messages.js';

/**
 * Edges of the steps in hundredths of a per cent: the squares of 0.1, 0.5, 1 and 2 per cent, as equal steps on the square-root axes of
 * the other figures. The same in each view and year, so that colours can be compared.
 */
export const edges = [1, 25, 100, 400] as const;

/** Whether a share is at least so many hundredths of a per cent; by the exact share. */
export function reaches(share: Fraction, edge: number): boolean {
  const [numerator = 0n, denominator = 1n] = share.split('/').map(BigInt);
  return numerator * 10_000n >= BigInt(edge) * denominator;
}

/** How many edges a share has reached. */
export const stepOf = (share: Fraction, from: readonly number[] = edges): number =>
  from.filter((edge) => reaches(share, edge)).length;

/** An edge as the language writes it, in per cent. */
export const edgeText = (edge: number, { frame }: MapMessages): string =>
  numbersIn(frame.language, { most: 2 })(edge / 100);

/** A share as a sentence tells it: one decimal, two where that says nothing, and never nothing where it is something. */
export function shareText(share: Fraction, { frame, lessThan }: MapMessages): string {
  const { digits, less } = percentText(share);
  const number = numbersIn(frame.language, { least: digits.split('.')[1]?.length ?? 0 })(Number(digits));
  return less ? lessThan(number) : number;
}

const strengths = [0.14, 0.34, 0.56, 0.78, 1];

/** The key of a view of shares: from the least to the most, in the colour of its side. */
export const shareSteps = (colour: 'money' | 'people', messages: MapMessages): MapStep[] =>
  strengths.map((strength, at) => ({
    colour,
    strength,
    label: messages.step({
      from: at === 0 ? undefined : edgeText(edges[at - 1] as number, messages),
      to: at === edges.length ? undefined : edgeText(edges[at] as number, messages),
    }),
  }));

/** What the outlines are made from, and whose words stand under a map. */
export const drawnFrom: readonly Cited[] = [
  { name: 'Natural Earth', url: 'https://www.naturalearthdata.com' },
  { name: 'ST/AI/189/Add.25/Rev.1', url: documentAddress('ST/AI/189/Add.25/Rev.1') },
];

/** The outlines load with the chart, once for all maps of a page. */
export const outlines: MapSpec['outlines'] = () => import('./generated/outlines.js').then((module) => module.outlines);

/** Member States of today that are not among some, by name, with what is read of them. */
export function otherStates(
  show: MapShow,
  states: readonly { readonly state: string }[],
  messages: MapMessages,
): { readonly state: string; readonly name: string; readonly point: ReadingPoint }[] {
  const known = memberStates(memberStatesGroups);
  const there = new Set(states.map(({ state }) => state));
  return memberStatesGroups.columns.iso3.values
    .filter((state) => !there.has(state))
    .map((state, at) => {
      const name = messages.stateName?.(state) ?? known.get(state)?.name ?? state;
      return { state, name, point: { text: messages.missingPoint(show, name), series: 0, index: states.length + at } };
    });
}
