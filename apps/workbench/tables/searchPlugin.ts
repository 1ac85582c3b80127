import { rowsOf } from '@blueledger/datasets/decode';
import type { Plugin } from 'vite';
import { virtualModule } from './virtualModule.js';

/** What the search finds beside pages, states, missions and tables: the documents, rules and statements of the tables. */
async function searchable() {
  const [{ sources }, { rules }, { claims }] = await Promise.all([
    import('@blueledger/datasets/sources'),
    import('@blueledger/datasets/rules'),
    import('@blueledger/datasets/claims'),
  ]);
  const documents = new Map<string, string>();
  for (const { symbol, title, short } of rowsOf(sources)) if (symbol !== null) documents.set(symbol, short ?? title);
  return {
    documents: [...documents],
    rules: [...new Set(Array.from(rowsOf(rules), ({ rule }) => rule))],
    claims: Array.from(rowsOf(claims), ({ claim, statement }) => [claim, statement]),
  };
}

/** Those names as a module of the workbench, without the tables that they stand in. */
export const searchPlugin = (): Plugin =>
  virtualModule(
    'search',
    async () => `export const { documents, rules, claims } = ${JSON.stringify(await searchable())};`,
  );
