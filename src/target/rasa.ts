import type { Dispatcher } from 'undici';
import { z } from 'zod';
import { TargetError } from '../domain/errors.js';
import { createHttpClient } from './http-client.js';
import { askForJson, jsonPost } from './http-json.js';
import { compilePath, type PathQuery } from './json-path.js';
import type { TargetKind } from './kind.js';
import type { Session, SessionOpening, Target } from './port.js';
import { signalValue, turnScope, wholeReply } from './reply.js';
import {
  bodySetting,
  deadlinesSetting,
  headersSetting,
  ifSet,
  maxBytesSetting,
  pathSetting,
  urlSetting,
} from './settings.js';
import { compileBody, compileHeaders, compileText, type Rendered } from './template.js';

/** Settings of a target with `type: rasa`. Deadlines in milliseconds. */
const rasaSettings = z.strictObject({
  type: z.literal('rasa'),
  url: urlSetting.default('http://127.0.0.1:5005').describe('where Rasa listens; /webhooks/rest/webhook is added'),
  headers: headersSetting,
  metadata: bodySetting.describe('metadata of each message; texts in it are templates'),
  handoff: pathSetting
    .optional()
    .describe('JSONPath of the hand-over signal in the list of messages, such as $[*].custom.handoff'),
  deadlines: deadlinesSetting,
  max_bytes: maxBytesSetting,
});

type RasaSettings = z.output<typeof rasaSettings>;

interface Compiled {
  readonly settings: RasaSettings;
  readonly url: Rendered<string>;
  readonly headers: Rendered<Record<string, string>>;
  readonly metadata: Rendered<unknown> | null;
  readonly handoff: PathQuery | null;
}

/** A bot behind Rasa's REST channel. The sender of a message is its session. */
function createRasaTarget(name: string, settings: RasaSettings): Target {
  const compiled: Compiled = {
    settings,
    url: compileText(`${settings.url.replace(/\/$/, '')}/webhooks/rest/webhook`),
    headers: compileHeaders(settings.headers),
    metadata: ifSet(settings.metadata, compileBody),
    handoff: ifSet(settings.handoff, compilePath),
  };
  const agent = createHttpClient(settings.deadlines.connect);
  return {
    name,
    handoffSignal: compiled.handoff !== null,
    open: async (opening) => openSession(compiled, agent, opening),
    close: () => agent.destroy(),
  };
}

function openSession(compiled: Compiled, agent: Dispatcher, opening: SessionOpening): Session {
  const { settings, url, headers, metadata, handoff } = compiled;
  let turn = 0;
  return {
    async say(text, signal) {
      turn += 1;
      const scope = turnScope(opening, { text, session: opening.session, turn });
      const message = {
        sender: opening.session,
        message: text,
        ...(metadata === null ? {} : { metadata: metadata(scope) }),
      };
      const filled = headers(scope);
      const request = jsonPost(url(scope), filled, message);
      opening.sent?.({ ...request, body: message });
      const { document, timing } = await askForJson(agent, request, settings, signal);
      const signals = handoff === null ? {} : { handoff: signalValue(handoff(document)) };
      const reply = wholeReply({ ...partsOfRasa(document), signals }, 'the list of messages holds none with words');
      return { reply, timing };
    },
    close: async () => {},
  };
}

/** The texts of Rasa's messages; what else they hold (buttons, pictures, custom payloads) are cards. */
function partsOfRasa(document: unknown) {
  if (!Array.isArray(document))
    throw new TargetError('target_bad_reply', 'the answer is no list of messages: is this the REST channel of Rasa?');
  const messages: string[] = [];
  const cards: unknown[] = [];
  for (const { recipient_id: _, text, ...rest } of document.filter(isObject)) {
    if (typeof text === 'string') messages.push(text);
    else if (text !== undefined && text !== null) throw noText(text);
    if (Object.keys(rest).length > 0) cards.push(rest);
  }
  return { messages, cards };
}

function noText(text: unknown): TargetError {
  const shown = JSON.stringify(text).slice(0, 120);
  return new TargetError('target_bad_reply', `the text of a message is none: ${shown}`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

export const rasaKind: TargetKind = { settings: rasaSettings, create: createRasaTarget };
