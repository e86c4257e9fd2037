import { otherEngines } from './find-engines.ts';

/**
 * Finds the engines beside Chromium's that the site is tried in.
 * @returns those that are not there, after saying so.
 */
export function findMissingEngines(env: NodeJS.ProcessEnv = process.env): string[] {
  const missing = Object.entries(otherEngines).filter(([, { find }]) => find(env) === undefined);
  if (missing.length === 0) return [];
  const names = missing.map(([name]) => name);
  const packages = missing.flatMap(([, { packages }]) => packages);
  console.error(
    [
      '',
      `  ┌─ SKIPPED: the site was NOT tried in ${names.join(' or ')}.`,
      '  │  What runs in Chromium may fail there. Install it to run these tests',
      `  └─ (Debian: sudo apt-get install ${packages.join(' ')}).`,
      '',
    ].join('\n'),
  );
  return names;
}
