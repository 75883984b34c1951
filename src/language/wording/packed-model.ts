/** A trained linear model in a form that a source file can hold; `scripts/train-models.ts` writes it. */
export interface PackedModel {
  readonly classes: readonly string[];
  readonly bias: readonly number[];
  /** What one unit of a packed weight is worth. */
  readonly unit: number;
  /** A line for each feature: its name, a tab, a whole number for each class, separated by commas. */
  readonly weights: string;
}
