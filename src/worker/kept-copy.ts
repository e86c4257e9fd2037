import { addressOf, fileOf } from './file-address.ts';
import { manifestFile, type OfflineManifest } from './offline-manifest.ts';

/** Names of caches begin so: no address has a space, so no other site's name, not even of a site below this one, does. */
const prefixOf = (scope: string): string => `archive ${scope} `;

/** The files of one build that are on the device, in a cache of their own beside the list they belong to. */
export class KeptCopy {
  readonly #cache: Cache;
  readonly #scope: string;
  readonly manifest: OfflineManifest;
  /** Files that are there. */
  readonly kept: Set<string>;

  private constructor(cache: Cache, scope: string, manifest: OfflineManifest, kept: Set<string>) {
    this.#cache = cache;
    this.#scope = scope;
    this.manifest = manifest;
    this.kept = kept;
  }

  /** Begins or goes on with the copy of a build. */
  static async create(scope: string, manifest: OfflineManifest): Promise<KeptCopy> {
    const cache = await caches.open(prefixOf(scope) + manifest.version);
    await cache.put(new URL(manifestFile, scope).href, Response.json(manifest));
    return new KeptCopy(cache, scope, manifest, await listKept(cache, scope, manifest));
  }

  /** The copy of a build, if its list is on the device. */
  static async open(scope: string, version: string): Promise<KeptCopy | undefined> {
    const name = prefixOf(scope) + version;
    if (!(await caches.has(name))) return undefined;
    const cache = await caches.open(name);
    const list = await cache.match(new URL(manifestFile, scope).href);
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
    return this.kept.size === Object.keys(this.manifest.files).length;
  }

  isListed = (file: string): boolean => Object.hasOwn(this.manifest.files, file);
  hashOf = (file: string): string | undefined => (this.isListed(file) ? this.manifest.files[file]?.hash : undefined);

  async match(file: string): Promise<Response | undefined> {
    return this.kept.has(file) ? this.#cache.match(addressOf(file, this.#scope)) : undefined;
  }

  /** Keeps a file whose bytes are those of the list. */
  async put(file: string, response: Response): Promise<void> {
    await this.#cache.put(addressOf(file, this.#scope), response);
    this.kept.add(file);
  }

  /** Deletes every file, but not the list. */
  async clear(): Promise<void> {
    for (const file of [...this.kept]) {
      await this.#cache.delete(addressOf(file, this.#scope));
      this.kept.delete(file);
    }
  }
}

async function listKept(cache: Cache, scope: string, { files }: OfflineManifest): Promise<Set<string>> {
  const kept = (await cache.keys()).map(({ url }) => fileOf(url, scope));
  return new Set(kept.filter((file) => file !== undefined).filter((file) => Object.hasOwn(files, file)));
}
