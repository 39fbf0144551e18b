// Serves a built folder on this machine: right MIME types, the security policy as a header, and no stale pages (only files
// whose names hold a hash are kept by the browser). Reads files of that folder and nothing else.

import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { headerPolicy } from './content-security-policy.mjs';

/** @type {Record<string, string>} */
const mimeTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.yaml': 'text/yaml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/**
 * Starts a server for one folder.
 * @param {{ dir: string, host?: string, port?: number, tries?: number }} options port 0 takes any free port; while a port is
 *   taken, the next is tried, `tries` ports in all
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 * @throws the system's error when no port could be had
 */
export async function serveStatic({ dir, host = '127.0.0.1', port = 4173, tries = 1 }) {
  const server = createServer((request, response) => answer(path.resolve(dir), request, response));
  for (let attempt = 1; ; attempt++) {
    try {
      await listen(server, port + attempt - 1, host);
      break;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE' || attempt >= tries) throw error;
    }
  }
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  const shownHost = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${shownHost}:${bound}/`,
    port: bound,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<void>}
 */
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/**
 * @param {string} dir
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function answer(dir, request, response) {
  response.setHeader('Content-Security-Policy', headerPolicy);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const file = fileFor(dir, request.url ?? '/');
  const found = file === undefined ? undefined : statSync(file, { throwIfNoEntry: false });
  if (file === undefined || !found?.isFile()) return refuse(response, 404);
  const etag = `"${found.size.toString(36)}-${Math.floor(found.mtimeMs).toString(36)}"`;
  response.setHeader('ETag', etag);
  response.setHeader(
    'Cache-Control',
    isHashed(dir, file) ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
  response.writeHead(200, {
    'Content-Type': mimeTypes[path.extname(file).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': found.size,
  });
  if (request.method === 'HEAD') return void response.end();
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/**
 * Returns the file an address means, or undefined when it is malformed or lies outside the folder.
 * @param {string} dir
 * @param {string} address
 */
function fileFor(dir, address) {
  try {
    const name = decodeURIComponent(address.replace(/[?#].*$/s, ''));
    if (name.includes('\0')) return undefined;
    const file = path.join(dir, name.endsWith('/') ? `${name}index.html` : name);
    return file.startsWith(dir + path.sep) ? file : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} dir
 * @param {string} file
 */
const isHashed = (dir, file) => file.startsWith(path.join(dir, 'assets') + path.sep);

/**
 * @param {import('node:http').ServerResponse} response
 * @param {404 | 405} status
 */
function refuse(response, status) {
  const text = status === 404 ? '找不到 / not found\n' : '只读 / read only\n';
  response
    .writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
    .end(text);
}
