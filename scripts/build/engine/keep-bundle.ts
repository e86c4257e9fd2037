import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { serverFolder, stylesFile, type RouteStyles } from './engine-files.ts';

/**
 * For `npm run build`: Astro bundles the pages and renders none. What it has bundled stays in the folder that `ARCHIVE_ENGINE` names, and
 * is rendered by `render-process.ts` as long as nothing that it was made of changes. Elsewhere (`astro check`, `npm run dev`) this does nothing.
 */
export function keepBundle(): AstroIntegration {
  const engine = process.env.ARCHIVE_ENGINE;
  if (!engine) return { name: 'keep-bundle', hooks: {} };
  let site: URL;
  let pages: ReadonlyMap<string, RouteStyles>;
  return {
    name: 'keep-bundle',
    hooks: {
      'astro:config:done'({ config }) {
        site = config.outDir;
      },
      'astro:build:setup'(setup) {
        // Filled while Astro bundles.
        pages = setup.pages;
      },
      'astro:build:start'({ setPrerenderer }) {
        setPrerenderer({
          name: 'keep-bundle',
          getStaticPaths() {
            mkdirSync(engine, { recursive: true });
            // Astro would remove it, and has no setting that keeps it.
            renameSync(fileURLToPath(new URL('.prerender', site)), join(engine, serverFolder));
            const styles = [...pages].map(([route, data]): [string, RouteStyles] => [route, { styles: data.styles }]);
            writeFileSync(join(engine, stylesFile), JSON.stringify(styles));
            return Promise.resolve([]);
          },
          render: () => Promise.reject(new Error('Pages are rendered later.')),
        });
      },
    },
  };
}
