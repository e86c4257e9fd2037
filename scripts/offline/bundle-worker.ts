import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../folders.ts';

/** The worker's source as one classic script, which every browser with service workers runs. */
export const bundleWorker = (): Promise<string> => bundle('src/worker/service-worker.ts', 'iife');

/** What registers it, as one module. */
export const bundleRegister = (): Promise<string> => bundle('src/islands/register-worker.ts', 'es');

async function bundle(source: string, format: 'iife' | 'es'): Promise<string> {
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
