import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { clientFolder } from './engine/engine-files.ts';
import { loadEngine } from './engine/load-engine.ts';
import { renderRoutes } from './engine/render-routes.ts';

/** A process of `npm run build`: renders all pages and files of the site with the engine that it is given. */
const { ARCHIVE_ENGINE: engine, ARCHIVE_OUT: site } = process.env;
if (!engine || !site) throw new Error('ARCHIVE_ENGINE and ARCHIVE_OUT name the folders.');

cpSync(join(engine, clientFolder), site, { recursive: true });
await renderRoutes(await loadEngine(engine), site, (count) => process.send?.(count));
