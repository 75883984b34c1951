/** A file that `testkunde init` writes; `path` has forward slashes. */
export interface StarterFile {
  readonly path: string;
  readonly text: string;
}

/** What a starter folder has for one protocol. docs/targets/ shows the same settings; a test runs each page. */
export interface StarterTarget {
  /** The lines below the target's name in testkunde.yaml, with the comments that whoever fills them in needs. */
  readonly settings: string;
  /** What stands in the place of the user's bot, for a target that runs beside the configuration. */
  readonly bot?: StarterFile;
  /** Package of npm that the target does not work without. */
  readonly needs?: string;
}

const RUNNABLE = `// The bot under test: a chat model, a chain or an agent of LangChain; anything with invoke(). Put your own in its place.
export default {
  async invoke() {
    return 'Hello, I am an AI assistant.';
  },
};
`;

const PROGRAM = `// The bot under test: reads a JSON document a line and answers each with one. Put your own in its place, in any language.
import { createInterface } from 'node:readline';

for await (const line of createInterface({ input: process.stdin })) {
  const { text, customer } = JSON.parse(line); // what the customer said, and who is signed in (null = nobody)
  console.log(JSON.stringify({ reply: answer(text, customer) }));
}

function answer(text, customer) {
  return 'Hello, I am an AI assistant.';
}
`;

export const STARTER_TARGETS: Readonly<Record<string, StarterTarget>> = {
  http: {
    settings: `type: http
url: http://127.0.0.1:4010/chat        # where your bot listens
# headers: { authorization: "Bearer \${BOT_TOKEN}" }   # secrets come from the environment
body:                                  # what it is sent for each utterance
  message: "{{ text }}"
  session: "{{ session }}"
  user: "{{ customer.id }}"            # empty for a guest
  language: "{{ language }}"
reply: $.reply                         # where its answer stands; several matches are several messages
# handoff: $.handoff                   # what it sets when it hands over to a human
`,
  },
  openai: {
    settings: `type: openai
url: http://127.0.0.1:8000/v1          # any OpenAI-compatible server
model: my-model
# headers: { authorization: "Bearer \${OPENAI_API_KEY}" }
system: |                              # the bot's instructions; left out when the server has its own
  You are the customer-service assistant of our shop.
  {% if customer %}The customer is signed in as {{ customer.name }}.{% else %}Nobody is signed in.{% endif %}
stream: true
# body: { temperature: 0 }             # more of the request
# handoff: { tool: transfer_to_human } # a tool that is called, { marker: … } in the text, or a JSONPath
`,
  },
  sse: {
    settings: `type: sse
url: http://127.0.0.1:4010/stream
# headers: { authorization: "Bearer \${BOT_TOKEN}" }
body: { message: "{{ text }}", session: "{{ session }}" }
reply: $.delta                         # JSONPath into the data of each event; text = the data as it is
pieces: joined                         # pieces of one message; messages = each event is one
end: { data: "[DONE]" }                # or { event: done }, or { path: $.done }
# handoff: $.handoff
`,
  },
  websocket: {
    settings: `type: websocket
url: ws://127.0.0.1:4010/chat          # one connection per conversation
# headers: { authorization: "Bearer \${BOT_TOKEN}" }
body: { message: "{{ text }}", session: "{{ session }}" }
reply: $.text                          # messages without are passed over
end: { silence: 400 }                  # milliseconds; or { path: $.done }, or first: the first message with words
# handoff: $.handoff
`,
  },
  command: {
    settings: `type: command
command: [node, bot.mjs]               # a process per conversation; it reads and writes JSON lines
body: { text: "{{ text }}", customer: "{{ customer.id }}" }
reply: $.reply
# handoff: $.handoff
`,
    bot: { path: 'bot.mjs', text: PROGRAM },
  },
  rasa: {
    settings: `type: rasa
url: http://127.0.0.1:5005             # its REST channel; /webhooks/rest/webhook is added
# metadata: { customer: "{{ customer.id }}" }
# handoff: $[*].custom.handoff         # in the list of messages that it answers with
`,
  },
  a2a: {
    settings: `type: a2a
url: http://127.0.0.1:41241/           # the agent's JSON-RPC interface, as its agent card says
# version: "0.3"                       # what it speaks; 1.0 unless it says so
# headers: { authorization: "Bearer \${BOT_TOKEN}" }
# handoff: $.metadata.handoff          # in the message or task that it answers with
`,
  },
  langchain: {
    settings: `type: langchain
module: ./bot.mjs                      # exports a chat model, a chain or an agent
# export: bot                          # the name that it is exported by; default unless it says so
input: messages                        # all so far; state = { messages: [the new one] } for agents; text = the utterance
# system: "You serve our shop."        # before the messages
# reply: $.answer                      # where the words stand, if the output is neither text nor messages
# handoff: { tool: transfer_to_human } # a tool that is called, or a JSONPath into the output
`,
    bot: { path: 'bot.mjs', text: RUNNABLE },
    needs: '@langchain/core',
  },
  langgraph: {
    settings: `type: langgraph
url: http://127.0.0.1:2024             # a LangGraph server: langgraph dev, langgraphjs dev, or a deployment
assistant: agent                       # the name of the graph, or the id of an assistant
# headers: { x-api-key: "\${LANGSMITH_API_KEY}" }
# body: { context: { customer: "{{ customer.id }}" } }   # more of the request: config, context, metadata
# input: { question: "{{ text }}" }    # where the graph takes no messages
# reply: $.answer                      # where its words stand, if they are no messages
# handoff: $.handoff                   # a JSONPath over the state, or { tool: transfer_to_human }
`,
  },
  directline: {
    settings: `type: directline
# url: https://europe.directline.botframework.com/v3/directline   # another region, or a service of your own
secret: \${DIRECT_LINE_SECRET}          # from the environment: export DIRECT_LINE_SECRET=…
# user: "dl_{{ customer.id }}"         # who speaks; a user for each conversation unless it says so
silence: 1000                          # milliseconds without a word that end a reply
`,
  },
  promptfoo: {
    settings: `type: promptfoo:openai:chat:gpt-4.1-mini   # promptfoo: and the provider, as in promptfoo's own configuration
# config: { temperature: 0 }           # the provider's own
input: messages                        # the conversation as a JSON list; text = the utterance alone
# system: "You serve our shop."
# handoff: { tool: transfer_to_human } # a tool that is called, or a JSONPath into what the provider answers
`,
    needs: 'promptfoo',
  },
};
