import { type CoverageFamily, type CoverageStatus, coverage } from '@blueledger/datasets/coverage';
import { markdownTable } from '../site/markdownTable.js';
import type { Page } from '../site/page.js';

const statuses: readonly CoverageStatus[] = ['complete', 'partial', 'derived', 'bounded', 'missing'];
const subjects = { shares: 'Shares', budgets: 'Budgets', payments: 'Payments', personnel: 'Personnel' } as const;

const yearText = ({ by }: CoverageFamily, year: number) =>
  by === 'year' ? String(year) : `${year}/${String(year + 1).slice(2)}`;

/** Years with one status, those in a row as first and last: `1991–2013, 2016`. */
function spans(family: CoverageFamily, status: CoverageStatus): string {
  const found: [number, number][] = [];
  for (const { year, status: of } of family.years) {
    if (of !== status) continue;
    const last = found.at(-1);
    if (last?.[1] === year - 1) last[1] = year;
    else found.push([year, year]);
  }
  return found
    .map(([from, to]) => (from === to ? yearText(family, from) : `${yearText(family, from)}–${yearText(family, to)}`))
    .join(', ');
}

function section(family: CoverageFamily): string {
  const { id, unit, years, tables } = family;
  const rows = statuses.flatMap((status) => {
    const text = spans(family, status);
    return text === '' ? [] : [[status, text]];
  });
  const latest = years.at(-1);
  const counted = latest
    ? ` Of ${yearText(family, latest.year)}: ${latest.available} of ${latest.expected} ${unit}.`
    : '';
  const title = id.replaceAll('-', ' ').replace('article', 'Article');
  return `### ${title.charAt(0).toUpperCase()}${title.slice(1)} {#${id}}

Counted in ${unit}, from ${tables.map((table) => `[${table}](/tables/${table}/)`).join(', ')}.${counted}

${markdownTable(['Status', 'Years'], rows)}`;
}

/** What the tables hold of each year, family by family, as the build of the datasets counts it from the rows. */
export const coveragePage = (): Page => ({
  url: '/methods/coverage/',
  title: 'Coverage',
  description: `What the tables hold of each year, in ${coverage.length} families of facts: complete, partial, derived, bounded or missing.`,
  section: 'methods',
  markdown: `# Coverage

What the tables hold of each year, in ${coverage.length} families of facts, counted from the rows by the build of the datasets: \`complete\`, \`partial\`, mostly \`derived\`, \`bounded\` (a figure lies between two), or \`missing\`. A missing year stays missing.

${Object.entries(subjects)
  .map(
    ([subject, title]) =>
      `## ${title}\n\n${coverage
        .filter((family) => family.subject === subject)
        .map(section)
        .join('\n\n')}`,
  )
  .join('\n\n')}
`,
});
