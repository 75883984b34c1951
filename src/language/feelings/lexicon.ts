import type { Phrase, WordClasses } from '../phrase/phrase.js';

/**
 * What a reply does with a customer's feeling: it acknowledges it, dismisses it (plays it down, blames, tells them to
 * calm down), or misses it (sells, cheers, did not understand, thanks for the feedback).
 */
export type FeelingMove = 'acknowledge' | 'dismiss' | 'miss';

/** Words that show a move. Weight 1 makes the move by itself; less needs company. */
export interface FeelingEvidence {
  readonly move: FeelingMove;
  /** Such as `feeling.named` or `dismiss.calm-down`. `feeling.outright` acknowledges however short the reply: no model is asked. */
  readonly rule: string;
  readonly weight: number;
  readonly phrases: readonly Phrase[];
  /** A bare word of feeling: it does not count in a sentence that sells, warns or sets a condition. */
  readonly bare?: boolean;
  /** An apology: worth more with something weighty to be sorry for, nothing for a question or a technical hitch. */
  readonly apology?: boolean;
}

/** How a language speaks to feelings. */
export interface FeelingLexicon {
  readonly classes: WordClasses;
  readonly evidence: readonly FeelingEvidence[];
  /** What turns a word of feeling into something else in its sentence: conditions, products, advice, other people. */
  readonly elsewhere: readonly Phrase[];
  /** What makes an apology mere politeness in its sentence: not understood, please repeat, cannot open, "but". */
  readonly politeness: readonly Phrase[];
  readonly negators: readonly Phrase[];
}
