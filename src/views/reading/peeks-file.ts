import { belowRoot } from '../../paths.ts';
import { turnOf } from '../../record/passage-id.ts';
import type { Document } from '../../record/document.ts';
import { sourceEncodings } from '../../record/source-encodings.ts';
import { passagesOf } from '../../record/passages.ts';
import type { Archive } from '../../archive/archive.ts';
import { formatEdtf } from '../../parts/edtf-date.ts';
import { passageName } from '../../parts/passage-name.ts';
import type { PeekedName, PeekedPassage, PeekedSource, PeeksFile } from '../../phrases/peeks-file.ts';
import { linkedMentions } from './linked-mentions.ts';
import { peekName } from './peek-name.ts';
import { quoteMarks, spokenNotes } from './quote-marks.ts';
import { counted } from '#words/parts/counts.ts';
import { peekWords as words } from '#words/reading-peeks.ts';

/** What a reading page shows without leaving it. `source` is the decoded file; undefined where it is not published. */
export function peeksFile(
  document: Document,
  source: string | undefined,
  archive: Archive,
  entryOf: (quote: string) => string,
): PeeksFile {
  return {
    ...(source !== undefined && { source: peekSource(document, source, entryOf) }),
    names: peekNames(document, archive),
  };
}

function peekSource(document: Document, text: string, entryOf: (quote: string) => string): PeekedSource {
  const { source, blocks, quotes, corrections } = document;
  const fixes = Map.groupBy(corrections, ({ block }) => block);
  const quoted = quoteMarks(quotes, entryOf);
  const spoken = spokenNotes(quotes, entryOf);
  const unit = source.extracted ? 0 : source.encoding && sourceEncodings[source.encoding];
  return {
    text,
    ...(unit !== undefined && { unit }),
    sha256: source.sha256,
    ...(source.since && { since: formatEdtf(source.since) }),
    passages: Object.fromEntries(
      passagesOf(blocks).map(({ id, source: at }): [string, PeekedPassage] => {
        const own = fixes.get(id)?.map(({ from, to, reason }) => ({ from, to, reason }));
        const said = quoted(id).note ?? spoken({ id: turnOf(id) ?? '' });
        return [
          id,
          {
            at,
            name: passageName(id),
            ...(own && { corrections: own }),
            ...(said && { said: [belowRoot(said.href), said.name] }),
          },
        ];
      }),
    ),
  };
}

/** Those that lead on from the text, with how often they are named in it. */
function peekNames(document: Document, archive: Archive): Record<string, PeekedName> {
  const linked = new Set([...linkedMentions(document).values()].flat().map(({ entity }) => entity));
  const mentions = Map.groupBy(document.mentions, ({ entity }) => entity);
  return Object.fromEntries(
    [...linked].flatMap((entity): [string, PeekedName][] => {
      const found = archive.ask(peekName, entity);
      if (!found) return [];
      const { path, ways, ...own } = found;
      const here = new Set(mentions.get(entity)?.map(({ block }) => block)).size;
      const counts = `${own.counts} · ${words.here(counted.passages(here))}`;
      const led = ways.map(([label, href]): [string, string] => [label, belowRoot(href)]);
      return [[belowRoot(path), { ...own, counts, ways: led }]];
    }),
  );
}
