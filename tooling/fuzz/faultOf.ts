/** What an answer or a refusal must never be; undefined where all is well. */
export type Fault = string;

const longestEcho = 80;

/** The first number that is none, and where it stands. */
function notANumber(value: unknown, where: string, depth = 0): string | undefined {
  if (typeof value === 'number') return Number.isNaN(value) ? where : undefined;
  if (typeof value !== 'object' || value === null || depth > 6 || ArrayBuffer.isView(value)) return undefined;
  for (const [key, part] of Object.entries(value).slice(0, 400)) {
    const found = notANumber(part, `${where}.${key}`, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Texts of the arguments that are longer than a message may repeat. */
function* longTexts(value: unknown, depth = 0): Generator<string> {
  if (typeof value === 'string') {
    if (value.length > longestEcho) yield value;
  } else if (typeof value === 'object' && value !== null && depth < 5 && !('dataVersion' in value))
    for (const part of Object.values(value).slice(0, 50)) yield* longTexts(part, depth + 1);
}

/** A fault of what came of a call. */
export function faultOf(
  outcome: { readonly value: unknown } | { readonly error: unknown },
  given: readonly unknown[],
): Fault | undefined {
  if ('value' in outcome) {
    const at = notANumber(outcome.value, 'answer');
    return at === undefined ? undefined : `${at} is NaN`;
  }
  const { error } = outcome;
  // By its name: the sources that are called have a copy of the class of their own.
  if (!(error instanceof Error && error.name === 'BlueLedgerError'))
    return `a raw error: ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' | ') : String(error)}`;
  return faultOfMessage(error.message, given);
}

/** A fault of the text of an error of ours. */
export function faultOfMessage(message: string, given: readonly unknown[]): Fault | undefined {
  if (!/^\S[\s\S]*: [\s\S]+\. Expected [\s\S]+\./.test(message))
    return `a message without what was expected: ${message}`;
  // A number that is none stands in a message where it was given.
  const code = faultOfText(message.replaceAll(/\b(?:NaN|Infinity)\b/g, ''), given);
  if (code !== undefined) return code;
  for (const text of longTexts(given))
    if (message.includes(text.slice(0, longestEcho + 1)))
      return `a message repeats more than ${longestEcho} characters`;
  return undefined;
}

/** What only code says, where a person reads; what the caller wrote is theirs to read again. */
export function faultOfText(text: string, given: readonly unknown[]): Fault | undefined {
  const [found] = /\[object |\bundefined\b|\bNaN\b|\bInfinity\b/.exec(text) ?? [];
  if (found === undefined || JSON.stringify(given.map(String)).includes(found)) return undefined;
  const at = text.indexOf(found);
  return `a text of code: …${text.slice(Math.max(0, at - 40), at + 40)}…`;
}
