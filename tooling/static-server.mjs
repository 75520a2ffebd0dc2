// Serves a folder of static files under any prefix, as a plain static host would.
//
//   node tooling/static-server.mjs [FOLDER] [PREFIX] [PORT]
//
// No dependency, and it runs as it is: `npm start` and the end-to-end tests both use it.

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};

/**
 * What a request path stands for.
 *
 * @param {string} root absolute path of the folder
 * @param {string} prefix starts and ends with a slash
 * @param {string} target the request's path, with query and still encoded
 * @returns {Promise<{ status: 200, file: string, size: number } | { status: 301, location: string } | { status: 400 | 404 }>}
 */
async function locate(root, prefix, target) {
  const { pathname } = new URL(target, 'http://host');
  // A page at /folder would look for its files beside the folder, not in it.
  if (`${pathname}/` === prefix) return { status: 301, location: prefix };
  if (!pathname.startsWith(prefix)) return { status: 404 };
  let path;
  try {
    path = decodeURIComponent(pathname.slice(prefix.length));
  } catch {
    return { status: 400 }; // a stray % sign
  }
  if (path.includes('\0')) return { status: 400 };
  let file = resolve(root, `./${path}`);
  if (file !== root && !file.startsWith(root + sep)) return { status: 404 };
  let found = await look(file);
  if (found?.isDirectory()) {
    if (!pathname.endsWith('/')) return { status: 301, location: `${pathname}/` };
    file = join(file, 'index.html');
    found = await look(file);
  }
  return found?.isFile() ? { status: 200, file, size: found.size } : { status: 404 };
}

/** @param {string} file */
async function look(file) {
  try {
    return await stat(file);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return undefined;
    throw error;
  }
}

/**
 * @param {string} root
 * @param {string} prefix
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(root, prefix, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const found = await locate(root, prefix, request.url ?? '/');
  if (found.status === 301) {
    response.writeHead(301, { location: found.location }).end();
  } else if (found.status === 200) {
    response.writeHead(200, {
      'content-type': TYPES[extname(found.file)] ?? 'application/octet-stream',
      'content-length': found.size,
      'cache-control': 'no-store', // a new build shows at once
    });
    if (request.method === 'HEAD') response.end();
    else await pipeline(createReadStream(found.file), response);
  } else {
    response.writeHead(found.status, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(found.status === 400 ? 'Bad request\n' : 'Not found\n');
  }
}

/**
 * Serves `folder`; rejects if the port is taken (EADDRINUSE).
 *
 * @typedef {object} Options
 * @property {string} folder
 * @property {string} [prefix] starts and ends with a slash
 * @property {number} [port] 0 takes any that is free
 * @property {string} [host]
 * @property {(target: string) => void} [onRequest] hears the path of each request
 *
 * @param {Options} options
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve(options) {
  const { folder, prefix = '/', port = 0, host = '127.0.0.1', onRequest } = options;
  if (!/^\/(?:.*\/)?$/.test(prefix)) {
    throw new RangeError(`prefix should start and end with a slash: ${prefix}`);
  }
  const root = resolve(folder);
  const server = createServer((request, response) => {
    onRequest?.(request.url ?? '/');
    answer(root, prefix, request, response).catch((/** @type {unknown} */ error) => {
      // The reader went away, or the file did: this answer is lost, the server is not.
      response.destroy(error instanceof Error ? error : new Error(String(error)));
    });
  });
  await /** @type {Promise<void>} */ (
    new Promise((ready, refuse) => {
      server.once('error', refuse);
      server.listen(port, host, ready);
    })
  );
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${name}:${address.port}${prefix}`,
    port: address.port,
    close: () =>
      new Promise((closed, failed) => {
        server.close((error) => {
          if (error) failed(error);
          else closed();
        });
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = 'dist', prefix = '/', port = '4173'] = process.argv.slice(2);
  const { url } = await serve({ folder, prefix, port: Number(port) });
  console.log(url);
}
