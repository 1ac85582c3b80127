import { missionCodeOf, stateCodeOf } from '@blueledger/exchange/bundled';
import type { CommandSpec, Named } from '../spec.js';
import { optionName } from './optionName.js';

/** Whether a name that is not known is for core to refuse, who knows codes and groups and their nearest. */
const isForCore = (names: Named, text: string): boolean => names !== 'state' || text.length <= 3;

function codeOf(text: string, names: Named, where: string): string {
  try {
    return names === 'mission' ? missionCodeOf(text, where) : stateCodeOf(text, where);
  } catch (error) {
    const { what = '' } = error as { readonly what?: string };
    if (/is not known$/.test(what) && isForCore(names, text)) return text;
    throw error;
  }
}

function resolved(text: string, names: Named, where: string): string {
  if (names !== 'grouping') return codeOf(text.trim(), names, where);
  // A group is written in small letters: nam is the Non-Aligned Movement, and NAM Namibia.
  const isGroup = (part: string) => part === '' || /^[a-z0-9-]+$/.test(part);
  return text
    .split('+')
    .map((part) => (isGroup(part.trim()) ? part : codeOf(part.trim(), names, where)))
    .join('+');
}

/**
 * What a person typed with names of states and missions as codes: `--state "Ivory Coast"`, `mission FINUL`.
 *
 * @returns undefined where nothing is a name that has another code.
 * @throws BlueLedgerError `unknown-code` for a name of several, or of none.
 */
export function resolveNames(
  spec: CommandSpec,
  args: readonly string[],
  options: Readonly<Record<string, unknown>>,
): { readonly args: readonly string[]; readonly options: Record<string, unknown> } | undefined {
  const [first, ...rest] = args;
  const { argNames } = spec;
  const code = argNames === undefined || first === undefined ? first : resolved(first, argNames, argNames);
  const out: Record<string, unknown> = { ...options };
  for (const { flags, names } of spec.options) {
    const where = /--[a-z-]+/.exec(flags)?.[0] ?? '';
    const value = out[optionName(where)];
    if (names === undefined || value === undefined) continue;
    // The command reads an option that names something as text, or as a list of texts.
    const named = value as string | readonly string[];
    out[optionName(where)] =
      typeof named === 'string' ? resolved(named, names, where) : named.map((one) => resolved(one, names, where));
  }
  const isSame = code === first && JSON.stringify(out) === JSON.stringify(options);
  return isSame ? undefined : { args: code === undefined ? args : [code, ...rest], options: out };
}
