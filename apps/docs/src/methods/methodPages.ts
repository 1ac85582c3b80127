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

/** A section of a page of the repository, without its heading. */
function section(path: string, title: string): string {
  const [, text] = withAddresses(read(path), path).split(`\n## ${title}\n`);
  if (text === undefined) throw new Error(`${path} has no section “${title}”. Which one says it now?`);
  return (text.split('\n## ')[0] ?? '').trim();
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

${section('packages/core/README.md', 'What to know')}

## Groups and their dates

${section('packages/core/README.md', 'Groups and their dates')}

## Figures under a wrong state

${section('packages/core/README.md', 'Figures under a wrong state')}
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
