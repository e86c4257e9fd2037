import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../../folders.ts';
import { listFiles } from '../../list-files.ts';
import { installedTool, runProcess } from '../../run-process.ts';
import { measureProcesses, type Cost } from './measure-processes.ts';
import { prepareBareSite } from './prepare-bare-site.ts';

/** The whole build of a site, from sources to search index. */
export interface SiteMeasure extends Cost {
  code: number;
  /** What it printed: the time of each step, or why it failed. */
  output: string;
  pages: PagesMeasure[];
}

const environment = { ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: undefined };

/** Builds the archive `content` as `npm run build` does, in `scratch`. */
export async function measureArchive(content: string, scratch: string): Promise<SiteMeasure> {
  const out = join(scratch, 'site');
  const folders = ['--content', content, '--records', join(scratch, 'site-records'), '--out', out];
  return measureSite(out, [[process.execPath, [join(root, 'scripts/build.ts'), ...folders]]]);
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
  return { ...cost, code: result, output: lines.join('\n'), pages: result === 0 ? measurePages(out) : [] };
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
