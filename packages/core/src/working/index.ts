export { type Answer, answer, replayOf } from './answer.js';
export { type AppliedRule, type FigureStatus, type Note, Recorder, ruleOf, type WorkingStep } from './recorder.js';
