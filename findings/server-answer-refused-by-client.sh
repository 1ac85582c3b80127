#!/usr/bin/env bash
# The client of an SDK refuses an answer that the server of the same SDK has validated; whether it does depends on whether
# the tools were listed before.
# Packages: @modelcontextprotocol/sdk 1.32.2, zod 4.6.7.
# Input: a tool whose output schema is `{ rate: number }` and whose answer is `{ rate: 26.1584, unit: 'per cent' }`.
# Expected: the server drops or refuses the key that its schema lacks, or the client takes what the server passed.
# Seen: the server checks the answer against its schema, passes it on whole, and has published the schema with
#       "additionalProperties": false. A call before the listing succeeds with both keys; the same call after it throws.
# For users: tools that answer with records declare every key, and a test calls them after listing.
set -euo pipefail

folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts --loglevel=error @modelcontextprotocol/sdk@1.32.2 zod@4.6.7 >/dev/null

cat >run.mjs <<'JS'
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import * as z from 'zod';

const server = new McpServer({ name: 'server', version: '1.0.0' });
const answer = { rate: 26.1584, unit: 'per cent' };
server.registerTool('rate', { inputSchema: { year: z.number() }, outputSchema: { rate: z.number() } }, async () => ({
  content: [{ type: 'text', text: JSON.stringify(answer) }],
  structuredContent: answer,
}));
const client = new Client({ name: 'client', version: '1.0.0' });
const [here, there] = InMemoryTransport.createLinkedPair();
await Promise.all([server.connect(here), client.connect(there)]);

const call = () =>
  client.callTool({ name: 'rate', arguments: { year: 2025 } }).then(
    ({ structuredContent, isError }) => (isError ? 'refused by the server' : JSON.stringify(structuredContent)),
    (error) => `thrown by the client: ${error.message}`,
  );
const before = await call();
await client.listTools();
const after = await call();
console.log('expected: the same outcome twice');
console.log('seen before the listing:', before);
console.log('seen after the listing:', after);
process.exit(before === JSON.stringify(answer) && /must NOT have additional properties/.test(after) ? 0 : 1);
JS
node run.mjs
