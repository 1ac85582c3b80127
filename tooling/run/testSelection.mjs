import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { runScript } from './command.mjs';
import { root, workspaces } from './workspaces.mjs';

/**
 * A test file by its path in the repository, and the project of vitest.config.ts that runs it.
 * @typedef {{ file: string, project: string }} TestFile
 */

/**
 * What a pattern chooses: whole files by their path, else tests by their name in files that have it in their text.
 * @typedef {{ pattern: string, by: 'path' | 'name', files: TestFile[] }} Selection
 */

/** @returns {Promise<TestFile[]>} every test file that vitest knows */
export async function testFiles() {
  const { code, output } = await runScript('vitest/vitest.mjs', ['list', '--filesOnly', '--json'], {
    env: { NO_COLOR: '1' },
  });
  if (code !== 0) throw new Error(`vitest could not list the test files:\n${output}`);
  /** @type {{ file: string, projectName: string }[]} */
  const listed = JSON.parse(output);
  return listed.map(({ file, projectName }) => ({
    file: relative(root, file).split(sep).join('/'),
    // Vitest adds the browser to the name: `browser (chromium)`.
    project: projectName.replace(/ \(.*/, ''),
  }));
}

/**
 * The tests that a pattern means: those of files with the pattern in their path; where there are none, those with the
 * pattern in their name, which stands in the text of their file.
 * @param {string} pattern
 * @param {readonly TestFile[]} files
 * @param {(file: string) => string} [read]
 * @returns {Selection | undefined} undefined where nothing matches
 */
export function selectTests(pattern, files, read = (file) => readFileSync(join(root, file), 'utf8')) {
  const byPath = files.filter(({ file }) => file.toLowerCase().includes(pattern.toLowerCase()));
  if (byPath.length > 0) return { pattern, by: 'path', files: byPath };
  const byText = files.filter(({ file }) => read(file).includes(pattern));
  return byText.length > 0 ? { pattern, by: 'name', files: byText } : undefined;
}

/**
 * Arguments of turbo that build what tests need: those beside the sources read the packages that theirs depends on; those
 * in a folder `test` drive what their own package builds; tests of the tools look at the whole repository.
 * @param {readonly TestFile[]} files
 * @returns {string[][]} of each run of turbo
 */
export function buildsFor(files, all = workspaces()) {
  const [code, whole] = [new Set(), new Set()];
  for (const { file } of files) {
    const workspace = all.find(({ folder }) => file.startsWith(`${folder}/`));
    if (workspace === undefined || workspace.folder === 'tooling') return [['run', 'build']];
    const { folder, manifest } = workspace;
    if (file.startsWith(`${folder}/test/`)) whole.add(`--filter=${manifest.name}`);
    else code.add(`--filter=${manifest.name}^...`);
  }
  return [
    ...(code.size > 0 ? [['run', 'bundle', ...code]] : []),
    ...(whole.size > 0 ? [['run', 'build', ...whole]] : []),
  ];
}

/**
 * Arguments of vitest that choose the files that a selection has in some projects, and its tests by their name.
 * @param {Selection} selection
 * @param {readonly string[]} projects
 */
export function vitestFilters({ pattern, by, files }, projects) {
  const paths = files.filter(({ project }) => projects.includes(project)).map(({ file }) => file);
  const escaped = pattern.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
  return by === 'path' ? paths : [...paths, '--testNamePattern', escaped];
}
