import type { KindName } from '@blueledger/exchange';
import { validateFile } from '@blueledger/exchange/node';
import type { CommandInput, TextReply } from '../spec.js';
import { text } from './input.js';
import { readOptionsOf } from './readOptions.js';

export async function reply(input: CommandInput): Promise<TextReply> {
  const kind = text(input, 'kind') as KindName | undefined;
  const options = { ...readOptionsOf(input), ...(kind === undefined ? {} : { kind }) };
  const { valid, report } = await validateFile(input.args[0] ?? '', options);
  return { text: report, verdict: valid ? 'yes' : 'bad-data' };
}
