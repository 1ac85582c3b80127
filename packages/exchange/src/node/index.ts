export { readTableFile, type Validation, validateFile } from './readTableFile.js';
export { type SaveOptions, saveFiles } from './saveFiles.js';
