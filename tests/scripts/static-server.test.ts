// The server behind `npm start`.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headerPolicy, metaPolicy } from '../../scripts/content-security-policy.mjs';
import { serveStatic } from '../../scripts/static-server.mjs';

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: string };

describe('the static server', () => {
  let dir: string;
  let server: Awaited<ReturnType<typeof serveStatic>>;

  /** Asks for an address exactly as written; `fetch` would tidy `..` away. */
  const ask = (address: string, method = 'GET', headers: Record<string, string> = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port: server.port, path: address, method, headers }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      })
        .on('error', reject)
        .end();
    });

  beforeAll(async () => {
    dir = mkdtempSync(path.join(tmpdir(), 'wangge-static-'));
    mkdirSync(path.join(dir, 'site/assets'), { recursive: true });
    writeFileSync(path.join(dir, 'secret.txt'), 'secret');
    writeFileSync(path.join(dir, 'site/index.html'), '<h1>网格</h1>');
    writeFileSync(path.join(dir, 'site/assets/main-1a2b.js'), 'export {};');
    writeFileSync(path.join(dir, 'site/网格 图.svg'), '<svg/>');
    server = await serveStatic({ dir: path.join(dir, 'site'), port: 0 });
  });
  afterAll(async () => {
    await server.close();
    rmSync(dir, { recursive: true });
  });

  it('serves the page at its root with the security policy, to be asked for again each time', async () => {
    const { status, headers, body } = await ask('/?lang=zh#x');
    expect({ status, body }).toEqual({ status: 200, body: '<h1>网格</h1>' });
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': headerPolicy,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    });
  });

  it('lets the browser keep only files whose names hold a hash', async () => {
    const { headers } = await ask('/assets/main-1a2b.js');
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(headers['cache-control']).toContain('immutable');
  });

  it('answers 304 while a file is unchanged and 200 once it has changed', async () => {
    const file = path.join(dir, 'site/changing.txt');
    writeFileSync(file, 'one');
    const etag = String((await ask('/changing.txt')).headers.etag);
    expect((await ask('/changing.txt', 'GET', { 'If-None-Match': etag })).status).toBe(304);
    writeFileSync(file, 'longer');
    expect((await ask('/changing.txt', 'GET', { 'If-None-Match': etag })).body).toBe('longer');
  });

  it('finds names that are not ASCII', async () => {
    const { status, headers } = await ask(`/${encodeURIComponent('网格 图.svg')}`);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('image/svg+xml; charset=utf-8');
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/%',
    '/%00',
    '/assets',
    '/none.js',
  ])('does not serve %s', async (address) => {
    const { status, body } = await ask(address);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  it('answers HEAD without a body and refuses to be written to', async () => {
    expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect((await ask('/', 'POST')).status).toBe(405);
  });

  it('takes the next port when one is taken, and says so when it may not', async () => {
    const options = { dir, port: server.port };
    await expect(serveStatic(options)).rejects.toMatchObject({ code: 'EADDRINUSE' });
    const next = await serveStatic({ ...options, tries: 50 });
    expect(next.port).toBeGreaterThan(server.port);
    await next.close();
  });
});

describe('the security policy', () => {
  it('allows nothing unsafe, and its header adds only the ban on framing', () => {
    expect(headerPolicy).not.toMatch(/unsafe|\*|https?:/);
    expect(headerPolicy).toBe(`${metaPolicy}; frame-ancestors 'none'`);
  });
});
