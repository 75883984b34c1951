/** What a language needs to tell what a sentence is about. Lists are separated by spaces; all lower case. */
export interface TopicLexicon {
  /** Words that say nothing of the topic. */
  readonly functionWords: string;
  /** Words that fit nearly every topic of a service desk (price, cost, day): they weigh nothing alone. */
  readonly genericWords: string;
  /** Endings that inflection adds, longest first. */
  readonly endings: readonly string[];
  /** Each row: words that mean the same thing at a service desk. The first names the row. */
  readonly synonyms: readonly string[];
  /** Words that set one thing apart from its like: weekdays, `zweite`, `business`. Each row: words for one and the same. */
  readonly apart: readonly string[];
}
