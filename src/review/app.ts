import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { InputError } from '../domain/errors.js';
import { isBusy, storeFailure } from '../store/failure.js';
import { storedState } from '../store/state.js';
import { accept, baselineList } from './acceptances.js';
import type { Input, Output, RouteName } from './api.js';
import { blindQueue } from './blind.js';
import { detailOf } from './detail.js';
import { gateView, quarantinedToday } from './gate-view.js';
import { enter, HEADERS, jsonBody, type Launch, ownHost, ownPage } from './guard.js';
import { historyOf } from './history.js';
import { inputOf } from './input.js';
import { answerBlindly, judge } from './judgements.js';
import type { PageFile } from './page-files.js';
import { Problem } from './problem.js';
import { rowMaker } from './rows.js';
import { comparisonList, runList } from './runs.js';
import type { ReviewSource } from './source.js';

type Answers = { readonly [Name in RouteName]: (input: Input<Name>) => Output<Name> | Promise<Output<Name>> };

/** What the server answers, route by route; an export asks the same. */
export function answersOf(source: ReviewSource): Answers {
  return {
    'GET /api/session': () => source.session,
    'GET /api/state': () => ({ state: createHash('sha256').update(storedState(source.db)).digest('base64url') }),
    'GET /api/runs': (query) => runList(source, query),
    'GET /api/comparison': async (query) => comparisonList(source, await source.compared(query)),
    'GET /api/dialogue': async ({ suite, id, ...query }) => {
      const compared = await source.compared(query);
      const dialogue = compared.comparison.dialogues.find((one) => one.suite === suite && one.id === id);
      if (dialogue === undefined) throw new Problem('not_found', `neither side has ${suite}/${id}`);
      const row = rowMaker(compared, source.policy, quarantinedToday(source));
      return detailOf(source, compared, dialogue, row(dialogue));
    },
    'GET /api/history': (query) => historyOf(source, query),
    'GET /api/gate': async (query) => gateView(source, await source.compared(query)),
    'GET /api/baselines': () => baselineList(source),
    'GET /api/blind': (query) => blindQueue(source, query),
    'POST /api/judgements': (made) => judge(source, made),
    'POST /api/acceptances': (made) => accept(source, made),
    'POST /api/blind': (answer) => answerBlindly(source, answer),
  };
}

/** The server's application. Only the page's own files are open; everything with data takes the launch's cookie. */
export function reviewApp(source: ReviewSource, files: ReadonlyMap<string, PageFile>, launch: Launch): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) context.res.headers.set(name, value);
  });
  app.use(ownHost(launch));
  app.use('/api/*', ownPage(launch));
  app.use('/api/*', async (_, next) => {
    if (!source.present())
      throw new Problem('gone', 'the database was deleted or replaced: put it back, or start testkunde review anew');
    await next();
  });
  for (const [route, answer] of Object.entries(answersOf(source))) {
    const [method = '', path = ''] = route.split(' ');
    app.on(method, path, async (context) => {
      const given = method === 'POST' ? await jsonBody(context) : context.req.query();
      const act = answer as (input: unknown) => unknown;
      return context.json(await act(inputOf(route as RouteName, given)));
    });
  }
  app.get('/', (context, next) => {
    if (context.req.query('token') === undefined) return next();
    try {
      enter(context, launch);
    } catch (error) {
      const page = files.get('/');
      // Whoever opens an old address in a browser is told so by the page itself; it has no data without the cookie.
      if (page === undefined || context.req.header('accept')?.includes('text/html') !== true) throw error;
      return context.body(page.bytes, 401, { 'content-type': page.type });
    }
    return context.redirect('/', 303);
  });
  app.get('*', (context) => {
    const file = files.get(context.req.path);
    if (file === undefined) throw new Problem('not_found', 'there is nothing here');
    return context.body(file.bytes, 200, { 'content-type': file.type });
  });
  app.notFound((context) => answerProblem(context, new Problem('not_found', 'there is nothing here')));
  app.onError((error, context) => answerProblem(context, error));
  return app;
}

function answerProblem(context: Context, error: unknown): Response {
  const known = problemOf(error);
  for (const [name, value] of Object.entries(HEADERS)) context.header(name, value);
  return context.json(known.body, known.status);
}

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof InputError) return new Problem(error.code === 'store' ? 'not_found' : 'input', error.message);
  const failure = storeFailure(error);
  if (failure === null) return new Problem('store', error instanceof Error ? error.message : String(error));
  return new Problem(isBusy(error) ? 'locked' : 'store', `${failure.message}: ${failure.next}`);
}
