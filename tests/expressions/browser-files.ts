import { build } from 'esbuild';
import { root } from '../../scripts/folders.ts';
import { listFiles } from '../../scripts/list-files.ts';

/**
 * Scripts of the project that reach a reader's browser, by their path below its root: all islands and the worker, what they import, and
 * those that are published as they are.
 */
export async function listBrowserFiles(): Promise<string[]> {
  const islands = listFiles(`${root}/src/islands`).map((file) => `src/islands/${file}`);
  const { metafile } = await build({
    entryPoints: [...islands, 'src/worker/service-worker.ts'],
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    outdir: 'unwritten',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const asTheyAre = listFiles(`${root}/public`).filter((file) => file.endsWith('.js'));
  return [...Object.keys(metafile.inputs), ...asTheyAre.map((file) => `public/${file}`)].sort();
}
