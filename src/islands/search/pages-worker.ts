import { PageIndex } from './page-index.ts';
import { loadPagefind } from './pagefind-api.ts';
import type { PagesReply, PagesRequest } from './pages-messages.ts';

/**
 * Looks through the index of pages beside the page, which goes on listening to keys. Pagefind's own worker tells the page of every page
 * that it finds, thousands at a key in a large archive, and hears again of each when it is forgotten; this one tells what is shown. The
 * build puts it beside the index.
 */
const root = new URL('..', location.href);
const index = new PageIndex(() => loadPagefind(root));

addEventListener('message', ({ data }: MessageEvent<PagesRequest>) => {
  if (data.ask === 'drop') {
    index.drop();
    return;
  }
  const answering = data.ask === 'find' ? index.find(...data.given) : index.count(...data.given);
  answering.then(
    (answer) => postMessage({ id: data.id, answer } satisfies PagesReply),
    () => postMessage({ id: data.id, failed: true } satisfies PagesReply),
  );
});
