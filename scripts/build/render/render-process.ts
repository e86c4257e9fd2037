import { sharedArchive } from '../../../src/archive/shared-archive.ts';
import { readSiteUrl } from '../../read-site-url.ts';
import { openKeptValues } from '../../written/kept-values.ts';
import { loadEngine } from '../engine/load-engine.ts';
import { readSettings } from '../read-settings.ts';
import { groupAddresses } from './group-addresses.ts';
import type { FromRenderer, ToRenderer } from './messages.ts';
import { renderGroup, takeOverGroup, type RenderTarget } from './render-group.ts';

/** A process of `npm run build`: renders groups of files with the engine that it is given, one after the other as it is told. */
const { ARCHIVE_ENGINE, ARCHIVE_OUT: site, ARCHIVE_RECORDS: records, ARCHIVE_KEPT: kept } = process.env;
const { ARCHIVE_LAST_OUT: lastSite, ARCHIVE_LAST_KEPT } = process.env;
if (!ARCHIVE_ENGINE || !site || !records || !kept || !lastSite) {
  throw new Error('ARCHIVE_ENGINE, ARCHIVE_OUT, ARCHIVE_RECORDS, ARCHIVE_KEPT and ARCHIVE_LAST_OUT name the folders.');
}

const engine = await loadEngine(ARCHIVE_ENGINE);
const groups = groupAddresses(await engine.getStaticPaths());
const archive = sharedArchive();
if (!archive) throw new Error('The engine has read no archive.');
const folders = { last: ARCHIVE_LAST_KEPT, fresh: kept };
archive.keepAnswers(openKeptValues(folders, 'answers'));
const target: RenderTarget = {
  engine,
  archive,
  site,
  siteUrl: readSiteUrl(readSettings(records)),
  lastSite,
  kept: openKeptValues(folders, 'groups'),
};
const send = (message: FromRenderer) => process.send?.(message);

const fail = (error: unknown) => {
  console.error(error);
  process.exit(1);
};

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
  if ('look' in message) send({ left: look() });
  else renderGroup(groups[message.group] ?? [], target).then((done) => send({ done }), fail);
});
// It waits for what it is told; by itself a channel keeps nobody running (`endWithParent`).
process.channel?.ref();
send({ ready: { groups: groups.length, files: groups.reduce((sum, group) => sum + group.length, 0) } });
