export { type FigureName, type FigureOptions, fallbackHtml, fallbackOf, type ServerOptions } from './fallbackOf.js';
