import { arrangedReply } from '../arrangedReply.js';
import { questions, tools } from '../commands/index.js';
import { exitCodeOf } from '../exitCodes.js';
import { replyTo } from '../replyTo.js';
import type { CommandSpec } from '../spec.js';
import { commandInput, inputSchema } from './inputSchema.js';
import { CallToolRequestSchema, ErrorCode, ListToolsRequestSchema, McpError, McpServer } from './sdk.js';
import { outputSchema, toolResult } from './toolResult.js';

/** Every question, and the tables themselves. What reads files or writes pages is for a terminal. */
const offered: readonly CommandSpec[] = [
  ...questions,
  ...tools.filter(({ name }) => name === 'data list' || name === 'data show'),
];

const toolName = ({ name }: CommandSpec): string => name.replaceAll(/[ -]/g, '_');

const instructions = `Who pays for UN peacekeeping, who serves, who owes. Each answer has its documents, the rules that were applied and its working: name the documents when you quote a figure. A figure that is missing is not zero; what is derived or projected says so. States and missions may be named or coded.`;

export interface QuestionServer {
  readonly protocol: McpServer;
  /** Resolves when every call that came in has its answer. */
  readonly settled: () => Promise<unknown>;
}

/** The questions of the command as tools of the Model Context Protocol. */
export function mcpServer(version: string): QuestionServer {
  const calls = new Set<Promise<unknown>>();
  const protocol = new McpServer(
    { name: 'blueledger', title: 'Blue Ledger', version },
    { capabilities: { tools: {} }, instructions },
  );
  // The schemas are those of the commands, so that the handlers of the protocol are set and not made of zod schemas.
  const { server } = protocol;
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: offered.map((spec) => ({
      name: toolName(spec),
      description: `${spec.summary}. Such as: ${spec.examples.join('; ')}`,
      inputSchema: inputSchema(spec),
      outputSchema,
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    })),
  }));
  const call = async (name: string, input: Readonly<Record<string, unknown>>) => {
    const spec = offered.find((one) => toolName(one) === name);
    if (!spec)
      throw new McpError(
        ErrorCode.InvalidParams,
        `tool: ${JSON.stringify(name)} is not known. Expected one of ${offered.map(toolName).join(', ')}.`,
      );
    try {
      const { args, options } = commandInput(spec, input);
      const reply = await replyTo(spec, { args, options, progress: () => {} });
      if ('text' in reply) return { content: [{ type: 'text' as const, text: reply.text }] };
      const { rows } = options as { readonly rows?: number };
      return toolResult(await arrangedReply(spec, reply, options), rows);
    } catch (error) {
      // What a person would read in the terminal: what, where, what was expected. A fault of ours goes to the protocol.
      if (exitCodeOf(error) === undefined) throw error;
      return { content: [{ type: 'text' as const, text: (error as Error).message }], isError: true };
    }
  };
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const answering = call(params.name, params.arguments ?? {});
    calls.add(answering);
    try {
      return await answering;
    } finally {
      calls.delete(answering);
    }
  });
  return { protocol, settled: () => Promise.allSettled(calls) };
}
