export { type SaveOptions, saveFiles } from './saveFiles.js';
