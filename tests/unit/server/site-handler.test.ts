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
  for (const name of ['a b', 'assets', 'fonts']) mkdirSync(join(folder, 'site', name), { recursive: true });
  writeFileSync(join(folder, 'site/index.html'), '<h1>home</h1>');
  writeFileSync(join(folder, 'site/404.html'), '<h1>missing</h1>');
  writeFileSync(join(folder, 'site/a b/index.html'), '<h1>a b</h1>');
  writeFileSync(join(folder, 'site/f.woff2'), 'font');
  writeFileSync(join(folder, 'site/digits.bin'), '0123456789');
  writeFileSync(join(folder, 'site/empty.bin'), '');
  writeFileSync(join(folder, 'site/assets/page.abc.js'), '1');
  writeFileSync(join(folder, 'site/fonts/a.woff2'), 'font');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  atRoot = await listen(createSiteHandler(join(folder, 'site')), 0);
  atPath = await listen(createSiteHandler(join(folder, 'site'), '/some/path/'), 0);
});
afterAll(() => {
  atRoot.close();
  atPath.close();
  rmSync(folder, { recursive: true });
});

const get = async (path: string, { port } = atRoot, init: RequestInit = {}) => {
  const response = await fetch(`http://localhost:${port}${path}`, { redirect: 'manual', ...init });
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

  test.each([
    ['/', 'no-cache'],
    ['/assets/page.abc.js', 'public, max-age=31536000, immutable'],
    ['/fonts/a.woff2', 'public, max-age=86400'],
    ['/digits.bin', 'no-cache'],
    ['/assets/page.def.js', 'no-cache'],
    ['/assets', null],
  ])('lets browsers keep what hosts are asked to: %s', async (asked, keeping) => {
    expect((await get(asked)).headers.get('cache-control')).toBe(keeping);
  });

  test.each([
    ['/a%20b?q=a', '/a%20b/?q=a'],
    ['/a%20b?q=a%20b&c=/x/?y', '/a%20b/?q=a%20b&c=/x/?y'],
    ['/a%20b?', '/a%20b/?'],
    ['/a%20b?q=%0d%0aX-Y:z', '/a%20b/?q=%0d%0aX-Y:z'],
  ])('keeps the query of %s where it sends elsewhere', async (asked, location) => {
    expect((await get(asked)).headers.get('location')).toBe(location);
  });

  test('keeps the query where it sends to the base', async () => {
    expect((await get('/some/path?q=a', atPath)).headers.get('location')).toBe('/some/path/?q=a');
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

  describe('asked for a part', () => {
    const ask = (range: string, headers: Record<string, string> = {}, method = 'GET', path = '/digits.bin') =>
      get(path, atRoot, { method, headers: { range, 'accept-encoding': 'gzip', ...headers } });

    test.each([
      ['bytes=2-4', 'bytes 2-4/10', '234'],
      ['bytes=7-', 'bytes 7-9/10', '789'],
      ['bytes=-3', 'bytes 7-9/10', '789'],
      ['bytes=-99', 'bytes 0-9/10', '0123456789'],
      ['bytes=8-99', 'bytes 8-9/10', '89'],
      ['Bytes= 0-0', 'bytes 0-0/10', '0'],
    ])('sends %s', async (range, contentRange, text) => {
      const part = await ask(range);
      expect([part.status, part.text, part.headers.get('content-range')]).toEqual([206, text, contentRange]);
      expect(part.headers.get('content-length')).toBe(String(text.length));
    });

    test.each(['bytes=10-', 'bytes=10-12', 'bytes=-0'])('refuses %s, of which the file has nothing', async (range) => {
      const refused = await ask(range);
      expect([refused.status, refused.text, refused.headers.get('content-range')]).toEqual([416, '', 'bytes */10']);
    });

    test.each(['bytes=4-2', 'bytes=-', 'bytes=a-b', 'bytes=0-1,4-5', 'lines=1-2', '0-4', 'bytes=1.5-2'])(
      'sends all for %s, which is no single range',
      async (range) => {
        expect(await ask(range)).toMatchObject({ status: 200, text: '0123456789' });
      },
    );

    test('takes a part from the file, not from its compressed form', async () => {
      const whole = await get('/');
      expect(whole.headers.get('content-encoding')).toBe('gzip');
      expect(whole.headers.get('accept-ranges')).toBe('bytes');
      const part = await ask('bytes=4-7', {}, 'GET', '/');
      expect([part.status, part.text, part.headers.get('content-encoding')]).toEqual([206, 'home', null]);
    });

    test('sends all where the copy that is to be completed is of another file', async () => {
      const tag = (await get('/digits.bin')).headers.get('etag') ?? '';
      expect(await ask('bytes=5-', { 'if-range': tag })).toMatchObject({ status: 206, text: '56789' });
      expect(await ask('bytes=5-', { 'if-range': '"other"' })).toMatchObject({ status: 200, text: '0123456789' });
      const date = 'Wed, 18 Nov 2020 12:00:00 GMT';
      expect(await ask('bytes=5-', { 'if-range': date })).toMatchObject({ status: 200 });
    });

    test('tells of the whole where only the head is asked for', async () => {
      const head = await ask('bytes=2-4', {}, 'HEAD');
      expect([head.status, head.text, head.headers.get('content-length')]).toEqual([200, '', '10']);
    });

    test('sends all of what stands for a page that is not there', async () => {
      expect(await ask('bytes=0-3', {}, 'GET', '/nowhere/')).toMatchObject({ status: 404, text: '<h1>missing</h1>' });
    });

    test('has no part of a file without bytes', async () => {
      expect((await ask('bytes=0-', {}, 'GET', '/empty.bin')).status).toBe(416);
    });
  });

  test('takes the next port where one is taken', async () => {
    const next = await listen(createSiteHandler(folder), atRoot.port);
    expect(next.port).toBeGreaterThan(atRoot.port);
    next.close();
  });
});
