import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, type Listening } from '../../../scripts/server/listen.ts';
import { createSiteHandler } from '../../../scripts/server/site-handler.ts';

let folder: string;
let atRoot: Listening;
let atPath: Listening;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  mkdirSync(join(folder, 'site/a b'), { recursive: true });
  writeFileSync(join(folder, 'site/index.html'), '<h1>home</h1>');
  writeFileSync(join(folder, 'site/404.html'), '<h1>missing</h1>');
  writeFileSync(join(folder, 'site/a b/index.html'), '<h1>a b</h1>');
  writeFileSync(join(folder, 'site/f.woff2'), 'font');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  atRoot = await listen(createSiteHandler(join(folder, 'site')), 0);
  atPath = await listen(createSiteHandler(join(folder, 'site'), '/some/path/'), 0);
});
afterAll(() => {
  atRoot.close();
  atPath.close();
  rmSync(folder, { recursive: true });
});

const get = async (path: string, { port } = atRoot) => {
  const response = await fetch(`http://localhost:${port}${path}`, { redirect: 'manual' });
  return { status: response.status, text: await response.text(), headers: response.headers };
};

/** `fetch` would tidy the path up before it is sent. */
const getRaw = (path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    httpRequest({ port: atRoot.port, host: 'localhost', path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

describe('the server', () => {
  test('serves x/ as x/index.html and sends x there', async () => {
    expect(await get('/a%20b/')).toMatchObject({ status: 200, text: '<h1>a b</h1>' });
    const { status, headers } = await get('/a%20b');
    expect([status, headers.get('location')]).toEqual([301, '/a%20b/']);
  });

  test('names media types and gzips text only', async () => {
    const page = await get('/?q=x');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-encoding')).toBe('gzip');
    const font = await get('/f.woff2');
    expect(font.headers.get('content-type')).toBe('font/woff2');
    expect(font.headers.get('content-encoding')).toBeNull();
  });

  test('answers a miss with 404.html', async () => {
    expect(await get('/x/y/')).toMatchObject({ status: 404, text: '<h1>missing</h1>' });
  });

  test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/a/..%5c../secret.txt', '/%00', '/%ff'])(
    'finds nothing at %s',
    async (path) => {
      expect(await getRaw(path)).toBe(404);
    },
  );

  test('can mount the site below a path', async () => {
    expect(await get('/some/path/', atPath)).toMatchObject({ status: 200, text: '<h1>home</h1>' });
    expect(await get('/some/path/a%20b/', atPath)).toMatchObject({ status: 200 });
    expect(await get('/', atPath)).toMatchObject({ status: 404 });
    expect((await get('/some/path', atPath)).headers.get('location')).toBe('/some/path/');
  });

  test('takes the next port where one is taken', async () => {
    const next = await listen(createSiteHandler(folder), atRoot.port);
    expect(next.port).toBeGreaterThan(atRoot.port);
    next.close();
  });
});
