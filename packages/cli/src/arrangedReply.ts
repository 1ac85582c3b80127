import type { Language } from '@blueledger/core/text';
import { arrangedTable } from './out/arrangedTable.js';
import { hasOwnTop } from './outputOptions.js';
import type { CommandSpec, Reply } from './spec.js';

/** What of a reply is wanted, and in which language. */
export interface ReplyOptions {
  readonly sort?: string | undefined;
  readonly top?: number | undefined;
  readonly lang?: Language | undefined;
}

/** A reply with its first table in order and cut, in the language of the options. A command with a --top of its own has cut already. */
export async function arrangedReply(
  spec: CommandSpec,
  reply: Reply,
  { sort, top, lang = 'en' }: ReplyOptions,
): Promise<Reply> {
  const arrangement = { sort, top: hasOwnTop(spec) ? undefined : top };
  const tables = reply.tables.map((table, index) => (index === 0 ? arrangedTable(table, arrangement) : table));
  const said = lang === 'en' ? reply : await (await import('./answers/inLanguage.js')).inLanguage(reply, lang);
  return { ...said, tables };
}
