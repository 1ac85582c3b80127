export { type ExitCode, exitCodes } from './exitCodes.js';
export { main } from './main.js';
export { type Terminal } from './out/terminal.js';
