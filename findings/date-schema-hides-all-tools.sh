#!/usr/bin/env bash
# One tool that takes a date makes the listing of all tools fail.
# Packages: @modelcontextprotocol/sdk 1.32.2, zod 4.6.7.
# Input: a server with two tools, `rates` (takes a year) and `personnel` (takes a date, as `z.coerce.date()`).
# Expected: an error where `personnel` is registered, or a listing with `rates` in it.
# Seen: both register; both can be called; `listTools` fails as a whole with "Date cannot be represented in JSON Schema",
#       so a client that lists before it calls sees no tool at all.
# For users: a server states dates as text (`z.iso.date()`), and its own test lists its tools.
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
const reply = async (query) => ({ content: [{ type: 'text', text: JSON.stringify(query) }] });
server.registerTool('rates', { inputSchema: { year: z.number().int() } }, reply);
server.registerTool('personnel', { inputSchema: { day: z.coerce.date() } }, reply);
const client = new Client({ name: 'client', version: '1.0.0' });
const [here, there] = InMemoryTransport.createLinkedPair();
await Promise.all([server.connect(here), client.connect(there)]);

const called = await client.callTool({ name: 'personnel', arguments: { day: '2025-07-31' } });
const listed = await client.listTools().then(
  ({ tools }) => tools.map(({ name }) => name).join(', '),
  (error) => error.message,
);
console.log('expected: the tool with a date is refused when registered, or the listing names `rates`');
console.log('seen: a call answers', called.content[0].text, 'and the listing fails:', listed);
process.exit(/Date cannot be represented/.test(listed) && called.isError === undefined ? 0 : 1);
JS
node run.mjs
