/** What any answer comes to in words: a sentence, and the remarks that go under it. */
export { noteText, type Sentence, sentenceOf } from './finding/index.js';
