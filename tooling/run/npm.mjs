/**
 * How npm is started: the npm that started us where it did, else the one on the path, which Windows finds only
 * through a shell.
 * @param {readonly string[]} args
 * @returns {{ command: string, args: string[], shell: boolean }}
 */
export function npm(args) {
  const running = process.env['npm_execpath'];
  if (running?.endsWith('npm-cli.js')) return { command: process.execPath, args: [running, ...args], shell: false };
  return { command: 'npm', args: [...args], shell: process.platform === 'win32' };
}
