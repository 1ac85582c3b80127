import { exitCodeOf } from './exitCodes.js';
import { latest } from './readNumber.js';
import type { CommandInput, CommandSpec, Reply, TextReply } from './spec.js';

/**
 * The reply to what was typed; where that is refused and names a state or a mission otherwise than by its code, the reply
 * with the code. Names are loaded only then: most people type codes.
 */
export async function replyTo(spec: CommandSpec, typed: CommandInput): Promise<Reply | TextReply> {
  const { reply } = await spec.load();
  const asksLatest = Object.values(typed.options).includes(latest);
  const input = asksLatest
    ? { ...typed, options: (await import('./answers/latest.js')).withLatest(spec, typed.options) }
    : typed;
  try {
    return await reply(input);
  } catch (error) {
    const naming = spec.argNames !== undefined || spec.options.some(({ names }) => names !== undefined);
    if (!naming || exitCodeOf(error) === undefined) throw error;
    const { resolveNames } = await import('./answers/resolveNames.js');
    const byCode = resolveNames(spec, input.args, input.options);
    if (byCode === undefined) throw error;
    return reply({ ...input, ...byCode });
  }
}
