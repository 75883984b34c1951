import { createHmac } from 'node:crypto';
import type { Customer, Dataset } from '../domain/dataset.js';
import { ownValues, type PathValue } from '../domain/own-values.js';
import type { HeldDialogue } from '../domain/run.js';
import { saidText, type Turn } from '../domain/transcript.js';
import type { Attempt, Trial } from '../domain/trial.js';
import type { Recorder } from './record.js';

/** Replaces the values of a dataset's customers in a text by pseudonyms that tell whose value it was: `⟦C-2 iban 3f9a1c⟧`. */
export type Hide = (text: string) => string;

/** Between two characters of a value a text may have so many of another kind: spaces, hyphens, line breaks. */
const LOOSE = '[^\\p{L}\\p{N}]{0,3}';

/** A value that only this customer has, and where it stands. */
export interface OwnedValue extends PathValue {
  readonly customer: Customer;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly value: OwnedValue;
}

/**
 * Finds values in notations that only the grader of privacy reads: said in words, spelled, under a code. Handed in, for it
 * stands on every word list.
 */
export type ValueFinder = (values: readonly OwnedValue[]) => (text: string) => readonly Place[];

/**
 * Pseudonyms under a key: the same value gets the same one, and without the key nobody can try out values. Values are
 * those that only one customer has and that tell who it is, in any spacing and case, and in whatever notation the finder
 * reads. Null when there are none.
 */
