import { BlueLedgerError, oneOf } from '@blueledger/core/internal/errors';
import { embedElements } from '../embedElements.js';
import {
  integrity as built,
  type FallbackTable,
  frozenSnippet,
  type IntegrityManifest,
  livingSnippet,
} from '../snippet.js';
import type { CommandInput, Reply, TextReply } from '../spec.js';
import { list, pair, present, text } from './input.js';

type Element = (typeof embedElements)[number];

/** The question whose answer stands in each figure, and what of its columns a reader without scripts sees. */
const figures: Readonly<
  Record<
    Element,
    {
      readonly reply: (input: CommandInput) => Promise<Reply>;
      readonly attributes: readonly string[];
      /** Attributes that are whole numbers. */
      readonly wholes: readonly string[];
      /** What a reader sees of the table, and how it is called; undefined where the table is written for readers. */
      readonly columns?: Readonly<Record<string, string>>;
    }
  >
> = {
  account: {
    reply: async (input) => (await import('./accountFigure.js')).reply(input),
    attributes: ['state', 'year', 'from', 'to'],
    wholes: [],
  },
  balance: {
    reply: async (input) => (await import('./balanceFigure.js')).reply(input),
    attributes: ['year'],
    wholes: ['year'],
  },
  'burden-gap': {
    reply: async (input) => (await import('./gap.js')).reply(input),
    attributes: ['payers', 'servers', 'year', 'from', 'to', 'personnel'],
    wholes: ['year', 'from', 'to'],
    columns: { year: 'Year', paid_percent: 'Paid, per cent', served_percent: 'Served, per cent' },
  },
  claim: {
    reply: async (input) => (await import('./claimFigure.js')).reply(input),
    attributes: ['claim'],
    wholes: [],
  },
  contributors: {
    reply: async (input) => (await import('./contributors.js')).reply(input),
    attributes: ['month', 'top'],
    wholes: ['top'],
    columns: {
      rank: 'Rank',
      name: 'State',
      persons: 'Uniformed personnel',
      share_percent: 'Share, per cent',
    },
  },
  fatalities: {
    reply: async (input) => (await import('./fatalities.js')).reply(input),
    attributes: ['by', 'from', 'to', 'mission', 'nationality', 'kind', 'cause'],
    wholes: ['from', 'to'],
    columns: { name: 'Year, mission, nationality, kind or cause', deaths: 'Deaths' },
  },
  payers: {
    reply: async (input) => (await import('./rates.js')).reply(input),
    attributes: ['year'],
    wholes: ['year'],
    columns: { name: 'State', peacekeeping_rate_percent: 'Rate for peacekeeping, per cent' },
  },
  map: {
    reply: async (input) => (await import('./mapFigure.js')).reply(input),
    attributes: ['show', 'year', 'month'],
    wholes: ['year'],
  },
  missions: {
    reply: async (input) => (await import('./missionsFigure.js')).reply(input),
    attributes: ['mission', 'year', 'show'],
    wholes: [],
  },
  'next-scale': {
    reply: async (input) => (await import('./nextScaleFigure.js')).reply(input),
    attributes: ['states', 'top', 'gradient', 'threshold', 'floor', 'ceiling'],
    wholes: ['top', 'gradient', 'threshold', 'floor', 'ceiling'],
    columns: {
      name: 'State',
      official_rate_percent: 'Regular rate 2025-2027, per cent',
      rate_percent: 'Projected 2028-2030, per cent',
      low_percent: 'Lowest',
      high_percent: 'Highest',
    },
  },
  rates: {
    reply: async (input) => (await import('./ratesFigure.js')).reply(input),
    attributes: ['states', 'kind', 'from', 'to'],
    wholes: ['from', 'to'],
  },
  state: {
    reply: async (input) => (await import('./stateFigure.js')).reply(input),
    attributes: ['state'],
    wholes: [],
  },
  strength: {
    reply: async (input) => (await import('./strengthFigure.js')).reply(input),
    attributes: ['mission', 'kind', 'from', 'to'],
    wholes: [],
  },
  unpaid: {
    reply: async (input) => (await import('./unpaidFigure.js')).reply(input),
    attributes: ['fund', 'from', 'to', 'by', 'year'],
    wholes: ['year'],
  },
};

function fallbackOf(
  { tables, summary: sentence = '', about }: Reply,
  wanted?: Readonly<Record<string, string>>,
): FallbackTable {
  const [table] = tables;
  const columns = (table?.columns ?? []).filter(({ name }) => wanted === undefined || name in wanted);
  const documents = [...new Set(about.sources.map(({ symbol, title }) => symbol ?? title))];
  return {
    sentence,
    columns: columns.map(({ name }) => wanted?.[name] ?? name),
    rows: Array.from({ length: table?.rowCount ?? 0 }, (_, row) => columns.map(({ at }) => String(at(row) ?? '–'))),
    source: `Sources: ${documents.join('; ')}. Blue Ledger, data ${about.dataVersion}.`,
  };
}

export async function reply(input: CommandInput): Promise<TextReply> {
  const element = oneOf((input.args[0] ?? '').replace(/^bl-/, ''), embedElements, 'element');
  const figure = figures[element];
  const set = Object.fromEntries(list(input, 'set').map((one) => pair(one, '--set')));
  for (const name of Object.keys(set)) oneOf(name, figure.attributes, '--set');
  const options = Object.fromEntries(
    Object.entries(set).map(([name, value]) => [name, figure.wholes.includes(name) ? Number(value) : value]),
  );
  const reply = await figure.reply({ args: [], options, progress: input.progress });
  const integrity: IntegrityManifest = built;
  const snippet = {
    element: `bl-${element}`,
    attributes: set,
    fallback: fallbackOf(reply, figure.columns),
    ...present({ base: text(input, 'base') }),
  };
  const frozen = text(input, 'form') === 'frozen';
  if (frozen && integrity.files[`frozen/${element}.js`] === undefined)
    throw new BlueLedgerError('bad-query', {
      what: `this build has no hash of frozen/${element}.js`,
      where: '--form',
      expected: 'living',
    });
  const code = frozen
    ? frozenSnippet({ ...snippet, integrity })
    : livingSnippet({ ...snippet, version: integrity.version });
  return { text: `${code}\n` };
}
