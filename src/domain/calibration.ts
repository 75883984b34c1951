/** An estimate with its 95 % interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Labels against answers, counted: `counts[label][answer]`, both indexes into `classes`. */
export interface Confusion {
  readonly classes: readonly string[];
  readonly counts: readonly (readonly number[])[];
}

/** One labelled thing and what Testkunde says of it. */
export interface LabelledAnswer {
  readonly id: string;
  /** The human's word. */
  readonly label: string;
  /** Testkunde's; null = ungraded. */
  readonly answer: string | null;
  /** The human's reason. */
  readonly why: string;
  readonly reason: string;
  readonly quotes: readonly string[];
  /** The LLM judge's word on the same line; null = ungraded, absent = it was not asked. */
  readonly judge?: string | null;
}

/** Grader, LLM judge and human on the same lines: those on which the first two have an answer. */
export interface SameLines {
  readonly n: number;
  /** Lines on which grader or judge has none. */
  readonly ungraded: number;
  /** Cohen's kappa of each pair. */
  readonly grader_label: Estimate;
  readonly judge_label: Estimate;
  readonly judge_grader: Estimate;
}

/** How well one grader (or the detection of cues) agrees with human labels in one language. */
export interface Calibration {
  readonly grader: string;
  readonly language: string;
  /** Labels that got an answer. */
  readonly n: number;
  readonly ungraded: number;
  /** Of the class `fail`; for cues the mean over the cues. */
  readonly precision: Estimate;
  readonly recall: Estimate;
  readonly f1: Estimate;
  /** Mean F1 over all classes. */
  readonly macro_f1: Estimate;
  /** Cohen's kappa. */
  readonly kappa: Estimate;
  readonly confusion: Confusion;
  readonly disagreements: readonly LabelledAnswer[];
  /** Absent where the judge was asked about none of the lines. */
  readonly same_lines?: SameLines;
}
