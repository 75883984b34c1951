import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Dialogue, ScriptedTurn } from '../domain/dialogue.js';

/** Turns as compressed bytes, each a character: a buffer would hold on to the space that it was cut from. */
interface PackedTurns {
  readonly bytes: string;
  /** Of their JSON, in bytes. */
  readonly size: number;
}

const TURNS = Symbol('packed turns');

/** One property for all dialogues: with a function of its own each would take three times the space. */
const PROPERTY: PropertyDescriptor & ThisType<{ readonly [TURNS]: PackedTurns }> = {
  enumerable: true,
  get() {
    return unpacked(this[TURNS]);
  },
};

/**
 * A dialogue whose turns lie compressed, and come into being when somebody asks for them. It is like any other, at a
 * tenth of the memory; a copy (`{ ...dialogue }`) has its turns at hand.
 */
export function packed({ turns, ...rest }: Dialogue): Dialogue {
  const json = Buffer.from(JSON.stringify(turns));
  const bytes = deflateRawSync(json, { level: 1, chunkSize: CHUNK }).toString('latin1');
  Object.defineProperty(rest, TURNS, { value: { bytes, size: json.length } satisfies PackedTurns });
  return Object.defineProperty(rest, 'turns', PROPERTY) as Dialogue;
}

/** Bytes of space that zlib is given: what it is given lies around until it is collected. */
const CHUNK = 1024;

/** What was asked for last: who looks at one dialogue looks at it several times. */
let last: { readonly of: PackedTurns; readonly turns: readonly ScriptedTurn[] } | undefined;

function unpacked(packedTurns: PackedTurns): readonly ScriptedTurn[] {
  if (last?.of !== packedTurns) {
    const { bytes, size } = packedTurns;
    const json = inflateRawSync(Buffer.from(bytes, 'latin1'), { chunkSize: Math.max(size, CHUNK) }).toString();
    last = { of: packedTurns, turns: JSON.parse(json) as ScriptedTurn[] };
  }
  return last.turns;
}
