import { resolveFolders } from '../../scripts/folders.ts';
import { listen } from '../../scripts/server/listen.ts';
import { createSiteHandler } from '../../scripts/server/site-handler.ts';
import { zipOnce } from './zip-once.ts';

// Run by Playwright: serves the built folder at the root of a host and below it, and says where.
const { out } = resolveFolders();
const places: string[] = [];
for (const base of ['/', '/some/path/']) {
  const { port } = await listen(createSiteHandler(out, base, zipOnce), 0);
  places.push(`http://localhost:${port}${base}`);
}
console.log(`The site is at ${places.join(' and ')}`);
