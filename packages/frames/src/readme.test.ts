import { readFileSync } from 'node:fs';
import * as bundled from '@blueledger/core/bundled';
import { beforeAll, expect, test } from 'vitest';
import { docExamples, runLateExample } from '../../core/test/docExamples.js';
import { danfoOfPeers } from '../test/danfoOfPeers.js';
import { type Danfo, useDanfo } from './danfo.js';
import * as frames from './index.js';

beforeAll(() => useDanfo(danfoOfPeers() as Danfo), 300_000);

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const onPage = [...read('../README.md').matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => ({
  of: 'README',
  code,
}));
const inCode = ['frame', 'framesOf', 'sorted', 'sum', 'toRows'].flatMap((name) =>
  docExamples(`${name}.ts`, read(`${name}.ts`)),
);

test.for([...onPage, ...inCode])('the example of $of holds', async ({ code }) => {
  const claims = await runLateExample(code, { ...bundled, ...frames });
  expect(claims.length).toBeGreaterThan(0);
  expect(claims.map(({ expression, actual }) => ({ expression, gives: actual }))).toEqual(
    claims.map(({ expression, expected }) => ({ expression, gives: expected })),
  );
});
