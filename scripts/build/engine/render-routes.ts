import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Address, Engine } from './load-engine.ts';

/** Nothing of a page depends on it: all its links begin at the root. */
const host = 'http://localhost/';

/**
 * Renders every route of `engine` into `site`, one after another and in Astro's order.
 * @param onRendered called with the number of files that were written since it was called last
 * @throws Error where a page fails, or two routes have one address
 */
export async function renderRoutes(engine: Engine, site: string, onRendered: (count: number) => void): Promise<void> {
  const folders = new Set<string>();
  for (const address of await engine.getStaticPaths()) {
    const file = join(site, fileOf(address));
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    if (existsSync(file)) throw new Error(`${address.route.component}: ${fileOf(address)} is there already.`);
    // At once: nothing else is done meanwhile.
    writeFileSync(file, await render(engine, address));
    onRendered(1);
  }
}

async function render(engine: Engine, { pathname, route }: Address): Promise<Buffer> {
  try {
    const response = await engine.render(new Request(`${host}${addressOf(pathname, route.type)}`), {
      routeData: route,
    });
    return Buffer.from(await response.arrayBuffer());
  } catch (error) {
    throw new Error(`${route.component} failed at /${bare(pathname)}`, { cause: error });
  }
}

const bare = (pathname: string): string => pathname.replace(/^\/|\/$/g, '');

/** That of a file ends as Astro has it in its list: routes with a parameter have a slash there, which their patterns ask for. */
const addressOf = (pathname: string, type: string): string =>
  type === 'endpoint' || bare(pathname) === '' ? pathname.replace(/^\//, '') : `${bare(pathname)}/`;

/** As Astro names files: hosts show `404.html` where there is nothing else. */
function fileOf({ pathname, route }: Address): string {
  const path = bare(pathname);
  if (route.type === 'endpoint') return path;
  return path === '404' ? '404.html' : join(path, 'index.html');
}
