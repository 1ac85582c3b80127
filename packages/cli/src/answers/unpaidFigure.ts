import type { Source } from '@blueledger/core';
import { unpaidFunds } from '@blueledger/core/accounts';
import { summaryOf, unpaidByMission, unpaidOverTime } from '@blueledger/core/bundled';
import { oneOf } from '@blueledger/core/internal/errors';
import type { OutRow } from '@blueledger/exchange';
import type { CommandInput, Reply } from '../spec.js';
import { text, whole } from './input.js';
import { dollars } from './readableNumbers.js';
import { replyOf, tableFor } from './replyOf.js';

const views = ['date', 'mission'] as const;

/** The documents of a figure beside it: they differ from figure to figure. */
const documents = (ids: readonly string[], sources: readonly Source[]) =>
  ids
    .map((id) => {
      const origin = sources.find((source) => source.id === id);
      return origin?.symbol ?? origin?.short ?? origin?.title ?? id;
    })
    .join('; ');

function replyWith(answer: Parameters<typeof replyOf>[0], rows: readonly OutRow[]): Reply {
  const columns = Object.keys(rows[0] ?? {}).map((name) => ({ name }));
  return replyOf(answer, [tableFor(answer, 'unpaid', columns, rows)], { summary: summaryOf(answer).text });
}

function overTime(input: CommandInput): Reply {
  const fund = oneOf(text(input, 'fund') ?? 'peacekeeping', unpaidFunds, '--set fund');
  const answer = unpaidOverTime({ fund, from: text(input, 'from'), to: text(input, 'to') });
  return replyWith(
    answer,
    answer.figures.map(({ asOf, amount, status, confidence, sources }) => ({
      Date: asOf,
      'Unpaid, US dollars': dollars(amount),
      'How sure': status === 'published' ? confidence : status,
      Source: documents(sources, answer.sources),
    })),
  );
}

function byMission(input: CommandInput): Reply {
  const answer = unpaidByMission({ year: whole(input, 'year') });
  return replyWith(
    answer,
    answer.missions.map(({ mission, asOf, amount, percentOfAssessed, sources }) => ({
      Mission: mission,
      Date: asOf,
      'Unpaid, US dollars': dollars(amount),
      'Per cent of all assessed for it': percentOfAssessed ?? null,
      Source: documents(sources, answer.sources),
    })),
  );
}

/** The table of `bl-unpaid`, by date or by mission. */
export function reply(input: CommandInput): Reply {
  const view = oneOf(text(input, 'by') ?? 'date', views, '--set by');
  return view === 'mission' ? byMission(input) : overTime(input);
}
