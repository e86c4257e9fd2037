import { build } from 'esbuild';

/**
 * The scripts of a built site as one classic script, since browsers run no modules from disk.
 * @param modules paths below `site`: those that its pages load
 */
export async function bundleIslands(site: string, modules: readonly string[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: modules.map((file) => `import ${JSON.stringify(`./${file}`)};`).join('\n'),
      resolveDir: site,
    },
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('');
}
