export { type BurdenInYear, type Catalogue, type FindingPart, type SideInYear } from './catalogue.js';
export { english } from './english.js';
export { type Finding, type FindingOptions, finding, noteText } from './finding.js';
export { groupingLabel } from './label.js';
export { type Sentence, sentenceOf } from './sentenceOf.js';
export { type Answers } from './sentences.js';
