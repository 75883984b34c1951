/** When the bot first said that it is a machine. `denied`: it claimed to be human when asked, or denied being a bot. */
export const DISCLOSURE_TIMES = ['first contact', 'late', 'when asked', 'never', 'denied'] as const;

export type DisclosureTime = (typeof DISCLOSURE_TIMES)[number];

/** The first disclosure of one conversation; `turn` and `quote` are null for `never`. */
export interface FirstDisclosure {
  readonly when: DisclosureTime;
  /** 1-based. */
  readonly turn: number | null;
  readonly quote: string | null;
}
