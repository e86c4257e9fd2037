import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Programs that serve the site as docs/deploying.md says, and how they are called there. */
export const hosts = { nginx: 'nginx', caddy: 'Caddy', apache2: 'Apache' } as const;
export type Host = keyof typeof hosts;

/** The program of this machine. Not every user's PATH has the folder that it is installed in. */
export function findHost(host: Host, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];
  return folders.map((folder) => join(folder, host)).find((path) => existsSync(path));
}
