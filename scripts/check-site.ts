import { join } from 'node:path';
import { allChecks } from './checks/all-checks.ts';
import { readBuiltSite } from './checks/built-site.ts';
import { describeWeights, summarizeWeights } from './checks/find-heavy-pages.ts';
import { describeShards } from './checks/find-large-shards.ts';
import { weighReadingPages } from './checks/weigh-pages.ts';
import { parseFlags, runCommand } from './command-line.ts';
import { folderFlags, resolveFolders } from './folders.ts';
import { readArchiveSettings } from './ingest/content/read-archive-settings.ts';
import { readSiteUrl } from './read-site-url.ts';
import { printProblems } from './report/print-problems.ts';

await runCommand(async () => {
  const flags = parseFlags('Usage: node scripts/check-site.ts [--out DIR]', { out: folderFlags.out });
  const { content, out } = resolveFolders(flags);
  const { archive } = await readArchiveSettings(join(content, 'archive.yaml'));
  const site = readBuiltSite(out, readSiteUrl(archive));
  const problems = allChecks.flatMap((check) => check(site));
  console.log(
    `${site.pages.size} pages. Reading pages: ${describeWeights(summarizeWeights([...weighReadingPages(site).values()]))}`,
  );
  console.log(`Phrase index: ${describeShards(site)}`);
  printProblems(problems);
  return problems.length > 0 ? 1 : 0;
});
