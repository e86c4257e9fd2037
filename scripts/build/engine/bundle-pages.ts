import { join } from 'node:path';
import { installedTool } from '../../run-process.ts';
import { runRenderer } from './run-renderer.ts';

export interface BundleOptions {
  content: string;
  /** Where what renders pages is written. */
  engine: string;
  /** Where what every site has is written. */
  client: string;
  /** A folder of this build's own. */
  aside: string;
}

/**
 * What Vite tells pages of the build. Where the shell has a variable of that name, its value would win, and the pages be without
 * their security policy.
 */
const viteNames = ['MODE', 'PROD', 'DEV', 'SSR', 'BASE_URL', 'SITE', 'ASSETS_PREFIX'];

/** Bundles the pages with Astro. @returns whether it succeeded; where not, its log is printed */
export const bundlePages = ({ content, engine, client, aside }: BundleOptions): Promise<boolean> =>
  runRenderer([installedTool('astro'), 'build'], {
    ARCHIVE_CONTENT: content,
    ARCHIVE_ENGINE: engine,
    ARCHIVE_OUT: client,
    ARCHIVE_CACHE: join(aside, 'cache'),
    ASTRO_TELEMETRY_DISABLED: '1',
    ...Object.fromEntries(viteNames.map((name) => [name, undefined])),
  });
