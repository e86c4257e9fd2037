import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listFiles } from '../../../list-files.ts';
import { runProcess } from '../../../run-process.ts';
import { measureProcesses, type Cost } from '../measure-processes.ts';
import type { Engine } from './engines.ts';

/** What an index cost to build, and how large it is as hosts send it. */
export interface IndexMeasure extends Cost {
  engine: Engine;
  files: number;
  /** Gzipped, of all files and of the largest one. */
  bytes: number;
  largest: number;
}

/** Builds an index in a process of its own. @throws where that fails */
export async function measureIndex(site: string, engine: Engine): Promise<IndexMeasure> {
  const builder = join(import.meta.dirname, 'build-index.ts');
  const { result, ...cost } = await measureProcesses(() => runProcess(process.execPath, [builder, engine, site]));
  if (result.code !== 0) throw new Error(`The index of ${engine} could not be built`);
  const folder = join(site, engine);
  const sizes = listFiles(folder).map((file) => sizeOf(join(folder, file)));
  return {
    engine,
    ...cost,
    files: sizes.length,
    bytes: sizes.reduce((total, size) => total + size, 0),
    largest: Math.max(0, ...sizes),
  };
}

function sizeOf(file: string): number {
  const bytes = readFileSync(file);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? bytes.length : gzipSync(bytes).length;
}
