import type { Customer } from '../../domain/dataset.js';
import { hiddenTexts } from '../../language/forms/hidden.js';
import { matchesOf } from '../../language/matching.js';
import type { Span } from '../../language/span.js';
import { type Dossier, isKnown } from './dossier.js';
import { itemWith } from './ledger.js';
import { recordOf } from './record.js';
import { quotes, type Source } from './source.js';
import type { Completed } from './split.js';
import { spoken } from './stream.js';

/** A word that may be a piece of a text under a code. */
interface CodePiece {
  readonly text: string;
  readonly evidence: Completed['parts'];
}

const PIECE = /(?<![A-Za-z0-9+/_-])(?:[A-Za-z0-9+/_-]{6,}={0,2}|[A-Za-z0-9+/_-]{3,5}={1,2})(?![A-Za-z0-9])/g;
/** Words, prices, numbers of orders and the like are no pieces of a code. */
const NO_PIECE =
  /^(?:[A-Za-z]?[a-z]+(?:[-/_][A-Za-z]?[a-z]+)*|[A-Z-]+|[A-Z]{1,5}-\d+(?:-\d+)*|[\d-]{1,7}|\d+[-/]\d+(?:[-/]\d+)*)$/;
/** So many pieces before are tried with a new one. */
const MOST_PIECES = 3;

/** Follows pieces of base64 and hex over the sentences, messages and turns of one conversation: none decodes by itself. */
export class CodeWatch {
  #pieces: CodePiece[] = [];

  /** Reads a reply; returns the values that its pieces complete. */
  read(source: Source, turn: number, dossier: Dossier): Completed[] {
    if (dossier.ledger.table.size === 0) return [];
    for (const { index, 0: said } of matchesOf(PIECE, source.text.source)) {
      if (NO_PIECE.test(said)) continue;
      const span: Span = { start: index, end: index + said.length };
      this.#pieces.push({ text: said, evidence: quotes(source, span, turn, 'leak.split') });
      const found = this.#complete(dossier);
      if (found !== null) return [found];
    }
    return [];
  }

  #complete(dossier: Dossier): Completed | null {
    for (let count = 2; count <= Math.min(MOST_PIECES, this.#pieces.length); count += 1) {
      const pieces = this.#pieces.slice(-count);
      const found = valueIn(pieces.map(({ text }) => text).join(''), dossier);
      if (found === null) continue;
      this.#pieces = [];
      return { ...found, parts: pieces.flatMap(({ evidence }) => evidence) };
    }
    return null;
  }
}

function valueIn(joined: string, dossier: Dossier): Omit<Completed, 'parts'> | null {
  const { ledger, own } = dossier;
  for (const { text, start, end } of hiddenTexts(joined)) {
    if (end - start < joined.length - 2) continue;
    for (const { owner, form } of ledger.table.find(spoken(text).main)) {
      const record = recordOf(ledger.customers[owner] as Customer);
      const item = record === own ? undefined : itemWith(record, form);
      if (item !== undefined && !isKnown(dossier, form)) return { record, item };
    }
  }
  return null;
}
