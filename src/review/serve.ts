import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { InputError } from '../domain/errors.js';
import type { Launch } from './guard.js';

/** Nobody but this machine reaches it. */
const LOOPBACK = '127.0.0.1';

export interface ReviewServer {
  readonly port: number;
  /** With the token of this launch: what is opened. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Listens on loopback; port 0 = any that is free. Throws InputError `usage` when the port is taken. `appOf` gets what this
 * launch is known by.
 */
export async function serveReview(port: number, appOf: (launch: Launch) => Hono): Promise<ReviewServer> {
  const secrets = { token: randomBytes(24).toString('base64url'), session: randomBytes(24).toString('base64url') };
  let app: Hono | undefined;
  const server = createAdaptorServer({
    fetch: (request: Request) => app?.fetch(request) ?? new Response(null, { status: 503 }),
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, LOOPBACK, listening);
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    const why = error.code === 'EACCES' ? 'may not be used' : 'is in use';
    throw new InputError(
      'usage',
      `port ${port} ${why}`,
      'choose another with --port, or leave it out for any that is free',
    );
  });
  const own = (server.address() as AddressInfo).port;
  app = appOf({ port: own, ...secrets });
  return {
    port: own,
    url: `http://${LOOPBACK}:${own}/?token=${secrets.token}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
