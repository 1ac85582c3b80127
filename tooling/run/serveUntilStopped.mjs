/**
 * Prints where a server of Vite is to be found, and closes it when the process is asked to end.
 * @param {string} what
 * @param {import('vite').ViteDevServer | import('vite').PreviewServer} server
 */
export function serveUntilStopped(what, server) {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.removeAllListeners(signal);
    process.once(signal, () => void server.close().finally(() => process.exit(0)));
  }
  // On a line of its own and without colour codes, which Vite's own line has even where there is no terminal.
  console.log(`\n${what} until Ctrl-C at\n${server.resolvedUrls?.local[0]}`);
}
