import { isPackage } from './own-files.ts';

/**
 * A command as people type it, from its name and flags: `suggest --propose` is `npm run suggest -- --propose` in a checkout and
 * `npx summit-record suggest --propose` of the package.
 */
export function typedCommand(line: string): string {
  if (isPackage) return `npx summit-record ${line}`;
  const [name = '', ...flags] = line.split(' ');
  const run = name === 'start' ? 'npm start' : `npm run ${name}`;
  return flags.length === 0 ? run : `${run} -- ${flags.join(' ')}`;
}
