import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { ownModule } from '../program/own-files.ts';
import { createSiteHandler } from '../server/site-handler.ts';

/**
 * For `npm run dev`: reloads the page when the records are written anew, answers searches from the last build, since
 * Pagefind's index is made from built pages, removes the worker of a built archive, and has pages say what the build adds to them.
 */
export function followRecords(): AstroIntegration {
  return {
    name: 'follow-records',
    hooks: {
      'astro:config:setup'({ command, addMiddleware }) {
        if (command === 'dev') addMiddleware({ entrypoint: ownModule('direct-pages', import.meta.url), order: 'pre' });
      },
      'astro:server:setup'({ server, refreshContent, logger }) {
        const serveBuilt = createSiteHandler(join(import.meta.dirname, '..', '..', 'dist'));
        server.middlewares.use((request, response, next) => {
          if (request.url?.startsWith('/pagefind/')) serveBuilt(request, response).catch(next);
          else if (request.url === '/sw.js') response.setHeader('content-type', 'text/javascript').end(removingWorker);
          else next();
        });

        const index = process.env.ARCHIVE_RECORDS && join(process.env.ARCHIVE_RECORDS, 'index.json');
        if (!index) return;
        server.watcher.add(index);
        server.watcher.on('all', (_event, path) => {
          if (path !== index) return;
          refreshContent?.({}).then(
            () => {
              // Modules remember what they have read.
              for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
              server.ws.send({ type: 'full-reload' });
            },
            // The server goes on: the next records may be read again.
            (error: unknown) => logger.error(String(error)),
          );
        });
      },
    },
  };
}

/**
 * In development, the answer for `sw.js`: a worker that removes itself and has the open pages load again. Where the built archive was
 * looked at on the same port, its worker would else go on showing the built pages.
 */
const removingWorker = `
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(remove()));
async function remove() {
  await self.registration.unregister();
  for (const page of await self.clients.matchAll({ type: 'window' })) await page.navigate(page.url);
}
`;
