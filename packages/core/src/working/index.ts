// cite and explain are for those who ask, not for the rules: core's index exports them, so that rules never load them.
export { type Answer, answer } from './answer.js';
export type { CitationStyle } from './cite.js';
export { type AppliedRule, type FigureStatus, type Note, Recorder, ruleOf, type WorkingStep } from './recorder.js';
