import { WrongUse } from '../command-line.ts';

export const serverFlags = {
  port: { type: 'string' },
  base: { type: 'string' },
  host: { type: 'string' },
} as const;

/** The port where people expect the archive. */
const usualPort = 4321;

/** @throws WrongUse for a port that is none. */
export function readPort(given: string | undefined): number {
  if (given === undefined) return usualPort;
  const port = Number(given);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new WrongUse(`"${given}" is no port. Give --port a number up to 65535, or leave it out.`);
}

/** `a/b`, `/a/b` and `/a/b/` all mean `/a/b/`. */
export function readBase(given: string | undefined): string {
  const path = (given ?? '').replace(/^\/+|(?<!\/)\/+$/g, '');
  return path === '' ? '/' : `/${path}/`;
}
