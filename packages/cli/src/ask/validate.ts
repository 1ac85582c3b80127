import type { KindName } from '@blueledger/exchange';
import { validateFile } from '@blueledger/exchange/node';
import type { Given, TextReply } from '../spec.js';
import { text } from './given.js';

export async function ask(given: Given): Promise<TextReply> {
  const kind = text(given, 'kind') as KindName | undefined;
  const { valid, report } = await validateFile(given.args[0] ?? '', kind === undefined ? {} : { kind });
  return { text: report, verdict: valid ? 'yes' : 'bad-data' };
}
