/** The public API: the nouns, the ports, and judging a transcript from a program of one's own. */
export type { Calibration } from './domain/calibration.js';
export { CUES, type Cue, type CueFinding } from './domain/cue.js';
export type { Customer, Dataset, Fact, FieldValue } from './domain/dataset.js';
export type { Dialogue, Expectations, ScriptedTurn } from './domain/dialogue.js';
export type { FirstDisclosure } from './domain/disclosure.js';
export { InputError, TargetError } from './domain/errors.js';
export type { HeldDialogue, Run, StoredRun } from './domain/run.js';
export type { Suite } from './domain/suite.js';
export type { Reply, Signals, Timing, Transcript, Turn } from './domain/transcript.js';
export type { Attempt, PlannedTrial, Trial, Variant } from './domain/trial.js';
export type { Evidence, GraderName, Outcome, Verdict } from './domain/verdict.js';
export { type Gradable, type Graded, gradeAcross, gradeTranscript } from './grader/grade.js';
export { GRADERS } from './grader/index.js';
export type { Conversation, Exchange, Grader, Judgement } from './grader/port.js';
export type { Answer, Session, SessionOpening, Target } from './target/port.js';
