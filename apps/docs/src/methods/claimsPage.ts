import type { WorkingStep } from '@blueledger/core';
import { checkClaims, explain } from '@blueledger/core/bundled';
import { sourceLink } from '../site/documents.js';
import { cellText } from '../site/markdownTable.js';
import type { Page } from '../site/page.js';

const verdicts = ['accurate', 'approximately accurate', 'not supported', 'not verifiable'] as const;

const longest = 300;

/** A result on one line; one that is long is cut, and the whole is in `explain()`. */
const resultText = (result: unknown): string => {
  const text = typeof result === 'string' ? result : JSON.stringify(result);
  return cellText(text.length > longest ? `${text.slice(0, longest - 1)}…` : text);
};

const steps = (working: readonly WorkingStep[], depth = 0): string =>
  working
    .map(({ step, result, steps: inner }) => {
      const line = `${'  '.repeat(depth)}- ${cellText(step)}${result === undefined ? '' : `: ${resultText(result)}`}`;
      return inner.length === 0 ? line : `${line}\n${steps(inner, depth + 1)}`;
    })
    .join('\n');

type Check = ReturnType<typeof checkClaims>[number];

const section = (check: Check) => `### ${cellText(check.statement)} {#${check.query.claim}}

**${check.verdict[0]?.toUpperCase()}${check.verdict.slice(1)}.** In the data: ${cellText(check.found)}.

- Said by: ${cellText(check.saidBy)}${check.stated === undefined ? '' : `\n- Value stated: ${cellText(check.stated)}`}
- Criterion: ${cellText(check.tolerance)}
- Documents: ${check.sources.map(sourceLink).join('; ') || 'none'}

<details><summary>How computed</summary>

${steps(explain(check).steps)}

</details>`;

/** Statements of papers, guides and the news held against the data: verdict, what the data have, criterion, working, documents. */
export function claimsPage(): Page {
  const checks = checkClaims();
  const parts = verdicts.map((verdict) => {
    const matching = checks.filter((check) => check.verdict === verdict);
    return `## ${verdict[0]?.toUpperCase()}${verdict.slice(1)} (${matching.length}) {#${verdict.replaceAll(' ', '-')}}\n\n${matching.map(section).join('\n\n')}`;
  });
  return {
    url: '/methods/claims/',
    title: 'Statements checked',
    description: `${checks.length} statements from papers, guides and the news held against the data, each with its verdict and its working.`,
    section: 'methods',
    markdown: `# Statements checked

${checks.length} statements from papers, guides and the news held against the data when this site was built, by \`checkClaims()\` of the SDK; \`npm run claims\` prints the same. Each verdict has its criterion, which is ours, and its working.

${parts.join('\n\n')}
`,
  };
}
