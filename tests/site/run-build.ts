import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { root } from '../../scripts/folders.ts';
import { listFiles } from '../../scripts/list-files.ts';

export interface Place {
  content: string;
  out: string;
}

export interface Run {
  code: number | null;
  /** Everything printed. */
  output: string;
}

/** Builds an archive as `npm run build` does. `env` is added to ours. */
export const runBuild = (place: Place, env: NodeJS.ProcessEnv = {}): Promise<Run> => build(place, { env });

/** Builds until it prints `line`, and is killed there: no exit handler runs, as after a power cut. */
export const runBuildUntil = (line: string, place: Place): Promise<Run> => build(place, { killAt: line });

/** Waits for whatever other build runs in this checkout. */
async function build(place: Place, options: RunOptions): Promise<Run> {
  const run = await runScript('build.ts', ['--content', place.content, '--out', place.out], options);
  if (!run.output.includes('Another build is running here')) return run;
  // Asked again, not watched: one that was killed leaves its lock behind.
  await setTimeout(500);
  return build(place, options);
}

/** Writes the ledger of an archive as `npm run freeze` does. */
export function runFreeze(content: string): Promise<Run> {
  return runScript('freeze.ts', ['--content', content]);
}

interface RunOptions {
  env?: NodeJS.ProcessEnv;
  /** The process is killed when it prints a line that begins so. */
  killAt?: string;
}

function runScript(name: string, args: string[], { env: added, killAt }: RunOptions = {}): Promise<Run> {
  // The folders of `npm test` are not those of a fixture.
  const { ARCHIVE_CONTENT: _content, ARCHIVE_OUT: _out, ARCHIVE_RECORDS: _records, ...env } = process.env;
  const child = spawn(process.execPath, [join(root, 'scripts', name), ...args], {
    cwd: root,
    env: { ...env, ...added },
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      if (killAt !== undefined && line.startsWith(killAt)) child.kill('SIGKILL');
    });
  }
  return new Promise((resolve, reject) => {
    const end = (code: number | null) => resolve({ code, output: lines.join('\n') });
    child.on('error', reject);
    // What a killed build has started keeps its output open, so it never closes.
    if (killAt === undefined) child.on('close', end);
    else child.on('exit', end);
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
