import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { inject } from 'vitest';
import { listFiles } from '../../scripts/list-files.ts';
import { nodeFlags } from '../../scripts/node-flags.mjs';
import { copyCheckout } from './copy-checkout.ts';

export interface Place {
  content: string;
  out: string;
}

export interface Run {
  code: number | null;
  /** Everything printed. */
  output: string;
}

let checkout: string | undefined;

/** Another checkout, which has no engine and no title cards yet. */
export const freshCheckout = (): string => copyCheckout(mkdtempSync(join(inject('checkouts'), 'checkout-')));

/**
 * Another checkout for each process that runs test files, so that their builds run side by side, and beside all that looks at this one. All
 * keep their engines and title cards in one place: they are checkouts of the same program.
 */
export function ownCheckout(): string {
  if (checkout !== undefined) return checkout;
  checkout = freshCheckout();
  mkdirSync(join(checkout, '.work'));
  for (const kept of inject('kept')) symlinkSync(kept, join(checkout, '.work', basename(kept)));
  return checkout;
}

/** Builds an archive as `npm run build` does, in a checkout of the test file's own. `env` is added to ours. */
export const runBuild = (place: Place, env: NodeJS.ProcessEnv = {}, root = ownCheckout()): Promise<Run> =>
  build(place, { env, root });

/** Builds until it prints `line`, and is killed there: no exit handler runs, as after a power cut. */
export const runBuildUntil = (line: string, place: Place): Promise<Run> =>
  build(place, { at: line, action: (child) => child.kill('SIGKILL') });

/** Builds, and does something when it prints `line`. */
export const runBuildDoing = (line: string, action: () => void, place: Place): Promise<Run> =>
  build(place, { at: line, action });

/** Starts so many builds of an archive at once. One that finds another running ends there. */
export const runBuilds = (count: number, place: Place): Promise<Run[]> =>
  Promise.all(Array.from({ length: count }, () => build(place, {})));

export const findsAnother = ({ output }: Run): boolean => output.includes('Another build is running here');

// A second process that renders pages would read the archive once more, while another file's build has the other core. That two make the
// same is looked at in `incremental.test.ts`.
const build = (place: Place, options: RunOptions): Promise<Run> =>
  runScript('build.ts', ['--content', place.content, '--out', place.out, '--processes', '1'], options);

/** Writes the ledger of an archive as `npm run freeze` does, or does with `flags` what that does with them. */
export function runFreeze(content: string, ...flags: string[]): Promise<Run> {
  return runScript('freeze.ts', ['--content', content, ...flags]);
}

/** Writes an archive as a bag with all that it withholds. */
export const runBag = (content: string, out: string): Promise<Run> =>
  runScript('bag.ts', ['--whole', '--content', content, '--out', out]);

interface RunOptions {
  env?: NodeJS.ProcessEnv;
  /** The checkout. */
  root?: string;
  /** When it prints a line that begins so, `action` is called. */
  at?: string;
  action?: (child: ChildProcess) => void;
}

function runScript(name: string, args: string[], options: RunOptions = {}): Promise<Run> {
  const { env: added, root = ownCheckout(), at, action } = options;
  // The folders of `npm test` are not those of a fixture.
  const { ARCHIVE_CONTENT: _content, ARCHIVE_OUT: _out, ARCHIVE_RECORDS: _records, ...env } = process.env;
  const child = spawn(process.execPath, [...nodeFlags, join(root, 'scripts', name), ...args], {
    cwd: root,
    env: { ...env, ...added },
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      if (at !== undefined && line.startsWith(at)) action?.(child);
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    // Also after it was killed: what it has started, which has its output open, ends with it.
    child.on('close', (code) => resolve({ code, output: lines.join('\n') }));
  });
}

/** Every file of a folder with the hash of its bytes. */
export function fingerprint(folder: string): Record<string, string> {
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return Object.fromEntries(listFiles(folder).map((file) => [file, hash(file)]));
}
