import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listFiles } from '../../scripts/list-files.ts';

/** When a file was written last, and how long it is: a test that writes it changes the one or the other. */
function signOf(path: string): string {
  const { mtimeNs, size } = statSync(path, { bigint: true });
  return `${String(mtimeNs)} ${String(size)}`;
}

/** A copy of a built site that one test after the other changes, each as if it were its own: to copy hundreds of files takes a second. */
export class SiteCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'offline-'));
  readonly #files = new Map<string, { bytes: Buffer; sign: string }>();

  /** @param isTaken says it of a path of `site` @param complete brings what was taken in order, once. */
  constructor(site: string, isTaken: (path: string) => boolean, complete: (folder: string) => void) {
    process.once('exit', () => {
      rmSync(this.folder, { recursive: true, force: true });
    });
    cpSync(site, this.folder, { recursive: true, filter: isTaken });
    complete(this.folder);
    for (const file of listFiles(this.folder)) {
      const path = join(this.folder, file);
      this.#files.set(file, { bytes: readFileSync(path), sign: signOf(path) });
    }
  }

  /** Undoes what a test has written, added or removed. */
  restore(): void {
    const there = new Set(listFiles(this.folder));
    for (const file of there) if (!this.#files.has(file)) rmSync(join(this.folder, file));
    for (const [file, { bytes, sign }] of this.#files) {
      const path = join(this.folder, file);
      if (there.has(file) && signOf(path) === sign) continue;
      writeFileSync(path, bytes);
      this.#files.set(file, { bytes, sign: signOf(path) });
    }
  }
}
