import type { Problem } from '../dataset-compiler/problem.js';
import type { Standing } from './addition.js';
import type { Input, InputRow } from './readInput.js';

/** Finds a Member State by its code or by its English name as member-states prints it, with or without the article. */
export function stateCodes(standing: Standing): (input: Input, row: InputRow, problems: Problem[]) => string {
  const plain = (name: string) => name.replace(/ \(the\)$/, '').toLowerCase();
  const codes = new Map<string, string>();
  for (const row of standing.get('member-states')?.rows ?? []) {
    codes.set(String(row['iso3']).toLowerCase(), String(row['iso3']));
    if (row['ended'] === null) codes.set(plain(String(row['name_en'])), String(row['iso3']));
  }
  // Names that stand for one State today; a former name, or one that two could mean, is none of them.
  for (const row of standing.get('state-aliases')?.rows ?? []) {
    const name = plain(String(row['alias']));
    if (['common', 'formal', 'abbreviation', 'world_bank'].includes(String(row['kind'])) && !codes.has(name))
      codes.set(name, String(row['iso3']));
  }
  return ({ file }, { line, cells }, problems) => {
    const code = codes.get(plain(cells['state'] ?? ''));
    if (code === undefined)
      problems.push({
        file,
        line,
        column: 'state',
        reason: `"${cells['state']}" is no Member State: give its ISO 3166 alpha-3 code or its name as member-states prints it`,
      });
    return code ?? '';
  };
}
