import { keepingAside } from './build/keeping-of.ts';
import { normalizeArchive, type Normalized, type NormalizeOptions } from './ingest/normalize-archive.ts';
import { createTerminalProgress } from './report/terminal-progress.ts';

/** Reads an archive for a command that only looks at it: its records are written aside, where the next command finds what stayed the same. */
export function readAside(
  options: Pick<NormalizeOptions, 'content' | 'onDocument' | 'onStart' | 'leaveOutBroken'>,
): Promise<Normalized> {
  const keeping = keepingAside(options.content);
  return normalizeArchive({ ...options, records: keeping.records, keeping, progress: createTerminalProgress() });
}
