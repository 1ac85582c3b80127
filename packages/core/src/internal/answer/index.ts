export { type Answer, answer } from './answer.js';
export type { CitationContext } from './citation/citation.js';
export { type CitationStyle, cite } from './citation/cite.js';
export { documentAddress } from './documentAddress.js';
export { explain } from './explain.js';
export { isDocument } from './isDocument.js';
export { bind, question, withFacts } from './question.js';
export { type AppliedRule, type FigureStatus, type Note, Recorder, ruleOf, type WorkingStep } from './recorder.js';
export { type StepText, stepText } from './stepText.js';
