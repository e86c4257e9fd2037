import { existsSync } from 'node:fs';
import { runProcess } from '../run-process.ts';

/** Whether packages of the system can be installed here. */
export const isDebianRoot = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Installs a package of Debian. @returns whether it succeeded */
export async function installPackage(name: string): Promise<boolean> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await runProcess('apt-get', ['update', '-qq'], { env });
  const installed = await runProcess('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env });
  return updated.code === 0 && installed.code === 0;
}
