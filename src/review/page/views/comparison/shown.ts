/** Which transcripts are read: both beside each other, or one. */
export type Shown = 'both' | 'baseline' | 'candidate';
