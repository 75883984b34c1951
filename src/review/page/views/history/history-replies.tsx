import type { DialogueHistory } from '../../../api.js';
import { Said, Visible } from '../../parts/said.js';
import { useLanguage, useText } from '../../state/settings.js';
import { moment } from '../../text/format.js';

/** What the bot said to each turn over all runs, each wording once. */
export function HistoryReplies({ of: { replies, runs } }: { readonly of: DialogueHistory }) {
  const text = useText();
  const language = useLanguage();
  const started = new Map(runs.map(({ run, started_at }) => [run, moment(started_at, language)]));
  const when = (run: string) => started.get(run) ?? run;
  return (
    <section class="card" aria-labelledby="history-replies">
      <h2 id="history-replies" class="card-title">
        {text.history.replies}
      </h2>
      {replies.length === 0 && <p class="card-body muted">{text.history.noReplies}</p>}
      <ol class="card-body history-turns">
        {replies.map(({ turn, says, paraphrase, replies }) => (
          <li key={`${turn} ${says}`}>
            <h3 class="turn-number">{paraphrase ? text.history.paraphrase(turn) : text.dialogue.turn(turn)}</h3>
            <div class="customer">
              <Said text={says} />
            </div>
            <ul class="history-replies">
              {replies.map((reply) => (
                <li key={reply.text}>
                  <div class="message">
                    <Said text={reply.text} />
                  </div>
                  <p class="bot-foot">
                    <span>{text.history.times(reply.trials)}</span>
                    {reply.failed > 0 && <span class="tone bad">{text.history.failed(reply.failed)}</span>}
                    <span>
                      <Visible
                        text={
                          reply.first === reply.last
                            ? text.history.only(when(reply.first))
                            : text.history.span(when(reply.first), when(reply.last))
                        }
                      />
                    </span>
                  </p>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
