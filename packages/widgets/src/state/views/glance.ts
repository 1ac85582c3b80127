import type { Fraction } from '@blueledger/core';
import { stateAtAGlance } from '@blueledger/core/burden';
import { percentOf } from '@blueledger/core/internal/math';
import { notesOf } from '../../figure/notes.js';
import { firstTiles, nameIn, numbersOf, type StateContent, summaryOf } from '../content.js';
import { glanceFacts } from '../facts.js';
import type { StateMessages } from '../messages.js';

/** The card at a glance: summary and first numbers, while its series, payments and unpaid figures come. */
export function glanceContent(query: { readonly state: string }, messages: StateMessages): StateContent {
  const ask = () => stateAtAGlance(glanceFacts, query);
  const glance = ask();
  const who = nameIn(messages, glance.query.state, glance.name);
  const write = numbersOf(messages);
  const waiting = { value: '…', detail: messages.frame.loading, role: undefined };
  const share = (exact: Fraction | undefined) => exact && percentOf(exact, 2);
  return {
    whole: async () => (await import('./profile.js')).profileContent(query, messages),
    messages: messages.frame,
    title: messages.title(who),
    summary: summaryOf(glance, who, messages),
    tiles: [...firstTiles(glance, messages), { label: messages.tiles.unpaid, ...waiting }],
    chart: {
      kind: 'steps',
      fit: true,
      years: [glance.year],
      series: [
        { role: 'money', label: messages.paid, percents: [share(glance.exactRate)], projected: [false] },
        { role: 'people', label: messages.served, percents: [share(glance.exactServed)], projected: [false] },
      ],
    },
    points: [
      ...(glance.exactRate
        ? [{ text: messages.pointPaid(glance.year, write.spoken(glance.exactRate)), series: 0, index: 0 }]
        : []),
      { text: messages.pointServed(glance.year, write.spoken(glance.exactServed)), series: 1, index: 0 },
    ],
    table: { caption: messages.caption(who), columns: [], rows: [] },
    notes: notesOf(glance, messages),
    dataTo: messages.core.month(glance.month),
    answer: glance,
    ask,
  };
}
