import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FromProcess } from '../../../../../../scripts/ingest/formats/extract/extract-process.ts';

/** Stands in for a reader that a file has taken over: it tells what came of what it tried. */
const tries: Record<string, () => unknown> = {
  write: () => writeFileSync(join(tmpdir(), 'tried'), 'x'),
  spawn: () => spawnSync('true'),
  eval: () => Reflect.construct(Function, ['return 1']),
  home: () => readdirSync(homedir()),
};
const told = Object.entries(tries).map(([name, attempt]) => {
  try {
    attempt();
    return `${name}: done`;
  } catch (error) {
    const { code, name: kind } = error as NodeJS.ErrnoException;
    return `${name}: ${code ?? kind}`;
  }
});
const extracted = {
  text: told.join(', '),
  form: 'markdown',
  extractor: { name: 'x', version: '1' },
  notices: [],
} as const;
process.stdout.write(JSON.stringify({ extracted: { ...extracted, notices: [] } } satisfies FromProcess));
