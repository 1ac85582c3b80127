import { assessmentRanks, checkClaim, effectiveRates } from '@blueledger/core/bundled';
import { frozenSnippet, type IntegrityManifest, livingSnippet } from '@blueledger/widgets/snippet';
import { lastMonth, monthTexts } from '../site/lastMonth.js';
import { readJson } from '../site/repository.js';
import type { DataPackage } from '../tables/dataPackage.js';
import { listTables } from '../tables/listTables.js';
import { pairYear } from './pair.js';

/** The last year with personnel, whole or not. */
const lastYear = () => Number(lastMonth().slice(0, 4));

/** The table of the code in the article, from the answer itself. */
function embed() {
  const integrity = readJson('packages/widgets/dist/integrity.json') as IntegrityManifest;
  const [from, to] = [pairYear(2012), pairYear(lastYear())];
  const query = {
    element: 'bl-burden-gap',
    attributes: { from: from.year, to: to.year },
    fallback: {
      sentence: `From ${from.year} to ${to.year} the share of UN peacekeeping that Western states and Japan paid went from ${from.paidPercent} to ${to.paidPercent} per cent; the share of its uniformed personnel that Western states supplied went from ${from.servedPercent} to ${to.servedPercent} per cent.`,
      columns: ['Year', 'Paid, per cent', 'Served, per cent'],
      rows: [from, to].map(({ year, paidPercent, servedPercent }) => [
        String(year),
        String(paidPercent),
        String(servedPercent),
      ]),
      source: `Source: A/RES/55/235; UN DPO. Data ${integrity.dataVersion}.`,
    },
    integrity,
    version: integrity.version,
  };
  return { living: livingSnippet(query), frozen: frozenSnippet(query) };
}

/** A statement of the pair as it is checked, with its verdict. */
function statement(claim: string) {
  const { statement: text, saidBy, verdict } = checkClaim({ claim });
  return { text, saidBy, verdict, claim };
}

/** What the first example of the SDK prints. */
const ranks = () =>
  assessmentRanks({ year: 2026, amount: 5_100_000_000, top: 3 })
    .ranks.map(({ rank, name, amount }) => `${rank} ${name} ${amount}`)
    .join('\n');

/** What a year that is no year is answered with. */
function refusal(): string {
  try {
    effectiveRates({ year: 1850 });
  } catch (error) {
    return String(error);
  }
  throw new Error('The year 1850 was answered. Choose a query that is refused.');
}

/** What the pages that were written by hand say with figures: computed, never written. */
export function startFacts({ version }: DataPackage) {
  const tables = listTables();
  return {
    quoted: pairYear(2012),
    statements: [statement('developed-pay-85'), statement('western-serve-6.5')],
    latest: pairYear(lastYear()),
    embed: embed(),
    ranks: ranks(),
    refusal: refusal(),
    lastMonth: monthTexts(lastMonth()).en,
    counts: {
      tables: tables.length,
      rows: tables.reduce((sum, { rows }) => sum + rows, 0).toLocaleString('en-GB'),
      version: version.split('+')[0],
    },
  };
}
