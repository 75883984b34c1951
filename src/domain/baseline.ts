/** A name for an accepted run. Append-only: the newest entry of a name counts. */
export interface Baseline {
  readonly name: string;
  readonly run: string;
  /** Who accepted it. */
  readonly by: string;
  readonly reason: string;
  /** ISO 8601, UTC. */
  readonly set_at: string;
}
