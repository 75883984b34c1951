import { handedOver } from '../../../../domain/transcript.js';
import type { BlindItem, ScriptTurn } from '../../../api.js';
import { expectationLines } from '../../dialogue/expectations.js';
import { Icon } from '../../parts/icon.js';
import { Said, Visible } from '../../parts/said.js';
import { useLanguage, useText } from '../../state/settings.js';

/** The conversation up to the turn in question, which is marked; of a verdict on the whole, all of it. */
export function BlindConversation({ item }: { readonly item: BlindItem }) {
  const asked = item.verdict.turn;
  const turns = asked === null ? item.turns : item.turns.slice(0, asked);
  return (
    <ol class="blind-turns">
      {turns.map((turn, index) => (
        <BlindTurn
          key={index}
          turn={turn}
          number={index + 1}
          script={item.script[index]}
          asked={asked === null || asked === index + 1}
          language={item.language}
        />
      ))}
    </ol>
  );
}

interface BlindTurnProps {
  readonly turn: BlindItem['turns'][number];
  readonly number: number;
  readonly script: ScriptTurn | undefined;
  readonly asked: boolean;
  readonly language: string;
}

function BlindTurn({ turn: { says, reply, cards, signals }, number, script, asked, language }: BlindTurnProps) {
  const text = useText();
  const interfaceLanguage = useLanguage();
  const lines = script === undefined ? [] : expectationLines(script.expect, text, interfaceLanguage);
  return (
    <li class="blind-turn" data-asked={asked}>
      <h3 class="turn-number">{text.dialogue.turn(number)}</h3>
      <div class="customer">
        <span class="unseen">{text.dialogue.customer}: </span>
        <Said text={says} language={language} />
      </div>
      {asked && script?.cue != null && (
        <span class="badge warn">
          <Icon name="flag" />
          {text.cue[script.cue]}
        </span>
      )}
      {asked && lines.length > 0 && (
        <ul class="expectations" aria-label={text.dialogue.expected}>
          {lines.map(({ verb, values }) => (
            <li key={verb}>
              {verb}{' '}
              <b>
                <Visible text={values.join(', ')} />
              </b>
            </li>
          ))}
        </ul>
      )}
      <div class="message">
        <span class="unseen">{text.dialogue.bot}: </span>
        {reply === null ? (
          <span class="muted">{text.dialogue.noReply}</span>
        ) : (
          <Said text={reply} language={language} />
        )}
      </div>
      {cards.map((card, index) => (
        <div key={index} class="card-data">
          <Said text={JSON.stringify(card, null, 2)} />
        </div>
      ))}
      {handedOver(signals) && (
        <p class="bot-foot">
          <span>
            <Icon name="person" />
            {text.dialogue.handedOver}
          </span>
        </p>
      )}
    </li>
  );
}
