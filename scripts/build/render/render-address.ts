import { join } from 'node:path';
import type { Address, Engine } from '../engine/load-engine.ts';

/** Nothing of a page depends on it: all its links begin at the root. */
const host = 'http://localhost/';

/** @throws Error where the page fails */
export async function renderAddress(engine: Engine, { pathname, route }: Address): Promise<Buffer> {
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

/** As Astro names files, below the site: hosts show `404.html` where there is nothing else. */
export function fileOfAddress({ pathname, route }: Address): string {
  const path = bare(pathname);
  if (route.type === 'endpoint') return path;
  return path === '404' ? '404.html' : join(path, 'index.html');
}
