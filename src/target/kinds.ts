import type { TargetKind } from './kind.js';

/** Every protocol by its `type`. A new one is a file and a line here. Loaded when a target has its type. */
const TARGET_KINDS: Readonly<Record<string, () => Promise<TargetKind>>> = {
  http: async () => (await import('./http.js')).httpKind,
  command: async () => (await import('./command.js')).commandKind,
  a2a: async () => (await import('./a2a.js')).a2aKind,
  langchain: async () => (await import('./langchain.js')).langchainKind,
  langgraph: async () => (await import('./langgraph.js')).langgraphKind,
  directline: async () => (await import('./directline.js')).directlineKind,
  openai: async () => (await import('./openai.js')).openaiKind,
  promptfoo: async () => (await import('./promptfoo.js')).promptfooKind,
  rasa: async () => (await import('./rasa.js')).rasaKind,
  sse: async () => (await import('./sse.js')).sseKind,
  websocket: async () => (await import('./websocket.js')).websocketKind,
};

export const TARGET_TYPES: readonly string[] = Object.keys(TARGET_KINDS);

/** The protocol of a `type`; a type such as `promptfoo:echo` says after the colon what within it. Null = there is none. */
export async function loadKind(type: string): Promise<TargetKind | null> {
  const name = type.split(':')[0] ?? type;
  const load = Object.hasOwn(TARGET_KINDS, name) ? TARGET_KINDS[name] : undefined;
  return load === undefined ? null : load();
}
