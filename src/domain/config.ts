/** Settings of one target as `testkunde.yaml` names it; what else it holds is its protocol's own. */
export interface TargetSettings {
  readonly type: string;
  readonly [setting: string]: unknown;
}
