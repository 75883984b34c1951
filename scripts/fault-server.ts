import { createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { onTestFinished } from 'vitest';

/** What a broken bot does with a request that it has read whole. */
export type Fault = (socket: Socket) => void;

export interface FaultServer {
  readonly port: number;
  /** Requests that it got. */
  requests(): number;
}

/** A server on loopback that does to every request what a fault says, down to the byte. Closes itself after the test. */
export function faultServer(fault: Fault): Promise<FaultServer> {
  let requests = 0;
  const server = createServer((socket) => {
    readRequests(socket, () => {
      requests += 1;
      fault(socket);
    });
  });
  return listening(server, () => requests);
}

/** A server that does something to every connection before a request is read; with TLS when a key is given. */
export function connectionServer(
  onConnection: (socket: Socket) => void,
  tls?: { key: string; cert: string },
): Promise<FaultServer> {
  let connections = 0;
  const connected = (socket: Socket) => {
    connections += 1;
    socket.on('error', () => {});
    onConnection(socket);
  };
  return listening(tls === undefined ? createServer(connected) : createTlsServer(tls, connected), () => connections);
}

async function listening(server: Server, requests: () => number): Promise<FaultServer> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('tlsClientError', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of sockets) socket.destroy();
    await closed;
  });
  const address = server.address();
  return { port: typeof address === 'object' ? (address?.port ?? 0) : 0, requests };
}

/** Calls back for each whole request, head and `content-length` bytes of body. */
function readRequests(socket: Socket, whole: () => void): void {
  let bytes = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk]);
    for (;;) {
      const end = bytes.indexOf('\r\n\r\n');
      if (end === -1) return;
      const length = Number(/content-length: (\d+)/i.exec(bytes.subarray(0, end).toString('latin1'))?.[1] ?? 0);
      if (bytes.length < end + 4 + length) return;
      bytes = bytes.subarray(end + 4 + length);
      whole();
    }
  });
}

/** A whole response as bytes. A `content-length` is added unless one of the headers says how long the body is. */
export function response(
  body: string | Uint8Array,
  status = '200 OK',
  headers: Readonly<Record<string, string>> = {},
): Buffer {
  const bytes = typeof body === 'string' ? Buffer.from(body) : Buffer.from(body);
  const sized = Object.keys(headers).some((name) => /^(content-length|transfer-encoding)$/.test(name));
  const all = sized ? headers : { ...headers, 'content-length': String(bytes.length) };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`, 'latin1'), bytes]);
}

/** Writes a piece every so many milliseconds until the other side has had enough. */
export function drip(socket: Socket, piece: string | Buffer, every_ms: number): void {
  const timer = setInterval(() => {
    if (socket.writable) socket.write(piece);
  }, every_ms);
  socket.on('close', () => clearInterval(timer));
}
