import type { JudgedVerdict } from '../domain/review.js';
import { samePerson } from '../domain/review.js';
import { type BlindCandidate, blindCandidates } from '../store/blind.js';
import { judgedDialogue } from '../store/judged-dialogue.js';
import { judgementRegister } from '../store/reviews.js';
import { filteredRuns } from '../store/run-list.js';
import { scriptOf } from './answers.js';
import type { BlindItem, BlindQuery, BlindQueue } from './api.js';
import type { ReviewSource } from './source.js';

/** Newest runs that verdicts are taken from. */
const RUNS = 5;
const DEFAULT_ITEMS = 20;
const DAY_MS = 86_400_000;

/**
 * Verdicts near the edge, without what the grader said: those on which trials disagree and scores near one half come
 * first. As many passing as failing ones, in an order that tells nothing; the same all day.
 */
export function blindQueue({ db }: Pick<ReviewSource, 'db'>, { grader, limit, by }: BlindQuery): BlindQueue {
  const day = Math.floor(Date.now() / DAY_MS) % 1000;
  const judged = judgedPlaces(judgementRegister(db), by);
  const open = new Map<string, BlindCandidate>();
  for (const run of filteredRuns(db, {}, { limit: RUNS }).ids)
    for (const candidate of blindCandidates(db, run, grader ?? null, day)) {
      const place = placeOf(candidate);
      if (!judged.has(place) && !open.has(place)) open.set(place, candidate);
    }
  const all = [...open.values()].sort(nearestFirst);
  const wanted = limit ?? DEFAULT_ITEMS;
  const of = (outcome: string, most: number) => all.filter((one) => one.outcome === outcome).slice(0, most);
  const failing = of('fail', Math.ceil(wanted / 2));
  const chosen = [...failing, ...of('pass', wanted - failing.length)];
  const items = chosen
    .sort((a, b) => shuffled(placeOf(a), day) - shuffled(placeOf(b), day))
    .flatMap((candidate) => itemOf(db, candidate) ?? []);
  return { items, left: all.length };
}

function nearestFirst(a: BlindCandidate, b: BlindCandidate): number {
  const edge = ({ disputed, score }: BlindCandidate) => (disputed ? -1 : Math.abs(score - 0.5));
  return edge(a) - edge(b);
}

/** Where a person has given a word already, or anybody with open eyes. */
function judgedPlaces(register: readonly JudgedVerdict[], by: string | undefined): ReadonlySet<string> {
  const own = register.filter((one) => !one.blind || (by !== undefined && samePerson(one.by, by)));
  return new Set(own.map(placeOf));
}

function placeOf({
  suite,
  dialogue,
  contentHash,
  grader,
  turn,
}: Pick<JudgedVerdict, 'suite' | 'dialogue' | 'contentHash' | 'grader' | 'turn'>): string {
  return `${suite}\n${dialogue}\n${contentHash}\n${grader}\n${turn}`;
}

/** A number that the text and the day decide (FNV-1a). */
function shuffled(text: string, day: number): number {
  let hash = 2166136261 ^ day;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
  return hash >>> 0;
}

function itemOf(db: ReviewSource['db'], candidate: BlindCandidate): BlindItem | undefined {
  const { run, suite, dialogue, number, variant, grader, turn } = candidate;
  const held = judgedDialogue(db, run, suite, dialogue);
  const trial = held?.trials.find(
    (one) =>
      one.number === number && one.variant?.turn === variant?.turn && one.variant?.paraphrase === variant?.paraphrase,
  );
  if (held === undefined || trial === undefined) return undefined;
  return {
    verdict: { run, suite, dialogue, number, variant, grader, turn },
    title: held.dialogue.title ?? null,
    language: held.dialogue.language,
    as: held.dialogue.as ?? null,
    script: scriptOf(held),
    turns: trial.transcript.turns.map(({ says, reply }) => ({
      says,
      reply: reply === null ? null : reply.messages.join('\n'),
      cards: reply?.cards ?? [],
      signals: reply?.signals ?? {},
    })),
  };
}
