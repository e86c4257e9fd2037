import { servedRoot } from '../parts/served-root.ts';

/** The address of such a path. */
export const addressOf = (path: string): string => new URL(path, servedRoot()).href;
