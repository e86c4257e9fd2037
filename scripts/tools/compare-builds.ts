import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseFlags, runCommand, WrongUse } from '../command-line.ts';
import { resolveFolders, root, workFolder } from '../folders.ts';
import { buildSite } from './compare-builds/build-site.ts';
import { checkOut, findCommit } from './compare-builds/check-out.ts';
import { compareFiles } from './compare-builds/compare-files.ts';
import { formatDifferences } from './compare-builds/format-differences.ts';
import { readFiles } from './compare-builds/read-files.ts';
import { settleNames } from './compare-builds/settle-names.ts';

const usage = 'Usage: npm run compare:builds -- --revision NAME [--content DIR]…';

/** Sites of a commit are kept here for the next comparison with it. */
const work = join(workFolder, 'compare-builds');

await runCommand(async () => {
  const flags = parseFlags(usage, { revision: { type: 'string' }, content: { type: 'string', multiple: true } });
  if (flags.revision === undefined) throw new WrongUse(`Name the commit to compare with. ${usage}`);
  const commit = findCommit(flags.revision);
  const before = { checkout: join(work, 'checkout'), sites: join(work, commit) };
  const after = { checkout: root, sites: join(work, 'working-tree') };
  checkOut(commit, before.checkout);
  for (const name of readdirSync(work)) {
    if (name !== commit && name !== 'checkout') rmSync(join(work, name), { recursive: true });
  }

  let differing = 0;
  for (const content of flags.content?.map(namedFolder) ?? ownFolders()) {
    const [old, now] = [await buildSite(content, before, true), await buildSite(content, after, false)];
    const differences = compareFiles(settleNames(readFiles(old)), settleNames(readFiles(now)));
    differing += differences.length;
    console.log(
      `${relative(root, content)}: ${differences.length === 0 ? 'the same' : `${differences.length} files differ`}`,
    );
    if (differences.length > 0) console.log(formatDifferences(differences));
  }
  return differing > 0 ? 1 : 0;
});

function namedFolder(content: string): string {
  return resolveFolders({ content }).content;
}

/** The archive that ships, and the fixtures that build. */
function ownFolders(): string[] {
  const fixtures = join(root, 'tests', 'fixtures');
  const folders = [fixtures, join(fixtures, 'good')].flatMap((folder) =>
    readdirSync(folder).map((name) => join(folder, name)),
  );
  return [join(root, 'content'), ...folders.filter((folder) => existsSync(join(folder, 'sources')))];
}
