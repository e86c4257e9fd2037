import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { homePath, offlinePath, searchPath } from '../../src/paths.ts';
import { hashDigits, type OfflineManifest } from '../../src/worker/offline-manifest.ts';
import { listFiles } from '../list-files.ts';
import { contentType, isText } from '../server/media-types.ts';
import { hashFile } from '../written/hash-file.ts';

/**
 * What describes the build or is for the host alone (some serve 404.html at no address of its own), what other sites show, and what holds
 * the archive's words once more, to download or to make an index of.
 */
const leftOut =
  /^(?:sw\.js|404\.html|offline\.json|build\.json|_headers|\.nojekyll|sitemap\.xml|robots\.txt|(?:.+\/)?feed\.(?:xml|json)|cards\/.*|data\/.+(?<!\.html)|search\/names\.json|documents\/[^/]+\/cite\/passages\.\w+)$|\.zip$/;

/** Pages that lead to all others, and say so where a page is not kept. */
const shellPages = [homePath(), searchPath(), offlinePath()].map((path) => `${path.slice(1)}index.html`);
const shellFolders = /^(?:assets|fonts)\/.+\.(?:css|js|woff2)$/;
const shellFiles = /^(?:register-worker\.js|before-paint\.js|icon[^/]*\.(?:svg|png)|manifest\.webmanifest)$/;

/** Bytes of a file on the way, compressed as hosts do, by its hash in the list. */
export type ZippedSizes = Map<string, number>;

/** What a file of the list weighs on the way; undefined for one that is in no list, or is sent as it is. */
export const zippedSize = (file: string, bytes: Buffer): number | undefined =>
  leftOut.test(file) || !isText(contentType(file)) ? undefined : gzipSync(bytes).length;

/** Lists the files of a built site. The same site gives the same list; `worker` is the code that keeps them, `zipped` what is known of sizes,
 * and afterwards that of all. */
export function makeOfflineManifest(site: string, worker: string, zipped: ZippedSizes = new Map()): OfflineManifest {
  const manifest: OfflineManifest = { version: '', bytes: 0, download: 0, shell: [], files: {} };
  const version = createHash('sha256').update(worker);
  for (const file of listFiles(site)) {
    if (leftOut.test(file)) continue;
    const path = join(site, file);
    const hash = hashFile(path);
    const bytes = statSync(path).size;
    manifest.files[file] = { hash, bytes };
    manifest.bytes += bytes;
    const size = zipped.get(hash) ?? zippedSize(file, readFileSync(path)) ?? bytes;
    zipped.set(hash, size);
    manifest.download += size;
    if (isShell(file)) manifest.shell.push(file);
    version.update(`${file}\n${hash}\n`);
  }
  return { ...manifest, version: version.digest('hex').slice(0, hashDigits) };
}

const isShell = (file: string): boolean =>
  shellPages.includes(file) || shellFolders.test(file) || shellFiles.test(file);
