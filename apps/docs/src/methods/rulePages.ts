import { type Parameter, parameters } from '@blueledger/core';
import { documentLink } from '../site/documents.js';
import { cellText, markdownTable } from '../site/markdownTable.js';
import type { Page } from '../site/page.js';

/** A value of a rule as a reader sees it: records and lists spread out, numbers as they are counted. */
const valueText = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(valueText).join(', ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([key, item]) => `${key}: ${valueText(item)}`)
      .join('; ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'number' ? value.toLocaleString('en-GB', { maximumFractionDigits: 6 }) : String(value);
};

const section = ({ id, title, unit, values }: Parameter<unknown>) => `## ${title} {#${id}}

\`${id}\`, in ${unit}

${markdownTable(
  ['From', 'To', 'Value', 'Status', 'Document'],
  values.map(({ from, to, value, status, reference }) => [
    from,
    to ?? 'in force',
    cellText(valueText(value)),
    status,
    documentLink(reference),
  ]),
)}`;

/** Every rule by date, as core has them: value, days, status, document and paragraph. */
export function rulesPage(): Page {
  const all = parameters();
  return {
    url: '/methods/rules/',
    title: 'Rules by date',
    description: `The ${all.length} rules that the functions apply: each value with its days, its document and its paragraph.`,
    section: 'methods',
    markdown: `# Rules by date

The ${all.length} rules that the functions apply, as they stand in the table [rules](/tables/rules/): each value with the days on which it holds, its document and its paragraph. \`enacted\` was read in the text named; \`derived\` is our reading, or computed from what was decided; \`secondary\` is quoted by another source; \`unverified\` was not seen by anyone here. Between two values, and after the last, a rule is not known unless a query says to hold it.

${all.map(section).join('\n\n')}
`,
  };
}
