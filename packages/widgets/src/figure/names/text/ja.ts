import { formerStates } from '@blueledger/core/text/ja';
import { memberStatesCodes } from '@blueledger/datasets/member-states/codes';
import { namesOf } from '../namesOf.js';

const { iso3, iso2 } = memberStatesCodes.columns;
const codeOf = namesOf(iso3, iso2);
let names: Intl.DisplayNames | undefined;

/** The United Nations names no state in Japanese: these are Unicode's names, from the browser; the foot of a figure says so. */
export function stateName(state: string): string | undefined {
  const code = codeOf(state);
  if (code === undefined || code === '') return formerStates[state];
  names ??= new Intl.DisplayNames('ja', { type: 'region', fallback: 'none' });
  return names.of(code);
}
