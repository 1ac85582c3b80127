import { StdioServerTransport } from './sdk.js';
import { mcpServer } from './server.js';

const turn = () => new Promise((next) => setImmediate(next));

/** Serves over standard input and output until the client closes them. Nothing else is written there. */
export async function serve(version: string): Promise<void> {
  const { protocol, settled } = mcpServer(version);
  const closed = new Promise<void>((resolve) => {
    protocol.server.onclose = resolve;
    // A pipe that ends has asked all that it wanted, and still waits for the answers.
    const finish = async () => {
      // The last lines are handed to the server in the same turn as the end.
      await turn();
      await settled();
      // An answer is sent in the turn after it was found.
      await turn();
      await protocol.close();
    };
    process.stdin.once('end', () => void finish());
  });
  await protocol.connect(new StdioServerTransport());
  await closed;
}