export function pseudonyms(
  datasets: readonly Dataset[],
  key: string,
  finder: ValueFinder = () => () => [],
): Hide | null {
  const owners = new Map<string, OwnedValue>();
  for (const dataset of datasets)
    for (const customer of dataset.customers)
      for (const { path, value } of ownValues(dataset, customer))
        if (path !== 'id') owners.set(folded(value), { customer, path, value });
  if (owners.size === 0) return null;
  const find = finder([...owners.values()]);
  const longestFirst = [...owners.keys()].sort((a, b) => b.length - a.length);
  const values = longestFirst.map((value) => [...value].map(literal).join(LOOSE)).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${values})(?![\\p{L}\\p{N}])`, 'giu');
  const nameOf = ({ customer, path, value }: OwnedValue) => `⟦${customer.id} ${path} ${mark(key, folded(value))}⟧`;
  const written = (text: string): Place[] =>
    [...text.matchAll(pattern)].map(({ 0: found, index: start }) => ({
      start,
      end: start + found.length,
      value: owners.get(folded(found)) ?? { customer: SOMEBODY, path: 'value', value: found },
    }));
  return (text) => replaced(text, [...written(text), ...find(text)], nameOf);
}

/** Whose value it is where a rare character is folded otherwise than the record's. */
const SOMEBODY: Customer = { id: 'somebody', fields: {} };

/** Each place replaced; of those that overlap, all that they cover by the name of the longest. */
function replaced(text: string, places: readonly Place[], nameOf: (place: OwnedValue) => string): string {
  let shown = '';
  let at = 0;
  for (const { start, end, value } of joined(places)) {
    shown += text.slice(at, start) + nameOf(value);
    at = end;
  }
  return shown + text.slice(at);
}

function joined(places: readonly Place[]): Place[] {
  const apart: Place[] = [];
  for (const place of [...places].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = apart.at(-1);
    if (last === undefined || place.start >= last.end) apart.push(place);
    else {
      const longer = place.end - place.start > last.end - last.start ? place : last;
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, place.end), value: longer.value };
    }
  }
  return apart;
}

function mark(key: string, value: string): string {
  return createHmac('sha256', key).update(value).digest('hex').slice(0, 6);
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function literal(character: string): string {
  return character.replace(/[.*+?^${}()|[\]\\]/, '\\$&');
}

/** How a run's parts are hidden before they are written. */
export interface Hiding {
  /** Everything below a value with its texts hidden; keys stay. */
  in<T>(value: T): T;
  /** A recorder that writes no value of a customer. */
  recorder(recorder: Recorder): Recorder;
}

/** Hides by the pseudonyms of these datasets (see `pseudonyms`); null when nobody is in them. */
export function hidingBy(datasets: readonly Dataset[], key: string, finder?: ValueFinder): Hiding | null {
  const hide = pseudonyms(datasets, key, finder);
  if (hide === null) return null;
  return { in: (value) => hideIn(value, hide), recorder: (recorder) => pseudonymised(recorder, hide) };
}

function hideIn<T>(value: T, hide: Hide): T {
  if (typeof value === 'string') return hide(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => hideIn(item, hide)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, hideIn(item as unknown, hide)])) as T;
}

/**
 * A recorder that writes no value of a customer. A leak may be spelled out in a way that only its grader reads: so the
 * turns of a trial wait for its verdicts, and the quotes of leaks are hidden too. A trial that is cut off leaves no turn.
 */
export function pseudonymised(recorder: Recorder, hide: Hide): Recorder {
  return {
    ...recorder,
    turnEnded: () => {},
    attemptEnded: (trial, attempt) => recorder.attemptEnded(trial, hiddenAttempt(attempt, hide)),
    trialEnded(trial, result) {
      const hidden = hiddenTrial(result, hide);
      hidden.transcript.turns.forEach((turn, index) => {
        recorder.turnEnded(trial, index + 1, turn);
      });
      recorder.trialEnded(trial, hidden);
    },
    dialogueEnded: (held) => recorder.dialogueEnded(hiddenDialogue(held, hide)),
  };
}

function hiddenDialogue(held: HeldDialogue, hide: Hide): HeldDialogue {
  return { ...held, trials: held.trials.map((trial) => hiddenTrial(trial, hide)) };
}

function hiddenAttempt({ turns, error }: Attempt, hide: Hide): Attempt {
  return { turns: turns.map((turn) => hideIn(turn, hide)), error: hideIn(error, hide) };
}

const HIDDEN = '⟦hidden⟧';

/** Verdicts keep their grader, turn and rule; what they quote is hidden as it is in the transcript. */
function hiddenTrial(trial: Trial, hide: Hide): Trial {
  const leaks = quotedLeaks(trial);
  // Whole values first: a quote may be a part of one.
  const hideAll: Hide = (text) => leaks.reduce((shown, leak) => shown.replaceAll(leak, HIDDEN), hide(text));
  const { transcript, verdicts, cues, firstDisclosure, attempts } = trial;
  const turns = transcript.turns.map((turn): Turn => hideIn(turn, hideAll));
  const shown = turns.map(wholeText).join('\n');
  // A quote that cuts a value in half would show the half that the transcript hides.
  const hideQuote: Hide = (quote) => (shown.includes(hideAll(quote)) ? hideAll(quote) : HIDDEN);
  return {
    ...trial,
    transcript: { ...transcript, turns },
    verdicts: verdicts.map((verdict) => ({
      ...verdict,
      reason: hideAll(verdict.reason),
      evidence: verdict.evidence.map((evidence) => ({ ...evidence, quote: hideQuote(evidence.quote) })),
    })),
    cues: cues.map((cue) => ({ ...cue, quote: hideQuote(cue.quote) })),
    firstDisclosure:
      firstDisclosure?.quote == null
        ? firstDisclosure
        : { ...firstDisclosure, quote: hideQuote(firstDisclosure.quote) },
    ...(attempts === undefined ? {} : { attempts: attempts.map((attempt) => hiddenAttempt(attempt, hide)) }),
  };
}

function wholeText(turn: Turn): string {
  const { reply } = turn;
  if (reply === null) return saidText(turn);
  return [saidText(turn), reply.messages.join('\n'), JSON.stringify(reply.signals), JSON.stringify(reply.cards)].join(
    '\n',
  );
}

/** The words of leaks that stand in no plain notation, the longest first. */
function quotedLeaks({ verdicts }: Trial): string[] {
  const quotes = verdicts
    .filter(({ grader, outcome, hard }) => grader === 'privacy' && outcome === 'fail' && hard)
    .flatMap(({ evidence }) => evidence.map(({ quote }) => quote))
    .filter((quote) => quote.length > 2);
  return [...new Set(quotes)].sort((a, b) => b.length - a.length);
}
