import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import parse from '@changesets/parse';
import type { Page } from '../site/page.js';
import { exists, read, root } from '../site/repository.js';

const packages = [
  '@blueledger/datasets',
  '@blueledger/core',
  '@blueledger/exchange',
  '@blueledger/frames',
  '@blueledger/widgets',
  'blueledger',
] as const;

const folderOf = (name: string) =>
  name === '@blueledger/datasets' ? 'datasets' : `packages/${name === 'blueledger' ? 'cli' : name.split('/')[1]}`;

const logOf = (name: string) => `${folderOf(name)}/CHANGELOG.md`;
const isReleased = (name: string) => exists(logOf(name));

interface Change {
  readonly summary: string;
  readonly releases: readonly { readonly name: string; readonly type: string }[];
}

/** Changes that the next release will have, from the changesets that wait. */
const waiting = (): readonly Change[] =>
  readdirSync(join(root, '.changeset'))
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .sort()
    .map((file) => parse(read(`.changeset/${file}`)));

/** Text of a person as an item of a list: one paragraph, and no sign of HTML. */
const item = (summary: string) =>
  `- ${summary
    .trim()
    .replaceAll('<', '&lt;')
    .replace(/\s*\n\s*/g, ' ')}`;

const titles = { major: 'Breaking', minor: 'New', patch: 'Mended and corrected' } as const;

function section(name: string, changes: readonly Change[]): string {
  const parts = Object.entries(titles).flatMap(([type, title]) => {
    const matching = changes.filter(({ releases }) =>
      releases.some((release) => release.name === name && release.type === type),
    );
    if (matching.length === 0) return [];
    return [
      `### ${title} (${matching.length}) {#${folderOf(name).split('/').at(-1)}-${type}}\n\n${matching.map(({ summary }) => item(summary)).join('\n')}`,
    ];
  });
  const released = isReleased(name)
    ? read(logOf(name))
        .replace(/^# .*$/m, '')
        .replace(/^(#+) /gm, '#$1 ')
    : '';
  return `## ${name}\n\n${parts.join('\n\n')}\n\n${released}`;
}

/** What the next release changes, and what releases changed. */
export function changelogPage(): Page {
  const changes = waiting();
  return {
    url: '/methods/changelog/',
    title: 'Changes',
    description:
      'What the next release changes in each package, corrections of figures included, and what releases changed.',
    section: 'methods',
    markdown: `# Changes

${packages.some(isReleased) ? `${changes.length} changes wait for the next release.` : `Nothing is published yet: ${changes.length} changes wait for the first release.`} A corrected figure is a change of its own that names the table, the figure before and after, and the document; so is a corrected value of a rule.

${packages.map((name) => section(name, changes)).join('\n\n')}
`,
  };
}
