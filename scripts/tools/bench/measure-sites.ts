import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../../folders.ts';
import { listFiles } from '../../list-files.ts';
import { nodeFlags } from '../../node-flags.mjs';
import { choosePortable } from '../../portable/choose-portable.ts';
import { installedTool, runProcess } from '../../run-process.ts';
import { measureProcesses, type Cost } from './measure-processes.ts';
import { prepareBareSite } from './prepare-bare-site.ts';

/** The whole build of a site, from sources to search index. */
export interface SiteMeasure extends Cost {
  code: number;
  /** What it printed: the time of each step, or why it failed. */
  output: string;
  pages: PagesMeasure[];
  files: number;
  /** Of all its files, in megabytes (10⁶ bytes). */
  size: number;
}

/** An archive built from nothing, again as it is, and again with a word edited; and one of half its documents, from nothing. */
export interface ArchiveMeasure {
  documents: number;
  cold: SiteMeasure;
  same: SiteMeasure;
  edited: SiteMeasure;
  half: SiteMeasure;
}

const environment = { ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: undefined };

/** Builds the archive `content` in `scratch`, whose texts are changed for it. */
export async function measureArchive(content: string, scratch: string): Promise<ArchiveMeasure> {
  const sources = listFiles(join(content, 'sources'));
  const half = join(scratch, 'half-content');
  cpSync(content, half, { recursive: true });
  for (const file of sources.filter((_file, place) => place % 2 === 1)) rmSync(join(half, 'sources', file));
  // By its size alone the half might get one where the whole does not, and neither could be told from the other.
  const hasCopy = choosePortable(content, { title: '' }) !== undefined;
  writeFileSync(join(half, 'archive.yaml'), `portable: ${String(hasCopy)}\n`);
  const cold = await measureBuild(content, join(scratch, 'site'));
  const same = await measureBuild(content, join(scratch, 'site'));
  editWord(join(content, 'sources', sources[Math.floor(sources.length / 2)] ?? ''));
  const edited = await measureBuild(content, join(scratch, 'site'));
  return { documents: sources.length, cold, same, edited, half: await measureBuild(half, join(scratch, 'half')) };
}

/** Builds the archive `content` as `npm run build` does, into `out`. */
export const measureBuild = (content: string, out: string): Promise<SiteMeasure> =>
  measureSite(out, [
    [
      process.execPath,
      [...nodeFlags, join(root, 'scripts/build.ts'), '--content', content, '--records', `${out}-records`, '--out', out],
    ],
  ]);

/** Changes the last word of small letters alone, which is in the text and no one's name. */
export function editWord(file: string): void {
  const text = readFileSync(file, 'utf8');
  const word = [...text.matchAll(/(?<![\p{L}\p{N}@'’-])[a-z]{2,}(?![\p{L}\p{N}'’-])/gu)].at(-1);
  if (!word) throw new Error(`${file} has no word to change.`);
  const end = word.index + word[0].length;
  writeFileSync(file, `${text.slice(0, word.index)}otherwise${text.slice(end)}`);
}

/** Builds the same texts as plain Astro pages, and indexes them with Pagefind's own command. */
export async function measureBareSite(sources: string, scratch: string): Promise<SiteMeasure> {
  const folder = join(scratch, 'bare');
  await prepareBareSite(folder, sources);
  const out = join(folder, 'dist');
  return measureSite(out, [
    [installedTool('astro'), ['build', '--root', folder, '--silent']],
    [installedTool('pagefind'), ['--site', out, '--quiet']],
  ]);
}

async function measureSite(out: string, commands: [program: string, args: string[]][]): Promise<SiteMeasure> {
  const lines: string[] = [];
  const { result, ...cost } = await measureProcesses(async () => {
    for (const [program, args] of commands) {
      const { code } = await runProcess(program, args, { env: environment, onLine: (line) => lines.push(line) });
      if (code !== 0) return code;
    }
    return 0;
  });
  const made = { ...cost, code: result, output: lines.join('\n') };
  if (result !== 0) return { ...made, pages: [], files: 0, size: 0 };
  const files = listFiles(out);
  const size = files.reduce((sum, file) => sum + statSync(join(out, file)).size, 0) / 1e6;
  return { ...made, pages: measurePages(out), files: files.length, size };
}

/** The HTML pages of one part of a site. Sizes in kilobytes (10³ bytes), gzipped as hosts do. */
interface PagesMeasure {
  /** The first folder of their addresses. */
  part: string;
  pages: number;
  median: number;
  most: number;
}

/** The pages of a built site by the first folder of their addresses; those at the root are one part. */
export function measurePages(site: string): PagesMeasure[] {
  const files = listFiles(site).filter((file) => file.endsWith('.html'));
  const parts = Map.groupBy(files, (file) => {
    const folders = file.split('/').slice(0, -1);
    return folders.length === 0 ? '/' : `/${folders[0] ?? ''}/`;
  });
  return [...parts].map(([part, own]) => {
    const sizes = own.map((file) => gzipSync(readFileSync(join(site, file))).length / 1000).sort((a, b) => a - b);
    const at = (index: number) => sizes.at(index) ?? 0;
    return { part, pages: own.length, median: at(Math.floor((sizes.length - 1) / 2)), most: at(-1) };
  });
}
