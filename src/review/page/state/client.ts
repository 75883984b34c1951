import {
  type Api,
  type ApiProblem,
  type Exported,
  type Input,
  type Output,
  type RouteName,
  requestKey,
} from '../../api.js';
import type { Told } from '../text/problems.js';

export type Reading = Extract<RouteName, `GET ${string}`>;
export type Writing = Extract<RouteName, `POST ${string}`>;

/** An answer that did not come; the message is for the reader. */
export class RequestError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** What an exported page carries; null = the page has a server. */
export const EXPORTED = exported();

/** Asks the server, or the file. Throws RequestError. */
export async function ask<Name extends Reading>(route: Name, query: Input<Name>): Promise<Output<Name>> {
  const given = query as Readonly<Record<string, string | number | undefined>>;
  if (EXPORTED !== null) {
    const answer = EXPORTED.answers[requestKey(route, given)];
    if (answer === undefined) throw new RequestError('left_out', 'not in this file');
    return answer as Output<Name>;
  }
  return request<Output<Name>>(addressOf(route, given), { headers: { accept: 'application/json' } });
}

/** Tells the server something. Throws RequestError. */
export function tell<Name extends Writing>(route: Name, body: Input<Name>): Promise<Output<Name>> {
  return request<Output<Name>>(addressOf(route, {}), {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** What went wrong, for the reader. */
export function toldBy(error: unknown): Told {
  const message = error instanceof Error ? error.message : String(error);
  return { code: error instanceof RequestError ? error.code : 'page', message };
}

async function request<T>(address: string, init: RequestInit): Promise<T> {
  const response = await fetch(address, { ...init, credentials: 'same-origin', cache: 'no-store' }).catch(() => {
    throw new RequestError('unreachable', 'the review server does not answer: is testkunde review still running?');
  });
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return body as T;
  const problem = body as Partial<ApiProblem> | null;
  throw new RequestError(problem?.error ?? 'unknown', problem?.message ?? `the server answered ${response.status}`);
}

/** Relative to where the page lies. */
function addressOf(route: keyof Api, query: Readonly<Record<string, string | number | undefined>>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) params.set(name, String(value));
  const path = route.replace(/^\w+ \//, './');
  return params.size === 0 ? path : `${path}?${params}`;
}

function exported(): Exported | null {
  const text = document.getElementById('testkunde-data')?.textContent ?? '';
  return text.trim() === '' ? null : (JSON.parse(text) as Exported);
}
