import { adviceFor } from '../domain/errors.js';
import { inert } from '../domain/inert.js';
import type { HeldDialogue } from '../domain/run.js';
import { handedOver, type Reply, type Turn, voicesOf } from '../domain/transcript.js';
import type { Attempt, Trial } from '../domain/trial.js';
import type { Evidence, Verdict } from '../domain/verdict.js';
import { isOverturned, overturnText } from './overturned.js';
import type { Style } from './style.js';

/**
 * Trials of a dialogue that a reader wants to see: those with something wrong, what failed before what could not be judged,
 * else one with something overturned, else the first.
 */
export function tellingTrials(held: HeldDialogue): readonly Trial[] {
  const wrong = held.trials.filter((trial) => trial.outcome !== 'pass');
  if (wrong.length > 0) return [...wrong].sort((a, b) => Number(b.outcome === 'fail') - Number(a.outcome === 'fail'));
  const overturned = held.trials.find(({ verdicts }) => verdicts.some(isOverturned));
  return overturned === undefined ? held.trials.slice(0, 1) : [overturned];
}

/** A dialogue as it was held: every turn, the verdicts under it, and the quoted evidence marked in the reply. */
export function conversation(held: HeldDialogue, trial: Trial, style: Style): string {
  const { dialogue } = held;
  const who = dialogue.as === undefined ? 'a guest' : `as ${inert(dialogue.as)}`;
  const which = held.trials.length === 1 ? '' : ` · ${trialName(trial)}`;
  const title = dialogue.title === undefined ? '' : ` — ${inert(dialogue.title)}`;
  const lines = [
    style.bold(`${inert(held.suite)}/${inert(dialogue.id)}${title}`),
    style.dim(`  ${who}, ${dialogue.language}${which}`),
  ];
  trial.attempts?.forEach((attempt, index) => {
    lines.push(attemptLine(attempt, index + 1, style));
  });
  trial.transcript.turns.forEach((turn, index) => {
    lines.push(...turnLines(turn, index + 1, trial, style));
  });
  for (const verdict of trial.verdicts) if (verdict.turn === null) lines.push(...verdictLines(verdict, style));
  return `${lines.join('\n')}\n`;
}

/** A conversation that broke off before this one: how far it came, and why it went no further. */
function attemptLine({ turns, error }: Attempt, number: number, style: Style): string {
  const answered = turns.filter((turn) => turn.reply !== null).length;
  // It began anew since: nothing of it is missing.
  const advice = error.code === 'interrupted' ? null : adviceFor(error.code);
  const next = advice === null ? '' : ` → ${advice}`;
  return style.dim(
    `  attempt ${number} broke off after ${answered} replies: ${inert(error.message)} (${error.code})${next}`,
  );
}

function trialName({ number, variant, status }: Trial): string {
  const name = variant === null ? `trial ${number}` : `paraphrase ${variant.paraphrase} of turn ${variant.turn}`;
  return status === 'finished' ? name : `${name} (${status.replace('_', ' ')})`;
}

function turnLines(turn: Turn, number: number, trial: Trial, style: Style): string[] {
  const cues = trial.cues.filter((cue) => cue.turn === number);
  const marks = cues.map((cue) => ` [${cue.cue}${cue.source === 'detected' ? ', detected' : ''}]`).join('');
  const wrong = trial.verdicts.filter((verdict) => verdict.outcome === 'fail').flatMap((verdict) => verdict.evidence);
  const evidence = wrong.filter((one) => one.turn === number);
  const lines = voicesOf(turn).map(({ by, text }, index) => {
    if (by === 'bot') return `     bot       ${indented(marked(text, evidence, style))}`;
    const place = index === 0 ? String(number).padStart(2) : '  ';
    return `  ${place} customer  ${indented(inertLines(text))}${index === 0 ? style.yellow(marks) : ''}`;
  });
  const own = trial.verdicts.filter((verdict) => verdict.turn === number);
  if (turn.reply !== null) lines.push(...besideLines(turn.reply, style));
  if (turn.error !== undefined) lines.push(...errorLines(turn, style));
  for (const verdict of own)
    if (verdict.outcome !== 'pass' || isOverturned(verdict)) lines.push(...verdictLines(verdict, style));
  return lines;
}

function errorLines({ reply, error }: Turn, style: Style): string[] {
  const advice = error === undefined ? null : adviceFor(error.code);
  const what = reply === null ? `${style.yellow('no reply')}  ` : `${style.yellow('not judged')} `;
  const lines = [`     ${what}${inert(error?.message ?? '')}`];
  return advice === null
    ? lines
    : [...lines, `               ${style.dim('→')} ${advice} ${style.dim(`(${error?.code})`)}`];
}

/** What came beside the words. */
function besideLines(reply: Reply, style: Style): string[] {
  const lines = reply.cards.map((card) => `     card      ${inert(JSON.stringify(card))}`);
  if (handedOver(reply.signals))
    lines.push(style.dim(`     signal    hand-over ${inert(JSON.stringify(reply.signals.handoff))}`));
  return lines;
}

/** The message with every quoted piece marked, the longest quotes first; all of it inert. */
function marked(message: string, evidence: readonly Evidence[], style: Style): string {
  const quotes = [...new Set(evidence.map(({ quote }) => quote))].filter((quote) => quote !== '' && quote !== message);
  const quote = quotes.sort((a, b) => b.length - a.length).find((candidate) => message.includes(candidate));
  if (quote === undefined) return inertLines(message);
  const at = message.indexOf(quote);
  const after = message.slice(at + quote.length);
  return inertLines(message.slice(0, at)) + style.inverse(inertLines(quote)) + marked(after, evidence, style);
}

function verdictLines(verdict: Verdict, style: Style): string[] {
  const colour = verdict.outcome === 'fail' ? style.red : verdict.outcome === 'pass' ? style.green : style.yellow;
  const mark = verdict.outcome === 'fail' ? '✗' : verdict.outcome === 'pass' ? '✓' : '?';
  const hard = verdict.hard && verdict.outcome === 'fail' ? ' (hard)' : verdict.advisory === true ? ' (advisory)' : '';
  const lines = [`     ${colour(`${mark} ${verdict.grader}${hard}`)}  ${inert(verdict.reason)}`];
  if (isOverturned(verdict)) lines.push(`       ${style.yellow(overturnText(verdict.overturned))}`);
  for (const { turn, quote, rule } of verdict.evidence) {
    const where = turn === verdict.turn ? '' : ` in turn ${turn}`;
    lines.push(`       ${style.dim('›')} "${inert(quote)}"${where} ${style.dim(`(${inert(rule)})`)}`);
  }
  return lines;
}

function inertLines(text: string): string {
  return text.split(/\r?\n/).map(inert).join('\n');
}

function indented(text: string): string {
  return text.replaceAll('\n', '\n               ');
}
