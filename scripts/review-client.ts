import { onTestFinished } from 'vitest';
import { type ReviewOptions, review } from '../src/cli/review.js';
import type { ApiProblem, Input, Output, RouteName } from '../src/review/api.js';
import { testIo } from './test-io.js';

/** A reviewer's page, as far as a test needs it: it was let in, and asks as the page does. */
export interface ReviewClient {
  readonly url: string;
  /** The answer; a refusal as the problem that it is. */
  ask<Name extends RouteName>(route: Name, input: Input<Name>): Promise<Output<Name>>;
  refusal<Name extends RouteName>(route: Name, input: Input<Name>): Promise<ApiProblem & { readonly status: number }>;
  /** As Ctrl-C does; gives the exit code. */
  stop(): Promise<number>;
}

/** Opens `testkunde review` in a folder; it ends with the test. */
export async function openReview(cwd: string, options: ReviewOptions = {}): Promise<ReviewClient> {
  const controller = new AbortController();
  let ended: Promise<number> = Promise.resolve(0);
  const told = new Promise<string>((tell, failed) => {
    const io = { ...testIo(cwd), stdout: tell };
    ended = review({ ...options, format: 'json', open: false }, io, controller.signal);
    ended.catch(failed);
  });
  const stop = () => {
    controller.abort();
    return ended;
  };
  onTestFinished(async () => void (await stop().catch(() => undefined)));
  const { url } = JSON.parse(await told) as { url: string };
  const entered = await fetch(url, { redirect: 'manual' });
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  const { origin } = new URL(url);
  const send = (route: RouteName, input: object) => {
    const [method = '', path = ''] = route.split(' ');
    const given = Object.entries(input).map(([name, value]): [string, string] => [name, String(value)]);
    if (method === 'GET') return fetch(`${origin}${path}?${new URLSearchParams(given)}`, { headers: { cookie } });
    const headers = { cookie, origin, 'content-type': 'application/json' };
    return fetch(`${origin}${path}`, { method, headers, body: JSON.stringify(input) });
  };
  return {
    url,
    stop,
    async ask(route, input) {
      const response = await send(route, input);
      if (!response.ok) throw new Error(`${route}: ${response.status} ${await response.text()}`);
      return response.json() as never;
    },
    async refusal(route, input) {
      const response = await send(route, input);
      return { status: response.status, ...((await response.json()) as ApiProblem) };
    },
  };
}
