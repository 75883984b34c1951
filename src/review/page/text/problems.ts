import type { Messages } from './en.js';

/** Why something was not answered. */
export interface Told {
  /** Of the server's problem, or the page's own. */
  readonly code: string;
  /** In English. */
  readonly message: string;
}

/** In one line: in the reader's language, with the server's own words where those say more. */
export function problemLine({ code, message }: Told, text: Messages): string {
  const said = text.problems[code];
  if (said === undefined) return message;
  return said.endsWith(':') ? `${said} ${message}` : said;
}
