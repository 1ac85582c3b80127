import { BlueLedgerError, shown } from '@blueledger/core/internal/errors';
import { type Meaning, type NameFacts, namesOf } from './names.js';

function codeOf(meaning: Meaning, text: string, where: string, expected: string): string {
  const refuse = (what: string, remedy?: string): never => {
    throw new BlueLedgerError('unknown-code', { what: `${shown(text)} ${what}`, where, expected, remedy });
  };
  if ('several' in meaning) return refuse(`may be ${meaning.several.join(' or ')}`, 'Write the code.');
  if ('code' in meaning)
    return meaning.doubt === undefined
      ? meaning.code
      : refuse(`is the name of ${meaning.code}, and is often written for ${meaning.doubt}`, 'Write the code.');
  if (meaning.notMember !== undefined) return refuse(`is not a Member State: ${meaning.notMember}`);
  const near = meaning.near?.code ?? meaning.nearSeveral?.slice(0, 3).join(' or ');
  return refuse('is not known', near === undefined ? undefined : `Did you mean ${near}?`);
}

/**
 * The ISO 3166 alpha-3 code of a Member State, present or former, by whatever people call it: a code, a name in the six
 * languages of the United Nations, an alias.
 *
 * @throws BlueLedgerError `unknown-code` for a name of none or of several.
 * @example
 * ```ts
 * stateCodeOf(facts, 'Ivory Coast'); // => 'CIV'
 * stateCodeOf(facts, 'Congo, Dem. Rep.'); // => 'COD'
 * ```
 */
export const stateCodeOf = (facts: NameFacts, name: string, where = 'state'): string =>
  codeOf(namesOf(facts).state(name), name, where, 'a Member State by its ISO 3166 alpha-3 code or its name');

/**
 * The acronym of a mission, as the tables have it, by its acronym in English, French or Spanish or by its name.
 *
 * @throws BlueLedgerError `unknown-code` for a name of none or of several.
 * @example
 * ```ts
 * missionCodeOf(facts, 'FINUL'); // => 'UNIFIL'
 * missionCodeOf(facts, 'United Nations Mission in South Sudan'); // => 'UNMISS'
 * ```
 */
export const missionCodeOf = (facts: NameFacts, name: string, where = 'mission'): string =>
  codeOf(namesOf(facts).mission(name), name, where, 'a mission by its acronym or its name');
