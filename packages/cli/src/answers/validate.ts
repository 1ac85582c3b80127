import { type KindName, reportOf } from '@blueledger/exchange';
import type { CommandInput, TextReply } from '../spec.js';
import { text } from './input.js';
import { readOptionsOf } from './readOptions.js';
import { tableFile } from './tableFile.js';

export async function reply(input: CommandInput): Promise<TextReply> {
  const kind = text(input, 'kind') as KindName | undefined;
  const options = { ...readOptionsOf(input), ...(kind === undefined ? {} : { kind }) };
  const read = await tableFile(input.args[0] ?? '', input, options);
  return { text: `${reportOf(read).join('\n')}\n`, verdict: read.clean ? 'yes' : 'bad-data' };
}
