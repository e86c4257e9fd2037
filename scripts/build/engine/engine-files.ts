/** Files of a kept engine, below its folder. */

/** What renders pages: modules for Node, with one `prerender-entry.*.mjs`. */
export const serverFolder = 'server';
/** What every site has: styles, scripts, fonts, and all of `public/`. */
export const clientFolder = 'client';
/** Which styles each route has, which Astro tells no bundle: `[route, styles][]`. */
export const stylesFile = 'styles.json';

/** The styles of one route, in Astro's own form. */
export interface RouteStyles {
  styles: readonly { depth: number; order: number; sheet: unknown }[];
}
