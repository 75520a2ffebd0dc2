// A server of another origin that lets everybody in and remembers who came.

import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

export interface ForeignServer {
  /** Ends with a slash. */
  readonly url: string;
  /** Last parts of the paths that were asked for. */
  readonly received: ReadonlySet<string>;
  close(): Promise<void>;
}

/** `/bare` is an empty page without any policy; every other path is whatever is asked of it. */
function answer(request: IncomingMessage, response: ServerResponse): void {
  const type =
    request.url === '/bare'
      ? 'text/html'
      : request.headers.accept === 'text/event-stream'
        ? 'text/event-stream'
        : 'text/javascript'; // for import() and importScripts(); the others do not mind
  response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' });
  response.end(type === 'text/html' ? '<!doctype html><title>bare</title>' : '\n');
}

/** RFC 6455, 4.2.2: what a server has to say to open a WebSocket. */
function handshake(key: string): string {
  const accept = createHash('sha1')
    .update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
    .digest('base64');
  return [
    'HTTP/1.1 101 Switching Protocols',
    'Upgrade: websocket',
    'Connection: Upgrade',
    `Sec-WebSocket-Accept: ${accept}`,
    '\r\n',
  ].join('\r\n');
}

export function serveForeign(): Promise<ForeignServer> {
  const received = new Set<string>();
  const sockets = new Set<Duplex>(); // no longer the server's once they are upgraded
  const note = ({ url = '/' }: IncomingMessage): void => {
    const name = url.slice(url.lastIndexOf('/') + 1);
    if (name !== 'bare' && name !== 'favicon.ico') received.add(name);
  };
  const server = createServer((request, response) => {
    note(request);
    answer(request, response);
  });
  server.on('upgrade', (request, socket) => {
    note(request);
    sockets.add(socket);
    socket.write(handshake(request.headers['sec-websocket-key'] ?? ''));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('no port');
      resolve({
        url: `http://127.0.0.1:${address.port}/`,
        received,
        close: () =>
          new Promise((closed) => {
            server.close(() => {
              closed();
            });
            server.closeAllConnections();
            for (const socket of sockets) socket.destroy();
          }),
      });
    });
  });
}
