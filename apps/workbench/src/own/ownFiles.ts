import type { OwnFile } from '../worker/pageTasks.js';

/**
 * The reader's own files while the workbench is open. They are kept in the browser only if the reader says so, in one
 * database of their own, and leave it whole.
 */
const database = 'blue-ledger-own-data';
const store = 'files';

let files: readonly OwnFile[] = [];
let undone: readonly (readonly OwnFile[])[] = [];
let isKept = false;
const listeners = new Set<() => void>();

const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('The browser kept nothing.')));
  });

async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(database, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(store));
  return settled(request);
}

async function write(): Promise<void> {
  const opened = await open();
  await settled(opened.transaction(store, 'readwrite').objectStore(store).put(files, 'all'));
  opened.close();
}

async function forget(): Promise<void> {
  await settled(indexedDB.deleteDatabase(database));
}

const tell = () => {
  for (const listener of listeners) listener();
};

function set(next: readonly OwnFile[], { undoable = true } = {}): void {
  if (undoable) undone = [...undone, files];
  files = next;
  tell();
  if (isKept) void write();
}

export const ownFiles = {
  get all(): readonly OwnFile[] {
    return files;
  },
  get kept(): boolean {
    return isKept;
  },
  get canUndo(): boolean {
    return undone.length > 0;
  },
  /** Files of one kind whose rows pages use. */
  rowsOf: (kind: OwnFile['kind']): OwnFile['rows'] =>
    files.filter((file) => file.kind === kind).flatMap(({ rows }) => rows),
  add: (file: OwnFile): void => set([...files, file]),
  remove: (at: number): void => set(files.filter((_, i) => i !== at)),
  undo(): void {
    const before = undone.at(-1);
    if (!before) return;
    undone = undone.slice(0, -1);
    set(before, { undoable: false });
  },
  /** Everything, here and in the browser. */
  async clear(): Promise<void> {
    files = [];
    undone = [];
    isKept = false;
    await forget();
    tell();
  },
  async keep(yes: boolean): Promise<void> {
    if (yes) await write();
    else await forget();
    isKept = yes;
    tell();
  },
  /** What the reader let the browser keep; a browser that kept nothing is not made to. */
  async restore(): Promise<void> {
    const known = await indexedDB.databases();
    if (isKept || files.length > 0 || !known.some(({ name }) => name === database)) return;
    const opened = await open();
    const stored = (await settled(opened.transaction(store).objectStore(store).get('all'))) as
      | readonly OwnFile[]
      | undefined;
    opened.close();
    isKept = true;
    set(stored ?? [], { undoable: false });
  },
  /** All of it as the text of one file. */
  exported: (): string => JSON.stringify({ version: 1, files }, null, 2),
  listen(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
