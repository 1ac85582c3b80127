import { type ClaimCheck, claimCheck, type FactsOfClaim } from '@blueledger/core/internal/claims/claimCheck';
import { html, nothing, type TemplateResult } from 'lit';
import type { FigureContent } from '../figure/content.js';
import { notesOf } from '../figure/notes.js';
import { loadClaim } from './facts.js';
import type { ClaimMessages } from './messages.js';

type Row = readonly [what: string, text: string];

/** What is said of a check, under its names; English where the language is another, as in the answer. */
function renderCheck(
  verdict: Row,
  rows: readonly Row[],
  name: string,
  working: TemplateResult | undefined,
  label: string,
) {
  return html`<div class="check" part="chart">
    <dl>
      <dt>${verdict[0]}</dt>
      <dd class=${`verdict ${name.replaceAll(' ', '-')}`}>${verdict[1]}</dd>
      ${rows.map(([what, text]) => (text === '' ? nothing : html`<dt>${what}</dt><dd lang="en" dir="ltr">${text}</dd>`))}
    </dl>
    ${working ? html`<p class="quiet">${label}</p>${working}` : nothing}
  </div>`;
}

/** How far the tables go that the check reads; where they do not say, when their sources were read. */
function dataTo(facts: FactsOfClaim, { sources }: ClaimCheck, { core }: ClaimMessages): string {
  const ends = Object.values(facts).flatMap((table) =>
    table && 'coverage' in table && table.coverage ? [table.coverage.to] : [],
  );
  const [last = ''] = [...ends, ...(ends.length > 0 ? [] : sources.map(({ accessed }) => accessed ?? ''))]
    .sort()
    .reverse();
  return /^\d{4}-\d{2}/.test(last) ? core.month(last.slice(0, 7)) : last;
}

/** The figure of one statement; its check and its tables load here. */
export async function claimContent(claim: string, messages: ClaimMessages): Promise<FigureContent> {
  const [{ checkers, facts }, { checkWorking }, english] = await Promise.all([
    loadClaim(claim),
    import('../figure/tools/FigureTools.js'),
    messages.frame.language === 'en' ? import('./englishNotes.js') : undefined,
  ]);
  const ask = () => claimCheck(checkers, facts, { claim });
  const answer = ask();
  const { statement, saidBy, stated = '', found, tolerance, documents } = answer;
  const verdict = messages.verdicts[answer.verdict];
  const { rows } = messages;
  const said: readonly Row[] = [
    [rows.saidBy, saidBy],
    [rows.stated, stated],
    [rows.found, found],
    [rows.criterion, tolerance],
  ];
  const working = checkWorking({ answer, ask, messages: messages.frame });
  return {
    messages: messages.frame,
    title: messages.title,
    summary: messages.summary({ statement, saidBy, verdict, found }),
    // A statement has none: what is shown stands in its place.
    chart: { kind: 'bars', bars: [] },
    shown: renderCheck([rows.verdict, verdict], said, answer.verdict, working, messages.working),
    points: [{ text: `${statement}: ${verdict}. ${found}`, series: 0, index: 0 }],
    table: {
      caption: messages.caption(claim),
      columns: [
        { label: messages.columns.what, format: 'text' },
        { label: messages.columns.text, format: 'text' },
      ],
      rows: [
        [rows.verdict, verdict],
        [rows.statement, statement],
        ...said.filter(([, text]) => text !== ''),
        [rows.documents, documents.join('; ')],
      ],
    },
    notes: notesOf(answer, { ...messages, ...english }),
    dataTo: dataTo(facts, answer, messages),
    answer,
    ask,
  };
}
