import { readFile } from 'node:fs/promises';
import { build, type Plugin } from 'esbuild';

/**
 * The scripts of a built site as one classic script, since browsers run no modules from disk.
 * @param modules paths below `site`: those that its pages load
 */
export async function bundleIslands(site: string, modules: readonly string[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      // Each by itself, as browsers run modules: where one fails, the others do their work.
      contents: modules.map((file) => `import(${JSON.stringify(`./${file}`)}).catch(reportError);`).join('\n'),
      resolveDir: site,
    },
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
    plugins: [withoutPreloads],
  });
  return outputFiles.map(({ text }) => text).join('');
}

/**
 * What is loaded on demand is in the bundle. Looking for its parts ahead, as the site's scripts do, needs the address of a module,
 * which a classic script lacks.
 */
const withoutPreloads: Plugin = {
  name: 'without preloads',
  setup(bundling) {
    bundling.onLoad({ filter: /\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll(/__vite__mapDeps\(\[[\d,]*\]\),import\.meta\.url/g, '[],""'),
      loader: 'js',
    }));
  },
};
