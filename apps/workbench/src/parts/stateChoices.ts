import type { StateNames } from '../text/stateNames.js';
import type { Choice } from './ChoiceBox.js';

/** Member States to choose from, with what else people call them. */
export async function stateChoices(names: StateNames): Promise<readonly Choice[]> {
  const { aliasesByCode } = await import('../shell/aliases.js');
  const aliases = aliasesByCode();
  return Array.from(names, ([code, name]) => ({ code, name, aliases: aliases.get(code) }));
}
