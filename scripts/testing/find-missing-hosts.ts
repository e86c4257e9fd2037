import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installPackage, isDebianRoot } from './install-package.ts';

/** Programs that serve the site as docs/deploying.md says, and how they are called there. */
export const hosts = { nginx: 'nginx', caddy: 'Caddy', apache2: 'Apache' } as const;
export type Host = keyof typeof hosts;

/** The program of this machine. Not every user's PATH has the folder that it is installed in. */
export function findHost(host: Host, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];
  return folders.map((folder) => join(folder, host)).find((path) => existsSync(path));
}

/**
 * Finds the hosts that the site is served by in tests. nginx is installed where that is missing and we may; the others are not.
 * @returns those that are not there, after saying so.
 */
export async function findMissingHosts(): Promise<string[]> {
  if (findHost('nginx') === undefined && isDebianRoot()) {
    console.error('One test serves the site by nginx; installing it …');
    await installPackage('nginx-light');
  }
  const missing = (Object.keys(hosts) as Host[]).filter((host) => findHost(host) === undefined);
  if (missing.length === 0) return [];
  const names = missing.map((host) => hosts[host]);
  console.error(
    [
      '',
      `  ┌─ SKIPPED: the site was NOT served by ${names.join(' or ')} with the configuration of docs/deploying.md.`,
      '  │  What is not on this machine is not tried. Install it to run these tests',
      `  └─ (Debian: sudo apt-get install ${missing.join(' ').replace('nginx', 'nginx-light')}).`,
      '',
    ].join('\n'),
  );
  return names;
}
