import { listen } from './listen.ts';
import { createSiteHandler } from './site-handler.ts';

export interface ServeOptions {
  folder: string;
  /** The first port to try. */
  port: number;
  /** The path to mount the site at, with both slashes. */
  base?: string | undefined;
  host?: string | undefined;
}

/** Serves a built folder until the process ends, and says where. */
export async function serveSite({ folder, port, base = '/', host }: ServeOptions): Promise<void> {
  const { port: given } = await listen(createSiteHandler(folder, base), port, host);
  if (port !== 0 && given !== port) console.log(`Port ${port} is taken.`);
  console.log(`The archive is at http://${host ?? 'localhost'}:${given}${base} (Ctrl-C ends it)`);
}
