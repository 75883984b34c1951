/** One entry of the register of baselines. Entries are only added. */
export interface BaselineEntry {
  readonly name: string;
  readonly run: string;
  /** `set` begins the baseline anew; `add` gives it more trials of the same release. */
  readonly action: 'set' | 'add';
  readonly by: string;
  readonly reason: string;
  /** ISO 8601, UTC. */
  readonly set_at: string;
  /** Whether the run's hard failures were accepted with it. */
  readonly hard_accepted: boolean;
}

/** A baseline as it stands: the run that was set, and those added since. */
export interface Baseline {
  readonly name: string;
  readonly entries: readonly BaselineEntry[];
}

/** A dialogue in quarantine: held and shown, but not gating until the day is over. */
export interface QuarantineEntry {
  readonly suite: string;
  readonly dialogue: string;
  readonly owner: string;
  readonly reason: string;
  /** ISO day, the last on which it counts. */
  readonly expires: string;
  readonly noted_at: string;
}
