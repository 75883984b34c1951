// A graph for LangGraph's dev server: it keeps what the customer said in its state, and asks the memory bot of the test that
// started the run (`configurable.bot`) what to do.
import { AIMessage } from '@langchain/core/messages';
import { Annotation, interrupt, MessagesAnnotation, StateGraph } from '@langchain/langgraph';

const State = Annotation.Root({ ...MessagesAnnotation.spec, handoff: Annotation() });

async function answer({ messages }, { configurable, signal }) {
  const texts = messages.filter((one) => one.getType() === 'human').map((one) => one.text);
  const last = texts.at(-1);
  if (last === 'ask') {
    const told = interrupt('Which order?');
    return { messages: [new AIMessage(`You mean ${told}.`)] };
  }
  if (last === 'form')
    return { messages: [new AIMessage(`Chosen: ${interrupt({ question: 'Which one?', of: [1, 2] })}.`)] };
  const asked = { session: configurable.thread_id, texts };
  const response = await fetch(configurable.bot, { method: 'POST', body: JSON.stringify(asked), signal });
  const act = await response.json();
  if (act.does === 'report') throw new Error(`failed for ${act.secret}`);
  if (act.does === 'flood') return { messages: [new AIMessage(act.flood)] };
  const handoff = act.handoff ? { to: 'service' } : null;
  return { messages: act.messages.map((words) => new AIMessage(words)), handoff };
}

export const graph = new StateGraph(State).addNode('answer', answer).addEdge('__start__', 'answer').compile();
