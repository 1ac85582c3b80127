/**
 * The port to serve at, by `--port` before `PORT`; Vite takes the next free one where it is taken. Ends the process where it
 * is not a port.
 * @param {string | undefined} option
 */
export function portOf(option, fallback = 4173) {
  const text = option ?? process.env['PORT'];
  if (text === undefined || text === '') return fallback;
  const port = Number(text);
  if (/^\d+$/.test(text) && port < 65536) return port;
  console.error(`port: ${JSON.stringify(text)} is not a port. Expected a whole number from 0 to 65535.`);
  process.exit(2);
}
