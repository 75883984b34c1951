import type { Cue } from '../../domain/cue.js';
import type { Phrase, WordClasses } from '../phrase/phrase.js';

/** Words that show a cue. Weight 1 shows it alone; less needs company of other rules of the same cue. */
export interface CueEvidence {
  readonly cue: Cue;
  /** Such as `anger.insult`. One that ends in `.outright` is a cue whatever else the text says: no model is asked. */
  readonly rule: string;
  readonly weight: number;
  readonly phrases: readonly Phrase[];
  /** "Not angry", "no need to call me" take it back. */
  readonly negatable?: boolean;
  /** Counts only where nothing else is said: a bare "operator". */
  readonly whole?: boolean;
}

/** What a language says when it shows, hides or denies a cue. */
export interface CueLexicon {
  readonly classes: WordClasses;
  readonly evidence: readonly CueEvidence[];
  /** Idioms that look like a cue and are none ("dead battery"): evidence that overlaps them counts for nothing. */
  readonly benign: readonly Phrase[];
  /** Words that take back what stands up to three words behind them. */
  readonly negators: readonly Phrase[];
  /** Words that take back what stands shortly before them ("einen Rückruf brauche ich nicht"). */
  readonly negatedAfter: readonly Phrase[];
  /** Sincere thanks, praise and patience: the writer is not upset. */
  readonly calm: readonly Phrase[];
  /** A real question or a polite request: a customer who still asks is less likely beside themselves. */
  readonly asks: readonly Phrase[];
  /** Words of praise and of misfortune: together they make sarcasm. */
  readonly praise: readonly Phrase[];
  readonly mishap: readonly Phrase[];
  /** Good news and thanks that go with praise: it is meant, unless a mishap is named outside of these words. */
  readonly sincere: readonly Phrase[];
  /** Films, policies, certificates, years long gone: danger and grief named there are not felt now. */
  readonly fiction: readonly Phrase[];
}
