export { exampleOptions } from '../src/figure/exampleOptions.js';
