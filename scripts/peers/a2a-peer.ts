import { type AgentCard, type Message, type Part, Role, type Task, TaskState } from '@a2a-js/sdk';
import {
  AgentEvent,
  type AgentExecutor,
  DefaultRequestHandler,
  InMemoryTaskStore,
  JsonRpcTransportHandler,
  ServerCallContext,
} from '@a2a-js/sdk/server';
import { loopback, misbehave } from './act-over-http.js';
import { FLOOD, type MemoryBot } from './memory-bot.js';

const CARD: AgentCard = {
  name: 'memory bot',
  description: 'remembers',
  supportedInterfaces: [],
  provider: undefined,
  version: '1',
  capabilities: { streaming: false, pushNotifications: false, extensions: [] },
  securitySchemes: {},
  securityRequirements: [],
  defaultInputModes: ['text/plain'],
  defaultOutputModes: ['text/plain'],
  skills: [],
  signatures: [],
};

function text(value: string): Part {
  return { content: { $case: 'text', value }, metadata: undefined, filename: '', mediaType: 'text/plain' };
}

let messages = 0;

function message(contextId: string, parts: Part[], metadata: Message['metadata']): Message {
  messages += 1;
  const rest = { taskId: '', role: Role.ROLE_AGENT, extensions: [], referenceTaskIds: [] };
  return { messageId: `m-${messages}`, contextId, parts, metadata, ...rest };
}

/** What an agent says to one utterance: a message, or a task in some state. */
function executor(bot: MemoryBot, secret: string): AgentExecutor {
  return {
    async execute({ userMessage, taskId, contextId }, bus) {
      const [part] = userMessage.parts;
      const act = bot.hear(contextId, part?.content?.$case === 'text' ? part.content.value : '');
      const task = (state: TaskState, words: string): Task => {
        const status = { state, message: message(contextId, [text(words)], undefined), timestamp: undefined };
        return { id: taskId, contextId, status, artifacts: [], history: [userMessage], metadata: undefined };
      };
      if (act.does === 'say')
        bus.publish(AgentEvent.message(message(contextId, act.messages.map(text), { handoff: act.handoff })));
      else if (act.does === 'report') bus.publish(AgentEvent.task(task(TaskState.TASK_STATE_FAILED, `for ${secret}`)));
      else if (act.does === 'flood') bus.publish(AgentEvent.message(message(contextId, [text(FLOOD)], undefined)));
      bus.finished();
    },
    async cancelTask() {},
  };
}

/**
 * An agent on the server of the official SDK (@a2a-js/sdk): its request handler, task store and JSON-RPC transport, behind
 * Node's own HTTP server. Faults below the protocol are the HTTP server's.
 */
export async function a2aPeer(bot: MemoryBot, secret: string): Promise<string> {
  const handler = new DefaultRequestHandler(CARD, new InMemoryTaskStore(), executor(bot, secret));
  const transport = new JsonRpcTransportHandler(handler);
  return loopback(async (request, response) => {
    const said = /"text":"(silence|stall|drip|break|rubbish)"/.exec(request.text)?.[1];
    if (said !== undefined) {
      const type = 'application/json';
      const faulty = { type, half: '{"jsonrpc":', piece: ' ', error: { status: 500, text: '' }, flood: '' };
      return misbehave(said as 'silence', response, faulty);
    }
    const context = new ServerCallContext({ requestedVersion: String(request.headers['a2a-version']) });
    const answer = await transport.handle(request.text, context);
    response.setHeader('content-type', 'application/json');
    return response.end(JSON.stringify(answer));
  });
}
