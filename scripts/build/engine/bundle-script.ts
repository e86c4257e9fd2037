import { join } from 'node:path';
import { root } from '../../folders.ts';

/**
 * The script of `source` (a path below the project's folder) with all that it imports: as a classic script (`iife`), which every browser
 * with service workers runs, or as a module (`es`).
 */
export async function bundleScript(source: string, format: 'iife' | 'es'): Promise<string> {
  // Half a second of every build, most of which find an engine that is kept.
  const { build } = await import('vite');
  const outcome = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry: join(root, source), formats: [format], name: 'archive' },
    },
  });
  const [built] = Array.isArray(outcome) ? outcome : [outcome];
  const chunk = 'output' in built ? built.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${source} was not bundled.`);
  return chunk.code;
}
