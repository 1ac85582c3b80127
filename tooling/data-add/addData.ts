import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Compiled, readAndCheck } from '../dataset-compiler/compile.js';
import type { Addition } from './addition.js';
import { appropriationAddition, appropriationColumns } from './appropriationAddition.js';
import { type HonourRollOptions, honourRollAddition, honourRollColumns } from './honourRollAddition.js';
import { personnelAddition, personnelColumns } from './personnelAddition.js';
import { honourRollOfPage, type PublishedForm, personnelOfHub } from './publishedForm.js';
import { readInput } from './readInput.js';
import { resolutionRows } from './resolutionText.js';
import { scaleAddition, scaleColumns } from './scaleAddition.js';
import { stageAddition } from './stageAddition.js';

export const kinds = {
  personnel: personnelColumns,
  appropriation: appropriationColumns,
  'honour-roll': honourRollColumns,
  scale: scaleColumns,
} as const;

/** The forms in which data are published besides ours. */
const publishedForms: Readonly<Partial<Record<keyof typeof kinds, PublishedForm>>> = {
  personnel: personnelOfHub,
  'honour-roll': honourRollOfPage,
};

export interface AddOptions extends Pick<HonourRollOptions, 'asOf' | 'dueOn' | 'circular'> {
  readonly kind: keyof typeof kinds;
  readonly file: string;
  /** Folder of the tables. */
  readonly root: string;
  /** Folder of the changesets. */
  readonly changesets: string;
  /** The grand total that the report prints, where it prints one. */
  readonly printedTotal?: number | undefined;
  /** Day on which the document was read, YYYY-MM-DD. */
  readonly accessed: string;
  readonly write: boolean;
}

async function additionFrom(
  options: AddOptions,
  tables: () => Compiled['tables'],
): Promise<{ readonly addition: Addition; readonly standing: Compiled['tables'] }> {
  const { kind, file, printedTotal, accessed } = options;
  const { required, optional } = kinds[kind];
  if (kind === 'appropriation' && /\.txt$/i.test(file)) {
    const standing = tables();
    return { addition: appropriationAddition(resolutionRows(file, standing), standing, accessed), standing };
  }
  const input = await readInput(file, required, optional, publishedForms[kind]);
  const standing = tables();
  const additions = {
    personnel: () => personnelAddition(input, standing, printedTotal),
    'honour-roll': () => honourRollAddition(input, standing, options),
    scale: () => scaleAddition(input, standing, accessed),
    appropriation: () => appropriationAddition(input, standing, accessed),
  };
  return { addition: additions[kind](), standing };
}

/**
 * Reads a file of new data, checks it against what stands and says what would change; writes rows, source and changeset
 * when asked to, all of it or nothing. Returns the lines to print. Whoever has read the tables below `root` hands them over
 * as `tables`, which saves reading them again.
 * @throws DatasetError with every problem found; nothing is written then.
 */
export async function addData(
  options: AddOptions,
  tables = () => readAndCheck(options.root).tables,
): Promise<string[]> {
  const { addition, standing } = await additionFrom(options, tables);
  const { files, added, replaced } = stageAddition(options.root, addition, standing);
  const lines = [
    addition.summary,
    ...addition.report.map((line) => `  ${line}`),
    ...[...added].filter(([, count]) => count > 0).map(([name, count]) => `  ${name}: ${count} new rows`),
    ...[...replaced].map(([name, count]) => `  ${name}: ${count} rows replaced`),
  ];
  if (files.size === 0) return [...lines, 'Nothing to do: every row stands already.'];
  if (!options.write) return [...lines, 'Every check passes. Nothing is written yet: run again with --write.'];
  for (const [file, text] of files) writeFileSync(join(options.root, file), text);
  const slug = addition.summary
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/-$/, '');
  if (!existsSync(options.changesets)) mkdirSync(options.changesets, { recursive: true });
  const changeset = join(options.changesets, `${slug}.md`);
  writeFileSync(
    changeset,
    `---\n'@blueledger/datasets': patch\n---\n\n${addition.summary}: ${[...added]
      .filter(([, count]) => count > 0)
      .map(([name, count]) => `${count} rows in ${name}`)
      .concat([...replaced].map(([name, count]) => `${count} rows of ${name} replaced`))
      .join(', ')}.\n`,
  );
  return [...lines, `Written: ${files.size} files and the changeset ${slug}.md.`];
}
