import type { Dialogue } from '../domain/dialogue.js';
import { joinedReply, type Round, replyText, type Timing, type Turn } from '../domain/transcript.js';
import type { Answer } from '../target/port.js';

/** A bot that asks for the same thing over and over is left to it: so many answers a turn. */
const MOST_ROUNDS = 5;
/** It may have misread an answer once. */
const TWICE = 2;

/**
 * Says one scripted turn, and within it whatever the dialogue can answer when the bot asks for it (`answers:`). The turn's
 * reply is all that the bot said until it asked for nothing more; one that asks for what the dialogue does not know ends
 * it with an error of the customer's.
 */
export async function sayWithAnswers(
  dialogue: Dialogue,
  number: number,
  says: string,
  say: (text: string) => Promise<Answer>,
): Promise<Turn> {
  const first = await say(says);
  if (Object.keys(dialogue.answers).length === 0) return { says, ...first };
  // The word lists that tell a question are loaded only for dialogues that can answer one.
  const { answerTo } = await import('../grader/asked.js');
  const next = dialogue.turns[number]?.says ?? null;
  const rounds: Round[] = [];
  const times = new Map<string, number>();
  let last = first;
  let whole = first;
  while (rounds.length < MOST_ROUNDS) {
    const answer = answerTo(replyText(last.reply), dialogue.answers, { language: dialogue.language, next });
    if (answer === null) break;
    if ('unknown' in answer) {
      const message = `the bot asks for ${answer.unknown}, which the dialogue does not know`;
      return { says, ...whole, ...roundsOf(rounds), error: { code: 'answer_unknown', message } };
    }
    const key = answer.names.join();
    times.set(key, (times.get(key) ?? 0) + 1);
    if ((times.get(key) ?? 0) > TWICE) break;
    rounds.push({ ...answer, after: whole.reply.messages.length });
    last = await say(answer.says);
    whole = { reply: joinedReply(whole.reply, last.reply), timing: slower(whole.timing, last.timing) };
  }
  return { says, ...whole, ...roundsOf(rounds) };
}

function roundsOf(rounds: readonly Round[]): Pick<Turn, 'rounds'> {
  return rounds.length === 0 ? {} : { rounds };
}

/** Each answer has its own time; the slowest is what the customer waited for. */
function slower(a: Timing, b: Timing): Timing {
  return b.total_ms > a.total_ms ? b : a;
}
