/** A value of a YAML file with its place: aliases followed, keys as text. `at` counts characters from the file's start. */
export type Tree =
  | { readonly kind: 'scalar'; readonly at: number; readonly value: Scalar; readonly text: string }
  | { readonly kind: 'list'; readonly at: number; readonly items: readonly Tree[] }
  | { readonly kind: 'map'; readonly at: number; readonly entries: readonly Entry[] };

/** What a scalar means. `text` beside it is what stands there: `49.90`, not 49.9. */
export type Scalar = string | number | boolean | null;

export interface Entry {
  readonly key: string;
  readonly at: number;
  readonly value: Tree;
}
