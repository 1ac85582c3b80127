import { buildCommand } from './buildCommand.js';

await buildCommand();
