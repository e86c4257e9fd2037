import { sharedArchive } from '../../../src/archive/shared-archive.ts';
import { readSiteUrl } from '../../read-site-url.ts';
import { openKeptValues } from '../../written/kept-values.ts';
import { loadEngine } from '../engine/load-engine.ts';
import { readSettings } from '../read-settings.ts';
import { groupAddresses, type Group } from './group-addresses.ts';
import type { FromRenderer, RenderPlace, ToRenderer } from './messages.ts';
import { renderGroup, takeOverGroup, type RenderTarget } from './render-group.ts';

/**
 * A process of `npm run build`: loads the engine that it is given, and renders groups of files with it, one after the other as it is told. It can
 * be started while the records are still written.
 */
const { ARCHIVE_ENGINE, ARCHIVE_RECORDS: records } = process.env;
if (!ARCHIVE_ENGINE || !records) throw new Error('ARCHIVE_ENGINE and ARCHIVE_RECORDS name the folders.');

const engine = await loadEngine(ARCHIVE_ENGINE);
const send = (message: FromRenderer) => process.send?.(message);

const fail = (error: unknown) => {
  console.error(error);
  process.exit(1);
};

let groups: readonly Group[] = [];
let target: RenderTarget;

async function begin({ site, portable, lastSite, kept }: RenderPlace, recordsFolder: string): Promise<void> {
  if (portable !== undefined) process.env.ARCHIVE_PORTABLE = portable;
  groups = groupAddresses(await engine.getStaticPaths());
  const archive = sharedArchive();
  if (!archive) throw new Error('The engine has read no archive.');
  archive.keepAnswers(openKeptValues(kept, 'answers'));
  target = {
    engine,
    archive,
    site,
    siteUrl: readSiteUrl(readSettings(recordsFolder).settings),
    lastSite,
    kept: openKeptValues(kept, 'groups'),
  };
  send({ ready: { groups: groups.length, files: groups.reduce((sum, group) => sum + group.length, 0) } });
}

/** Takes over what can be. @returns the numbers of the groups that are left */
function look(): number[] {
  return [...groups.keys()].filter((number) => {
    const done = takeOverGroup(groups[number] ?? [], target);
    if (done) send({ done });
    return !done;
  });
}

process.on('message', (message: ToRenderer) => {
  if ('end' in message) process.exit(0);
  if ('begin' in message) begin(message.begin, records).catch(fail);
  else if ('look' in message) send({ left: look() });
  else renderGroup(groups[message.group] ?? [], target).then((done) => send({ done }), fail);
});
// It waits for what it is told; by itself a channel keeps nobody running (`endWithParent`).
process.channel?.ref();
send({ loaded: true });
