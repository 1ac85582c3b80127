import { randomUUID } from 'node:crypto';
import { copyFile, link, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BlueLedgerError } from '@blueledger/core';
import { checkOptions } from '../read/checkOptions.js';
import type { OutFile } from '../write/index.js';
import { notWritten } from './systemFault.js';

export interface SaveOptions {
  /** Replaces files that stand already. Default: they are kept, and nothing at all is written. */
  readonly overwrite?: boolean | undefined;
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

interface Staged {
  readonly temporary: string;
  readonly target: string;
  /** Where the file that stood there waits until all is written. */
  readonly former: string;
}

async function writeWhole({ chunks }: OutFile, path: string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    for (const chunk of chunks) await file.writeFile(chunk);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Takes the name, unless somebody has it, even if they took it a moment ago. */
async function claim({ temporary, target }: Staged): Promise<void> {
  try {
    await link(temporary, target);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    // No links on this disk: an empty file holds the name until the whole one is moved over it.
    await (await open(target, 'wx')).close();
    await rename(temporary, target);
  }
}

async function placeBesideOthers(staged: Staged): Promise<void> {
  try {
    await claim(staged);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    throw new BlueLedgerError('file-exists', {
      what: 'there is a file of this name',
      where: staged.target,
      expected: 'a name that is free',
      remedy: 'Nothing was written. Choose another name, or ask for it to be overwritten.',
    });
  }
}

async function placeOver({ temporary, target, former }: Staged): Promise<void> {
  try {
    await copyFile(target, former);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  await rename(temporary, target);
}

/** Back to what stood there before. */
async function takeBack({ target, former }: Staged): Promise<void> {
  try {
    await rename(former, target);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    await rm(target, { force: true });
  }
}

/**
 * Writes files into a folder, all of them whole or none at all: each is written beside its place under a passing name and
 * moved there when all are complete. What goes wrong on the way leaves the folder as it was.
 *
 * @returns the paths, in the order of the files.
 * @throws BlueLedgerError `file-exists` when a file of that name is there and overwriting was not allowed; `not-written`
 * when the system refuses it: no permission, a name that is too long, a full disk.
 */
export async function saveFiles(
  folder: string,
  files: readonly OutFile[],
  options: SaveOptions = {},
): Promise<string[]> {
  checkOptions(options, ['overwrite']);
  const { overwrite = false } = options;
  const [first] = files;
  try {
    return await saveAll(folder, files, overwrite);
  } catch (error) {
    throw notWritten(error, join(folder, first?.name ?? ''));
  }
}

async function saveAll(folder: string, files: readonly OutFile[], overwrite: boolean): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const staged = files.map(({ name }): Staged => {
    const target = join(folder, name);
    // Without its name: a name that is allowed may be as long as the file system takes.
    const passing = join(dirname(target), `.${randomUUID()}`);
    return { target, temporary: `${passing}.part`, former: `${passing}.former` };
  });
  const placed: Staged[] = [];
  try {
    for (const [index, file] of files.entries()) await writeWhole(file, staged[index]?.temporary ?? '');
    for (const one of staged) {
      await (overwrite ? placeOver : placeBesideOthers)(one);
      placed.push(one);
    }
  } catch (error) {
    for (const one of placed) await takeBack(one);
    throw error;
  } finally {
    for (const { temporary, former } of staged)
      await Promise.all([rm(temporary, { force: true }), rm(former, { force: true })]);
  }
  return staged.map(({ target }) => target);
}
