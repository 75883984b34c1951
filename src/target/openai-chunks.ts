/** A tool that the model calls. */
export interface ToolCall {
  id?: string;
  type?: string;
  function?: { name?: string; arguments?: string };
}

/** The bot's message in a chat completion, as far as it is read. */
export interface ChatMessage {
  content?: string | readonly ({ readonly text?: unknown } | string)[] | null;
  refusal?: string | null;
  tool_calls?: ToolCall[] | null;
  /** What calls of tools were before. */
  function_call?: { name?: string; arguments?: string } | null;
}

/** A completion as it is put together out of a stream: it looks like one that came whole. */
export interface Completion {
  id?: unknown;
  model?: unknown;
  readonly choices: [{ message: ChatMessage & { role: 'assistant' }; finish_reason: string | null }];
}

export function emptyCompletion(): Completion {
  return { choices: [{ message: { role: 'assistant', content: null }, finish_reason: null }] };
}

interface Delta {
  readonly content?: unknown;
  readonly refusal?: unknown;
  readonly tool_calls?: unknown;
}

/** Adds one chunk of a stream to the completion; other choices than the first are left out. */
export function addChunk(completion: Completion, chunk: unknown): void {
  const { id, model, choices } = (chunk ?? {}) as { id?: unknown; model?: unknown; choices?: unknown };
  if (id !== undefined) completion.id ??= id;
  if (model !== undefined) completion.model ??= model;
  if (!Array.isArray(choices)) return;
  const choice = (choices as { index?: number; delta?: Delta; finish_reason?: unknown }[]).find(
    (one) => (one?.index ?? 0) === 0,
  );
  if (choice === undefined) return;
  const [first] = completion.choices;
  const { content, refusal, tool_calls } = choice.delta ?? {};
  if (typeof content === 'string') first.message.content = `${first.message.content ?? ''}${content}`;
  if (typeof refusal === 'string') first.message.refusal = `${first.message.refusal ?? ''}${refusal}`;
  if (Array.isArray(tool_calls)) for (const call of tool_calls) addToolCall(first.message, call);
  if (typeof choice.finish_reason === 'string') first.finish_reason = choice.finish_reason;
}

/** Pieces of a call come by its index: its id and name once, its arguments bit by bit. */
function addToolCall(message: ChatMessage, piece: ToolCall & { readonly index?: number }): void {
  message.tool_calls ??= [];
  const index = piece.index ?? 0;
  // An index beyond measure would make a list beyond measure.
  const at = Math.min(Math.max(index, 0), message.tool_calls.length);
  const known = message.tool_calls[at] ?? { type: 'function', function: { name: '', arguments: '' } };
  message.tool_calls[at] = {
    ...known,
    ...(piece.id === undefined ? {} : { id: piece.id }),
    function: {
      name: `${known.function?.name ?? ''}${piece.function?.name ?? ''}`,
      arguments: `${known.function?.arguments ?? ''}${piece.function?.arguments ?? ''}`,
    },
  };
}
