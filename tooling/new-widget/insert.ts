import { readFileSync, writeFileSync } from 'node:fs';

/** Puts a line into a file before another; refuses where that other line is gone. */
export function insert(file: string, before: RegExp, line: string): void {
  const text = readFileSync(file, 'utf8');
  const at = text.search(before);
  if (at < 0) throw new Error(`${file}: no line like ${before}. Put in by hand: ${line.trim()}`);
  writeFileSync(file, `${text.slice(0, at)}${line}${text.slice(at)}`);
}
