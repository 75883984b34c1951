import { perLanguage } from '../language.js';
import type { Reading } from '../reading.js';
import type { Span } from '../span.js';
import type { Features } from '../wording/gathering.js';
import { tellingSentence, unpackModel } from '../wording/model.js';
import { wantsService } from './booking.js';
import { shapeOf } from './shape.js';
import { handoverText } from './text.js';

const modelOf = perLanguage((language) => unpackModel(language.handoverWeights));

/** How likely a reply must hand over where no frame says so; see datasets/README.md. */
const LIKELY = 0.5;
/** The same where nobody is named but in clauses that deny something: "I can't hand over to a colleague". */
const LIKELY_WITHOUT_ANYBODY = 0.8;
/** Less likely than this, a frame has been misled. */
const UNLIKELY = 0.25;

interface Weighed {
  readonly said: string;
  readonly features: Features;
  readonly likely: number;
}

const known = new WeakMap<Reading, Weighed>();

function weigh(reply: Reading, said = ''): Weighed {
  let weighed = known.get(reply);
  if (weighed?.said !== said) {
    const features = shapeOf(said, reply);
    weighed = { said, features, likely: modelOf(reply.language).probabilities(features)[0] ?? 0 };
    known.set(reply, weighed);
  }
  return weighed;
}

const HUMANS: readonly string[] = ['person', 'name', 'team'];

/** Whether a person or a team is named where nothing is denied. */
function namesAnybody(reply: Reading): boolean {
  const { hits, words } = handoverText(reply).tagged;
  const clauseOf = (from: number) => (words[from] as { clause: number }).clause;
  const denied = new Set(hits.flatMap(({ tag, from }) => (tag === 'negator' ? [clauseOf(from)] : [])));
  return hits.some(({ tag, from }) => HUMANS.includes(tag) && !denied.has(clauseOf(from)));
}

/** "I'll ring you back myself": a call of the writer's own, with nobody else named. */
function callsItself(reply: Reading): boolean {
  const { hits } = handoverText(reply).tagged;
  return hits.some(({ tag }) => tag === 'ownCall') && !hits.some(({ tag }) => HUMANS.includes(tag));
}

/** The sentence with which a reply most likely hands over to a person, whatever the frames find; undefined where it hardly does. */
export function likelyHandover(reply: Reading, said?: Reading): Span | undefined {
  const { features, likely } = weigh(reply, said?.text);
  if (callsItself(reply) || wantsService(said)) return undefined;
  const least = namesAnybody(reply) ? LIKELY : LIKELY_WITHOUT_ANYBODY;
  return likely < least ? undefined : tellingSentence(reply, features, modelOf(reply.language), 'handed');
}

/** Whether a reply most likely hands nothing over, whatever a frame takes it for. */
export function handsNothingOver(reply: Reading, said?: Reading): boolean {
  return weigh(reply, said?.text).likely < UNLIKELY;
}
