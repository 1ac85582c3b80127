export { questions, tools } from '../src/commands/index.js';
export type { CommandSpec, OptionSpec } from '../src/spec.js';
