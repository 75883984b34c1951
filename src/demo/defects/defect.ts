import type { GraderName } from '../../domain/verdict.js';
import type { Context, Draft, Part, PartKind } from '../draft.js';
import type { Session } from '../session.js';

/** One way in which the bot can be made worse. `spoil` changes the healthy reply in one small place. */
export interface Defect {
  /** The grader that must catch it. */
  readonly quality: GraderName;
  /** One line: what the worse bot does. */
  readonly description: string;
  /** Stands in the words that give the defect away. */
  readonly shows: RegExp;
  spoil(draft: Draft, context: Context): Draft;
  /** Whom the bot takes for the customer who asks; undefined = for whom they are. */
  takesFor?(moment: Moment): Pick<Session, 'customer'> | undefined;
  /** Milliseconds that the bot takes for a reply. */
  readonly thinks_ms?: number;
}

/** The moment at which a message comes: what goes on in other sessions. */
export interface Moment {
  readonly session: Session;
  readonly message: string;
  /** The session that was opened last, this one included. */
  readonly lastOpened: Session | undefined;
  /** The message before this one, in whatever session. */
  readonly lastAsked: { readonly session: Session; readonly message: string } | undefined;
  /** Somebody whose message is being answered at the same time. */
  readonly alongside: Pick<Session, 'customer'> | undefined;
}

/** One text per language of the bot. */
export interface Both {
  readonly de: string;
  readonly en: string;
}

/** Changes the parts of the kinds named; `change` gives the new text, or undefined to leave a part as it is. */
export function rewrite(draft: Draft, kinds: readonly PartKind[], change: (part: Part) => string | undefined): Draft {
  const parts = draft.parts.map((part) => {
    const text = kinds.includes(part.kind) ? change(part) : undefined;
    return text === undefined ? part : { ...part, text };
  });
  return { ...draft, parts };
}

/** Replaces the hand-over in words and takes its signal away. */
export function insteadOfHandover(draft: Draft, context: Context, words: Both): Draft {
  if (draft.handoff === null) return draft;
  return { ...rewrite(draft, ['handover'], () => words[context.language.code]), handoff: null };
}

/** An ISO day some days later. */
export function laterDay(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A total as the dataset has it (`1.025,00 €`), dearer by whole euros. */
export function dearer(total: string, euros: number): string {
  const [whole = '0', cents = '00'] = total.replace(/[^\d,]/g, '').split(',');
  return `${String(Number(whole) + euros).replace(/\B(?=(?:\d{3})+$)/g, '.')},${cents} €`;
}

/** How often a part's topic was answered before in this conversation. */
export function askedBefore(context: Context, part: Part): boolean {
  return part.topic !== undefined && (context.session.asked.get(part.topic) ?? 0) > 0;
}
