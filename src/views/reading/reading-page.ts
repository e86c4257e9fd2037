import type { Turn } from '../../record/block.ts';
import type { Document } from '../../record/document.ts';
import type { Quote } from '../../record/quote.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Publish } from '../../archive/publication.ts';
import { documentContents } from '../../parts/contents.ts';
import { documentHead, type DocumentHead } from '../../parts/documents/document-head.ts';
import { besideContents } from './beside-contents.ts';
import { arrangeFlow } from './flow.ts';
import { formerAnchors, type FormerAnchors } from '../../parts/former-anchors.ts';
import { placeFlow, type PlacedFlow } from './place-notes.ts';
import { readingContents, type ReadingContents } from './reading-contents.ts';
import { namedHere, type NamedHere } from './named-here.ts';
import { passageAfterDateline, passagesOf } from '../../record/passages.ts';
import type { ParallelNote } from './parallel-notes.ts';
import { partLengths, type PartLengths } from './part-lengths.ts';
import { passageNotes } from './passage-notes.ts';
import { passageViewer, type Mark, type Surroundings } from './passage-view.ts';
import { restingList, type RestingList } from './resting-list.ts';
import { quoteMarks, spokenNotes } from './quote-marks.ts';
import { speakerLine, type SpeakerLine } from '../../parts/speaker-line.ts';
import { drawStrip, stripLegend, type LegendEntry, type Strip } from '../../parts/strip.ts';
import { stripMap, type MapLink } from './strip-map.ts';
import { nestSpans, type Inline } from '../../parts/nest-spans.ts';
import { foreignLanguage } from '../../parts/foreign-language.ts';
import { counted } from '#words/parts/counts.ts';
import { titleOf } from '../../archive/title-of.ts';

/** All that a reading page shows. */
export interface ReadingPage {
  id: string;
  /** BCP 47; absent where it is the interface's own. */
  language?: string;
  head: DocumentHead;
  /** The title's words with their marks. */
  title: Inline<Mark>[];
  dateline?: { text: string; leads: string | undefined };
  /** For a document that is not published in full. */
  withheld?: { publish: Exclude<Publish, 'full'>; originalUrl?: string };
  biographies: { name: string; bio: string }[];
  strip?: Strip;
  /** Links over the strip. */
  map: MapLink[];
  turns: number;
  legend: LegendEntry[];
  lengths?: PartLengths;
  /** `13 paragraphs`, `630 words` … */
  extent: string[];
  contents?: ReadingContents;
  /** Whether the contents stand beside the text where there is room. */
  contentsBeside: boolean;
  flow: PlacedFlow[];
  /** The document's statements among all of the archive. */
  statements?: { href: string; count: string };
  /** Where the title's words stand. */
  titleParallels: ParallelNote[];
  /** Where addresses lead that were given out and have gone. */
  former: FormerAnchors;
  resting?: RestingList;
  named: NamedHere;
  speakerOf: (turn: Turn) => SpeakerLine;
  /** The id of the statement that a turn is. */
  saidIn: (turn: Turn) => string | undefined;
}

export function readingPage(document: Document, archive: Archive, around: Surroundings = {}): ReadingPage {
  const { parallels, entryOf = () => '' } = around;
  const { id, blocks, quotes } = document;
  const former = formerAnchors(document, shownIds(document));
  const notesOf = passageNotes(document, archive, parallels);
  const strip = drawStrip(blocks, quotes);
  const map = stripMap(blocks);
  const lengths = partLengths(blocks, quotes);
  const resting = restingList(id, archive);
  const contents = readingContents(documentContents(document, archive.authorities), document.counts.turns > 0);
  const beside = contents && besideContents(blocks, contents);
  const said = spokenNotes(quotes, entryOf);
  return {
    id,
    head: documentHead(document, archive),
    title: titleInline(document, entryOf),
    ...optional(document),
    // A biography that is a note of the document stands there.
    biographies: document.contributors.flatMap(({ name, bio }) =>
      bio && !passagesOf(blocks).some(({ text }) => text === bio) ? [{ name, bio }] : [],
    ),
    ...(strip && map.length > 0 && { strip }),
    map,
    turns: document.counts.turns,
    ...(lengths && { lengths }),
    legend: stripLegend(map.length > 0 ? [strip] : []).filter((_, __, all) => all.length > 1),
    extent: documentExtent(document),
    ...(contents && { contents }),
    contentsBeside: beside !== undefined,
    flow: placeFlow(
      arrangeFlow(blocks, document.exchanges, passageViewer(document, { ...around, formerAt: former.at }, notesOf)),
      (passage) => beside?.has(passage) ?? false,
    ),
    ...listedStatements(quotes, entryOf),
    titleParallels: parallels?.get('title') ?? [],
    former,
    ...(resting && { resting }),
    named: namedHere(document, archive),
    speakerOf: (turn) => speakerLine(turn, id, archive),
    saidIn: (turn) => said(turn)?.id,
  };
}

/** Ids that the page has an element for, but for statements, whose places are within their passages. */
const shownIds = ({ blocks, exchanges }: Document): Set<string> =>
  new Set(['title', ...[...blocks, ...passagesOf(blocks), ...exchanges].map(({ id }) => id)]);

function optional({ dateline, originalUrl, rights, language, blocks }: Document) {
  return {
    ...foreignLanguage(language.value),
    ...(dateline && { dateline: { text: dateline.text, leads: passageAfterDateline(blocks) } }),
    ...(rights.publish !== 'full' && { withheld: { publish: rights.publish, ...(originalUrl && { originalUrl }) } }),
  };
}

/** Where the list of all statements has the document's. */
function listedStatements(
  quotes: readonly Quote[],
  entryOf: (quote: string) => string,
): Pick<ReadingPage, 'statements'> {
  const listed = quotes.filter(({ shortens }) => shortens === undefined);
  const [first] = listed;
  return first ? { statements: { href: entryOf(first.id), count: counted.statements(listed.length) } } : {};
}

/** A supplied title is nobody's words, and has brackets that offsets do not count. */
function titleInline(document: Document, entryOf: (quote: string) => string): Inline<Mark>[] {
  const { text, supplied } = titleOf(document);
  return nestSpans(text, supplied ? [] : quoteMarks(document.quotes, entryOf)('title').marks);
}

function documentExtent({ counts }: Document): string[] {
  const { turns, paragraphs, words, corrections } = counts;
  return [
    turns > 1 ? counted.turns(turns) : counted.paragraphs(paragraphs),
    counted.words(words),
    ...(corrections > 0 ? [counted.corrections(corrections)] : []),
  ];
}
