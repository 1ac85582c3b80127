import { type Compiled, readAndCheck } from './compile.js';
import { datasetsRoot } from './datasetsRoot.js';

let read: Compiled | undefined;

/**
 * The tables of the repository, for tests that look at what stands: the files of a worker share them, since reading and
 * checking all of them takes seconds.
 */
export function standing(): Compiled {
  read ??= readAndCheck(datasetsRoot);
  return read;
}
