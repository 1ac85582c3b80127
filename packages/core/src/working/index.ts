export { type Answer, answer } from './answer.js';
export { type CitationStyle, cite } from './cite.js';
export { explain } from './explain.js';
export { type AppliedRule, type FigureStatus, type Note, Recorder, ruleOf, type WorkingStep } from './recorder.js';
