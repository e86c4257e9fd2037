import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { serverFolder, stylesFile, type RouteStyles } from './engine-files.ts';

/** A route of the site at one address: `documents/flood/`. */
export interface Address {
  pathname: string;
  route: RouteData;
  /** What the route gives this page. */
  props: unknown;
}

/** What a bundle of Astro's pages offers; none of it is documented, so Astro's version is pinned and its bytes compared in a test. */
export interface Engine {
  getStaticPaths: () => Promise<Address[]>;
  render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
}

interface BundledApp extends StaticPathsApp {
  routeCache: NonNullable<StaticPathsApp['routeCache']>;
  render: Engine['render'];
  setInternals: (internals: object) => void;
  setOptions: (options: object) => void;
}

/** A line of Astro's log. */
interface LogMessage {
  level: string;
  message: string;
}

/** A picture that a guide shows, as it is bundled. */
interface BundledImage {
  src: { src: string } | string;
}

/** Pictures of guides are shown as the archive has them: Astro would make smaller copies once all pages are rendered, and asks for their addresses here. */
function keepImages(): void {
  const addStaticImage = ({ src }: BundledImage): string => (typeof src === 'string' ? src : src.src);
  Object.assign(globalThis, { astroAsset: { addStaticImage } });
}

/** Loads what renders pages from the folder of a kept engine. */
export async function loadEngine(folder: string): Promise<Engine> {
  keepImages();
  const server = join(folder, serverFolder);
  const entry = readdirSync(server).find((file) => file.startsWith('prerender-entry'));
  if (entry === undefined) throw new Error(`${server} has no prerender-entry: it was not made by this Astro.`);
  const { app } = (await import(pathToFileURL(join(server, entry)).href)) as { app: BundledApp };
  const pages = JSON.parse(readFileSync(join(folder, stylesFile), 'utf8')) as [string, RouteStyles][];
  app.setInternals({ pagesByKeys: new Map(pages), entrySpecifierToBundleMap: new Map() });
  app.setOptions({ settings: { scripts: [], config: {} }, logger: { options: { destination: { write: print } } } });
  const paths = new StaticPaths(app);
  const propsOf = (route: RouteData, pathname: string): unknown =>
    app.routeCache.get(route)?.staticPaths.keyed.get(pathname)?.props;
  return {
    async getStaticPaths() {
      const all = await paths.getAll();
      return all.map(({ pathname, route }) => ({ pathname, route, props: propsOf(route, pathname) }));
    },
    render: (request, options) => app.render(request, options),
  };
}

function print({ level, message }: LogMessage): void {
  if (level === 'warn' || level === 'error') console.error(`[${level.toUpperCase()}] ${message}`);
}
