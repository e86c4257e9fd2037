import { beforeEach, expect, test, vi } from 'vitest';
import { KeptCopy } from '../../../src/worker/kept-copy.ts';
import type { OfflineManifest } from '../../../src/worker/offline-manifest.ts';

const scope = 'https://host.example/some/path/';
const file = { hash: '', bytes: 1 };
const manifest: OfflineManifest = {
  version: '1',
  bytes: 2,
  download: 2,
  shell: [],
  files: { 'index.html': file, 'x/index.html': file },
};

/** As much of the browser's caches as the copy uses. */
class Caches {
  #caches = new Map<string, Map<string, Response>>();
  /** How often a browser had to list what is in a cache. */
  listings = 0;
  has = (name: string) => Promise.resolve(this.#caches.has(name));
  keys = () => Promise.resolve([...this.#caches.keys()]);
  delete = (name: string) => Promise.resolve(this.#caches.delete(name));
  open(name: string) {
    const entries = this.#caches.get(name) ?? new Map<string, Response>();
    this.#caches.set(name, entries);
    return Promise.resolve({
      put: (address: string, response: Response) => Promise.resolve(void entries.set(address, response)),
      match: (address: string) => Promise.resolve(entries.get(address)?.clone()),
      keys: () => Promise.resolve([...entries.keys()].map((url) => ({ url }))).finally(() => (this.listings += 1)),
    });
  }
}

let fake: Caches;
beforeEach(() => {
  fake = new Caches();
  vi.stubGlobal('caches', fake);
});

const reopen = async () => (await KeptCopy.open(scope, manifest.version)) ?? expect.unreachable();

test('A copy knows at the next waking what it has', async () => {
  await (await KeptCopy.create(scope, manifest)).put('index.html', new Response('home'));
  const copy = await reopen();
  expect([...copy.kept]).toEqual(['index.html']);
  expect(copy.isWhole).toBe(false);
  expect(await (await copy.match('index.html'))?.text()).toBe('home');
});

test('A whole copy is known to be whole without a list of ten thousand files', async () => {
  const created = await KeptCopy.create(scope, manifest);
  for (const name of Object.keys(manifest.files)) await created.put(name, new Response(name));
  fake.listings = 0;
  const copy = await reopen();
  expect(copy.isWhole).toBe(true);
  expect(await (await copy.match('x/index.html'))?.text()).toBe('x/index.html');
  expect(fake.listings).toBe(0);
});

test('Of a copy that was removed, the list is left and nothing that still came in', async () => {
  const created = await KeptCopy.create(scope, manifest);
  await created.put('index.html', new Response('home'));
  await Promise.all([created.put('x/index.html', new Response('x')), created.clear()]);
  for (const copy of [created, await reopen()]) {
    expect([...copy.kept]).toEqual([]);
    expect(copy.isWhole).toBe(false);
    expect(await copy.match('index.html')).toBeUndefined();
  }
  await created.put('index.html', new Response('again'));
  expect([...(await reopen()).kept]).toEqual(['index.html']);
});
