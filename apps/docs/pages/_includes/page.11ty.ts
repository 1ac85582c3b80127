import { type EleventyData, finishPage } from '../../src/site/finishPage.js';

/** A page as HTML, in its frame. */
export const render = (data: EleventyData): string => finishPage(data);
