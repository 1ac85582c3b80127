import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { frozenSnippet, type IntegrityManifest, livingSnippet } from '@blueledger/widgets/snippet';
import { elements } from '../../packages/widgets/elements.js';
import { readManifest, widgetsFolder } from './elementManifest.js';

const fallback = {
  sentence: 'The finding in a sentence.',
  columns: ['…'],
  rows: [['…']],
  source: 'The source.',
};

/** Writes `dist/EMBED.md`: the code of each element, living and frozen, with the hashes of this very build. */
export function writeEmbedPage(): void {
  const integrity = JSON.parse(readFileSync(join(widgetsFolder, 'dist/integrity.json'), 'utf8')) as IntegrityManifest;
  const declared = readManifest();

  const sections = elements
    .filter(({ height }) => height)
    .map(({ name }) => {
      const element = `bl-${name}`;
      const query = { element, attributes: {}, fallback, integrity, version: integrity.version };
      return `## \`<${element}>\`\n\n${declared.get(element)?.summary ?? ''}\n\nAuto-updating:\n\n\`\`\`html\n${livingSnippet(query)}\n\`\`\`\n\nPinned:\n\n\`\`\`html\n${frozenSnippet(query)}\n\`\`\`\n`;
    });

  writeFileSync(
    join(widgetsFolder, 'dist/EMBED.md'),
    `# Embed codes of version ${integrity.version}\n\nMade by the build from \`integrity.json\`; data version ${integrity.dataVersion}. The table inside each element is what a reader sees where scripts never run: \`fallback()\` of a figure gives it, and the workbench writes the whole code.\n\n${sections.join('\n')}`,
  );
}
