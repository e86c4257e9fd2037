import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The nginx of this machine. Not every user's PATH has the folder that it is installed in. */
export function findNginx(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];
  return folders.map((folder) => join(folder, 'nginx')).find((path) => existsSync(path));
}
