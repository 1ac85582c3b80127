import { createRequire } from 'node:module';
import { BlueLedgerError, oneOf } from '@blueledger/core/internal/errors';
import { type FallbackTable, frozenSnippet, type IntegrityManifest, livingSnippet } from '@blueledger/widgets/snippet';
import { embedElements } from '../embedElements.js';
import type { Given, Reply, TextReply } from '../spec.js';
import { list, pair, present, text } from './given.js';

type Element = (typeof embedElements)[number];

/** The question whose answer stands in each figure, and what of its columns a reader without scripts sees. */
const figures: Readonly<
  Record<
    Element,
    {
      readonly ask: (given: Given) => Promise<Reply>;
      readonly attributes: readonly string[];
      /** Attributes that are whole numbers. */
      readonly wholes: readonly string[];
      /** What a reader sees of the table, and how it is called; undefined where the table is written for readers. */
      readonly columns?: Readonly<Record<string, string>>;
    }
  >
> = {
  'burden-gap': {
    ask: async (given) => (await import('./gap.js')).ask(given),
    attributes: ['payers', 'servers', 'year', 'from', 'to', 'personnel'],
    wholes: ['year', 'from', 'to'],
    columns: { year: 'Year', paid_percent: 'Paid, per cent', served_percent: 'Served, per cent' },
  },
  contributors: {
    ask: async (given) => (await import('./contributors.js')).ask(given),
    attributes: ['month', 'top'],
    wholes: ['top'],
    columns: {
      rank: 'Rank',
      name: 'State',
      uniformed_personnel: 'Uniformed personnel',
      share_percent: 'Share, per cent',
    },
  },
  payers: {
    ask: async (given) => (await import('./rates.js')).ask(given),
    attributes: ['year'],
    wholes: ['year'],
    columns: { name: 'State', peacekeeping_rate_percent: 'Rate for peacekeeping, per cent' },
  },
  missions: {
    ask: async (given) => (await import('./missionsFigure.js')).ask(given),
    attributes: ['mission', 'year', 'show'],
    wholes: [],
  },
  rates: {
    ask: async (given) => (await import('./ratesFigure.js')).ask(given),
    attributes: ['states', 'kind', 'from', 'to'],
    wholes: ['from', 'to'],
  },
  state: {
    ask: async (given) => (await import('./stateFigure.js')).ask(given),
    attributes: ['state'],
    wholes: [],
  },
  unpaid: {
    ask: async (given) => (await import('./unpaidFigure.js')).ask(given),
    attributes: ['fund', 'from', 'to', 'by', 'year'],
    wholes: ['year'],
  },
};

function fallbackOf({ tables, sentence = '', about }: Reply, wanted?: Readonly<Record<string, string>>): FallbackTable {
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

export async function ask(given: Given): Promise<TextReply> {
  const element = oneOf((given.args[0] ?? '').replace(/^bl-/, ''), embedElements, 'element');
  const figure = figures[element];
  const set = Object.fromEntries(list(given, 'set').map((one) => pair(one, '--set')));
  for (const name of Object.keys(set)) oneOf(name, figure.attributes, '--set');
  const options = Object.fromEntries(
    Object.entries(set).map(([name, value]) => [name, figure.wholes.includes(name) ? Number(value) : value]),
  );
  const reply = await figure.ask({ args: [], options, progress: given.progress });
  const integrity = createRequire(import.meta.url)('@blueledger/widgets/integrity.json') as IntegrityManifest;
  const asked = {
    element: `bl-${element}`,
    attributes: set,
    fallback: fallbackOf(reply, figure.columns),
    ...present({ base: text(given, 'base') }),
  };
  const frozen = text(given, 'form') === 'frozen';
  if (frozen && integrity.files[`frozen/${element}.js`] === undefined)
    throw new BlueLedgerError('bad-query', {
      what: `this build has no hash of frozen/${element}.js`,
      where: '--form',
      expected: 'living',
    });
  const code = frozen
    ? frozenSnippet({ ...asked, integrity })
    : livingSnippet({ ...asked, version: integrity.version });
  return { text: `${code}\n` };
}
