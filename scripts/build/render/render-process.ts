import { readSiteUrl } from '../../read-site-url.ts';
import { loadEngine } from '../engine/load-engine.ts';
import { readSettings } from '../read-settings.ts';
import { groupAddresses } from './group-addresses.ts';
import type { FromRenderer, ToRenderer } from './messages.ts';
import { renderGroup } from './render-group.ts';

/** A process of `npm run build`: renders groups of files with the engine that it is given, one after the other as it is told. */
const { ARCHIVE_ENGINE, ARCHIVE_OUT: site, ARCHIVE_RECORDS: records } = process.env;
if (!ARCHIVE_ENGINE || !site || !records) {
  throw new Error('ARCHIVE_ENGINE, ARCHIVE_OUT and ARCHIVE_RECORDS name the folders.');
}

const engine = await loadEngine(ARCHIVE_ENGINE);
const target = { engine, site, siteUrl: readSiteUrl(readSettings(records)) };
const groups = groupAddresses(await engine.getStaticPaths());
const send = (message: FromRenderer) => process.send?.(message);

process.on('message', (message: ToRenderer) => {
  if ('end' in message) process.exit(0);
  const group = groups[message.group] ?? [];
  renderGroup(group, target).then(
    (done) => send({ done }),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
// It waits for what it is told; by itself a channel keeps nobody running (`endWithParent`).
process.channel?.ref();
send({ ready: { groups: groups.length, files: groups.reduce((sum, group) => sum + group.length, 0) } });
