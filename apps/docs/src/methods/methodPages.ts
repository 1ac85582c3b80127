import type { Page } from '../site/page.js';
import { read } from '../site/repository.js';
import { withAddresses } from '../site/repositoryLinks.js';
import { changelogPage } from './changelogPage.js';
import { claimsPage } from './claimsPage.js';
import { coveragePage } from './coveragePage.js';
import { errorsPage } from './errorsPage.js';
import { rulesPage } from './rulePages.js';

/** A page that stands beside the sources whose method it describes. */
function writtenPage(path: string, url: string, title: string, description: string): Page {
  const markdown = withAddresses(read(path), path);
  return { url, title, description, section: 'methods', markdown };
}

const indexOf = (pages: readonly Page[]): Page => ({
  url: '/methods/',
  title: 'Methods',
  label: 'How figures are made',
  description: 'How figures are computed and checked: rules, statements, coverage, errors, changes.',
  section: 'methods',
  markdown: `# Methods

Rates are derived, never looked up: regular rates, level factors, and the premium of the permanent members, who carry every discount (A/RES/55/235). Every dated value of a rule stands in one table with document, paragraph and status, and every answer names the rules that it applied.

${pages.map(({ url, title, description }) => `- [${title}](${url}): ${description}`).join('\n')}

## Conventions

What no document decides is decided once, and called ours:

- A split amount always adds up again: units left over go to the largest remainders.
- Halves are rounded up; each figure is rounded once, from the exact value.
- A year’s share of personnel is persons added up over the months available, divided by totals added up likewise.
- The latest month and a yearly figure are never set side by side without saying so.
- Money is in current US dollars, in the unit that the document prints.
`,
});

/** Rules, statements, coverage, errors and changes, each made of what the functions read. */
export function methodPages(): readonly Page[] {
  const pages = [
    rulesPage(),
    claimsPage(),
    coveragePage(),
    errorsPage(),
    writtenPage(
      'packages/core/src/liquidity/README.md',
      '/methods/liquidity/',
      'Late money, month by month',
      'How the cash of missions is computed when contributions are late: events, inputs, paths, and the test against the past.',
    ),
    writtenPage(
      'packages/core/src/reforms/README.md',
      '/methods/reforms/',
      'Reforms and scenarios',
      'How a change of rules is computed beside things as they are, and the reforms that are bundled.',
    ),
    changelogPage(),
  ];
  return [indexOf(pages), ...pages];
}
