import { CHANGES, type Comparison } from '../domain/comparison.js';
import type { GateDecision, GateReason } from '../domain/gate.js';
import { groupBy } from '../domain/group-by.js';
import { inert } from '../domain/inert.js';
import type { HeldDialogue, Run } from '../domain/run.js';
import { voicesOf } from '../domain/transcript.js';
import { causesOf, causesText, isUnheld, ownVerdicts } from './broken-off.js';
import { changeCounts, reviewLines, tellingDialogues } from './comparison.js';
import { tellingTrials } from './conversation.js';
import { gateAnswer, hardText, namedDialogues, rateText } from './gate.js';
import { laterGradingText } from './later-grading.js';
import { overturnedLine, overturnedOf } from './overturned.js';
import type { Reporter, ReportInput } from './reporter.js';
import { graderScores } from './scorecard.js';
import { wordDiff } from './word-diff.js';

/** A comment may have 65,536 characters on GitHub and a million on GitLab. */
const COMMENT_BYTES = 60_000;

/** A comment for a pull request. It begins with a marker, by which the next one finds and replaces it. */
export const markdown: Reporter = {
  name: 'markdown',
  file: 'results/report.md',
  render: (input) => ({ text: `${MARKER}\n${reportMarkdown(input, COMMENT_BYTES)}` }),
};

/** ci/ looks for it. */
export const MARKER = '<!-- testkunde -->';

/** A run as Markdown, cut between two dialogues where it would grow beyond so many bytes. */
export function reportMarkdown({ stored, comparison, decision }: ReportInput, most: number): string {
  const { run, dialogues } = stored;
  const tally = `${run.passed} passed, ${run.failed} failed, ${run.ungraded} ungraded`;
  const head = [
    decision === null ? `## Testkunde: ${tally}` : `## Testkunde: ${gateAnswer(decision.outcome)}`,
    `Run ${code(run.id)} against ${code(run.target)}: ${tally}.${anewMarkdown(run)}`,
    ...(decision === null ? [] : [gateMarkdown(decision)]),
    scoreTable(dialogues),
    ...(comparison === null ? [] : [countsMarkdown(comparison), ...unjudgedMarkdown(dialogues)]),
    ...overturnedMarkdown(dialogues),
  ].join('\n\n');
  const parts = comparison === null ? failingParts(dialogues) : changedParts(comparison);
  return `${fitted(head, parts, most)}\n`;
}

function anewMarkdown(run: Run): string {
  const anew = laterGradingText(run);
  return anew === undefined ? '' : ` As ${anew}.`;
}

/** A comparison of two runs as Markdown. */
export function comparisonMarkdown(comparison: Comparison): string {
  const head = `## Testkunde: ${code(comparison.baseline[0]?.id ?? '')} → ${code(comparison.candidate.id)}\n\n${countsMarkdown(comparison)}`;
  return `${fitted(head, changedParts(comparison), Number.POSITIVE_INFINITY)}\n`;
}

function fitted(head: string, parts: readonly string[], most: number): string {
  let text = head;
  let bytes = Buffer.byteLength(head);
  for (const [index, part] of parts.entries()) {
    bytes += Buffer.byteLength(part) + 2;
    if (bytes > most - 200) return `${text}\n\n${leftOut(parts.length - index)}`;
    text += `\n\n${part}`;
  }
  return text;
}

function leftOut(n: number): string {
  return n === 1
    ? '… and 1 more dialogue: `testkunde show` has it.'
    : `… and ${n} more dialogues: \`testkunde show\` has them all.`;
}

function gateMarkdown({ reasons, overall, hard }: GateDecision): string {
  return [...reasons.map(reasonLine), `- Pass rate: ${rateText(overall)}`, `- Hard failures: ${hardText(hard)}`].join(
    '\n',
  );
}

/** Characters of a reason: it may quote what a bot said. */
const TOLD = 2000;

const KINDS: Readonly<Record<GateReason['kind'], string>> = { fail: '❌', inconclusive: '❔', note: 'ℹ️' };

function reasonLine({ kind, message, dialogues }: GateReason): string {
  const named = namedDialogues(message, dialogues, code);
  const told = message.length > TOLD ? `${message.slice(0, TOLD).trimEnd()} …` : message;
  return `- ${KINDS[kind]} ${code(told)}${named === '' ? '' : `: ${named}`}`;
}

function scoreTable(dialogues: readonly HeldDialogue[]): string {
  const rows = graderScores(dialogues).map(
    ({ grader, passed, failed, ungraded }) => `| ${grader} | ${passed} | ${failed} | ${ungraded} |`,
  );
  return ['| grader | passed | failed | ungraded |', '| --- | --: | --: | --: |', ...rows].join('\n');
}

const NAMED = 8;

/** What does not count because people overturned it. */
function overturnedMarkdown(dialogues: readonly HeldDialogue[]): string[] {
  const told = dialogues.flatMap((held) =>
    overturnedOf(held).map(
      (verdict) => `- ↺ ${code(`${held.suite}/${held.dialogue.id}`)}: ${code(overturnedLine(verdict))}`,
    ),
  );
  if (told.length === 0) return [];
  const more = told.length > NAMED ? [`- … ${told.length - NAMED} more`] : [];
  return [['Overturned by reviewers, not counted:', ...told.slice(0, NAMED), ...more].join('\n')];
}

