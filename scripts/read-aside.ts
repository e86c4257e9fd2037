import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { workFolder } from './folders.ts';
import { normalizeArchive, type Normalized, type NormalizeOptions } from './ingest/normalize-archive.ts';
import { createTerminalProgress } from './report/terminal-progress.ts';

/** Reads an archive for a command that only looks at it: its records are written aside, and removed behind it. */
export async function readAside(
  options: Pick<NormalizeOptions, 'content' | 'onDocument' | 'onStart' | 'leaveOutBroken'>,
): Promise<Normalized> {
  const aside = join(workFolder, `aside-${String(process.pid)}`);
  mkdirSync(aside, { recursive: true });
  const remove = () => {
    rmSync(aside, { recursive: true, force: true });
  };
  process.on('exit', remove);
  try {
    return await normalizeArchive({ ...options, records: join(aside, 'records'), progress: createTerminalProgress() });
  } finally {
    remove();
    process.off('exit', remove);
  }
}
