import { belowRoot } from '../../paths.ts';
import { readQuoteAnchor } from '../../record/passage-id.ts';
import type { Document } from '../../record/document.ts';
import { passagesOf } from '../../record/passages.ts';
import type { Archive } from '../../archive/archive.ts';
import type { PeekedName, PeekedPassage, PeeksFile } from '../../phrases/peeks-file.ts';
import { linkedMentions } from './linked-mentions.ts';
import { peekName } from './peek-name.ts';
import { quoteMarks, spokenNotes, type QuoteNote } from './quote-marks.ts';
import { counted } from '#words/parts/counts.ts';
import { peekWords as words } from '#words/reading-peeks.ts';

/** What a reading page shows without leaving it, but the source itself. `entryOf`: where a statement is listed. */
export function peeksFile(document: Document, archive: Archive, entryOf: (quote: string) => string): PeeksFile {
  return {
    passages: Object.fromEntries(peekPassages(document, entryOf)),
    names: peekNames(document, archive),
  };
}

/** Passages with corrections and statements, and turns that are statements. */
function peekPassages(
  { blocks, quotes, corrections }: Document,
  entryOf: (quote: string) => string,
): [id: string, peeked: PeekedPassage][] {
  const fixes = Map.groupBy(corrections, ({ block }) => block);
  const quoted = quoteMarks(quotes, entryOf);
  const spoken = spokenNotes(quotes, entryOf);
  const passages = passagesOf(blocks).map(({ id }): [string, PeekedPassage] => {
    const own = fixes.get(id)?.map(({ from, to, reason }) => ({ from, to, reason }));
    const { note } = quoted(id);
    return [id, { ...(own && { corrections: own }), ...(note && { said: listed(note), saidAs: note.name }) }];
  });
  const turns = blocks
    .filter(({ kind }) => kind === 'turn')
    .map(({ id }): [string, PeekedPassage] => {
      const note = spoken({ id });
      return [id, note ? { said: listed(note) } : {}];
    });
  return [...passages, ...turns].filter(([, peeked]) => Object.keys(peeked).length > 0);
}

/** The anchor there is that of the document and the statement. */
const listed = ({ href }: QuoteNote): [list: string, quote: string] => {
  const [list = '', anchor = ''] = belowRoot(href).split('#', 2);
  return [list, readQuoteAnchor(anchor)?.quote ?? ''];
};

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
