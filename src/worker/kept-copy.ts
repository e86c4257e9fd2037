import { addressOf, fileOf } from './file-address.ts';
import { manifestFile, type OfflineManifest } from './offline-manifest.ts';

/** Names of caches begin so: no address has a space, so no other site's name, not even of a site below this one, does. */
const prefixOf = (scope: string): string => `archive ${scope} `;

const listAddress = (scope: string): string => new URL(manifestFile, scope).href;
/** What stands there says that all files of the list are in the cache. */
const wholeAddress = (scope: string): string => `${listAddress(scope)}?whole`;

/** The files of one build that are on the device, in a cache of their own beside the list they belong to. */
export class KeptCopy {
  #cache: Cache;
  readonly #scope: string;
  readonly #all: number;
  readonly manifest: OfflineManifest;
  /** Files that are there. */
  readonly kept: Set<string>;

  private constructor(cache: Cache, scope: string, manifest: OfflineManifest, kept: Set<string>) {
    this.#cache = cache;
    this.#scope = scope;
    this.#all = Object.keys(manifest.files).length;
    this.manifest = manifest;
    this.kept = kept;
  }

  /** Begins or goes on with the copy of a build. */
  static async create(scope: string, manifest: OfflineManifest): Promise<KeptCopy> {
    const cache = await caches.open(prefixOf(scope) + manifest.version);
    await cache.put(listAddress(scope), Response.json(manifest));
    return new KeptCopy(cache, scope, manifest, await listKept(cache, scope, manifest));
  }

  /** The copy of a build, if its list is on the device. */
  static async open(scope: string, version: string): Promise<KeptCopy | undefined> {
    const name = prefixOf(scope) + version;
    if (!(await caches.has(name))) return undefined;
    const cache = await caches.open(name);
    const list = await cache.match(listAddress(scope));
    if (!list) return undefined;
    const manifest = (await list.json()) as OfflineManifest;
    return new KeptCopy(cache, scope, manifest, await listKept(cache, scope, manifest));
  }

  /** The copies of all other builds of this site. */
  static async openOthers(scope: string, version: string): Promise<KeptCopy[]> {
    const prefix = prefixOf(scope);
    const versions = (await caches.keys())
      .filter((name) => name.startsWith(prefix) && name !== prefix + version)
      .map((name) => name.slice(prefix.length));
    return (await Promise.all(versions.map((other) => KeptCopy.open(scope, other)))).filter(
      (copy) => copy !== undefined,
    );
  }

  /** Deletes what other builds of this site left. */
  static async deleteOthers(scope: string, version: string): Promise<void> {
    const prefix = prefixOf(scope);
    const others = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== prefix + version);
    await Promise.all(others.map((name) => caches.delete(name)));
  }

  get missing(): string[] {
    return Object.keys(this.manifest.files).filter((file) => !this.kept.has(file));
  }
  get isWhole(): boolean {
    return this.kept.size === this.#all;
  }

  isListed = (file: string): boolean => Object.hasOwn(this.manifest.files, file);
  hashOf = (file: string): string | undefined => (this.isListed(file) ? this.manifest.files[file]?.hash : undefined);

  async match(file: string): Promise<Response | undefined> {
    return this.kept.has(file) ? this.#cache.match(addressOf(file, this.#scope)) : undefined;
  }

  /** Keeps a file whose bytes are those of the list. */
  async put(file: string, response: Response): Promise<void> {
    const cache = this.#cache;
    await cache.put(addressOf(file, this.#scope), response);
    // It went with the others where they were deleted meanwhile.
    if (cache !== this.#cache) return;
    this.kept.add(file);
    if (this.isWhole) await cache.put(wholeAddress(this.#scope), new Response()).catch(() => undefined);
  }

  /** Deletes every file, but not the list. */
  async clear(): Promise<void> {
    const name = prefixOf(this.#scope) + this.manifest.version;
    this.kept.clear();
    await caches.delete(name);
    this.#cache = await caches.open(name);
    await this.#cache.put(listAddress(this.#scope), Response.json(this.manifest));
    // Of what was put while it was deleted.
    this.kept.clear();
  }
}

/** What is there. The browser takes seconds to list ten thousand files, so a whole copy, which is asked at each waking, says that it is. */
async function listKept(cache: Cache, scope: string, { files }: OfflineManifest): Promise<Set<string>> {
  if (await cache.match(wholeAddress(scope))) return new Set(Object.keys(files));
  const kept = (await cache.keys()).map(({ url }) => fileOf(url, scope));
  return new Set(kept.filter((file) => file !== undefined).filter((file) => Object.hasOwn(files, file)));
}