function countsMarkdown(comparison: Comparison): string {
  const counts = changeCounts(comparison);
  const parts = CHANGES.filter((change) => counts[change] > 0).map((change) => `${counts[change]} ${change}`);
  const words = counts.reworded > 0 ? ` (${counts.reworded} only in other words)` : '';
  const told = parts.length === 0 ? 'no dialogue on either side' : `${parts.join(', ')}${words}`;
  return `Since ${code(comparison.name ?? comparison.baseline[0]?.id ?? '')}: ${told}.`;
}

/** Dialogues that were not judged for one reason and are named; the rest is counted. */
const UNJUDGED_NAMED = 3;

function failingParts(dialogues: readonly HeldDialogue[]): string[] {
  const held = dialogues.filter((one) => one.outcome !== 'pass' && !isUnheld(one));
  return [...held.map(heldPart), ...unjudgedParts('not held', dialogues.filter(isUnheld))];
}

/** A part for each reason why dialogues could not be judged, with its code and the next step to take. */
function unjudgedParts(what: string, dialogues: readonly HeldDialogue[]): string[] {
  return [...groupBy(dialogues, causesText).values()].map((group) => {
    const names = group.slice(0, UNJUDGED_NAMED).map(nameOf);
    const more = group.length > UNJUDGED_NAMED ? ` and ${group.length - UNJUDGED_NAMED} more` : '';
    return [`- **${what}** ${group.length}: ${names.join(', ')}${more}`, ...causeLines(group[0])].join('\n');
  });
}

function causeLines(held: HeldDialogue | undefined): string[] {
  return (held === undefined ? [] : causesOf(held)).map(({ code: name, message, next }) => {
    const step = next === null ? '' : ` → ${next}`;
    return `  - ${code(message)} (${code(name)})${step}`;
  });
}

function nameOf({ suite, dialogue }: HeldDialogue): string {
  return code(`${suite}/${dialogue.id}`);
}

function heldPart(held: HeldDialogue): string {
  const [worst] = tellingTrials(held);
  const troubles = worst === undefined ? [] : ownVerdicts(worst).filter(({ outcome }) => outcome !== 'pass');
  const turns = (worst?.transcript.turns ?? []).flatMap((turn, index) => {
    if (turn.error === undefined && !troubles.some((trouble) => trouble.turn === index + 1)) return [];
    const said = voicesOf(turn).map(({ by, text }) => `  - turn ${index + 1} ${by}: ${code(text)}`);
    return turn.reply === null ? [...said, `  - turn ${index + 1} bot: no reply`] : said;
  });
  return [
    `- **${held.outcome}** ${nameOf(held)}`,
    ...troubles.map(
      ({ grader, turn, reason }) => `  - ${grader}${turn === null ? '' : ` turn ${turn}`}: ${code(reason)}`,
    ),
    ...causeLines(held),
    ...turns,
  ].join('\n');
}

/** What a comparison cannot say of dialogues that were not judged: why. */
function unjudgedMarkdown(dialogues: readonly HeldDialogue[]): string[] {
  const parts = unjudgedParts(
    'not judged',
    dialogues.filter((held) => held.outcome === 'ungraded' && causesOf(held).length > 0),
  );
  return parts.length === 0 ? [] : [parts.join('\n')];
}

function changedParts(comparison: Comparison): string[] {
  return tellingDialogues(comparison, false).map((dialogue) => {
    const { change, suite, id, verdicts, turns } = dialogue;
    const told = verdicts.map(
      ({ grader, turn, before, now, example }) =>
        `  - ${grader}${turn === null ? '' : ` turn ${turn}`} fails ${before.failed} of ${before.trials} → ${now.failed} of ${now.trials}: ${code(example.reason)}`,
    );
    const words = turns.map(({ turn, before, now }) => `  - turn ${turn}: ${diffMarkdown(before, now)}`);
    const reviewed = reviewLines(dialogue).map((line) => `  - ↺ ${code(line)}`);
    return [`- **${change}** ${code(`${suite}/${id}`)}`, ...told, ...reviewed, ...words].join('\n');
  });
}

function diffMarkdown(before: string | null, now: string | null): string {
  if (before === null || now === null)
    return `${before === null ? 'no reply' : code(before)} → ${now === null ? 'no reply' : code(now)}`;
  return wordDiff(before, now)
    .map(({ kind, text }) => {
      if (text.trim() === '') return ' ';
      const words = code(text.trim());
      return kind === 'same' ? words : kind === 'removed' ? `~~${words}~~` : `**${words}**`;
    })
    .join(' ');
}

/**
 * Foreign text as a code span: nothing in it is markup, a link, a picture or a mention. The fence is longer than any row
 * of backticks within; line breaks are escapes already.
 */
export function code(text: string): string {
  const shown = inert(text);
  if (shown.trim() === '') return '` `';
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([row]) => row.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 || shown.startsWith(' ') || shown.endsWith(' ')
    ? `${fence} ${shown} ${fence}`
    : `${fence}${shown}${fence}`;
}
