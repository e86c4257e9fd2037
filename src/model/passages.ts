import type { Document } from '../schema/document.ts';
import type { Quote } from '../schema/quote.ts';
import { findEvent, type Catalogue } from './catalogue.ts';
import { indexAuthorities } from './concordance.ts';
import { formatEdtf, yearOf } from './edtf-date.ts';
import { kindName } from './facts.ts';
import { passageName } from './passage-name.ts';
import { topicsWithin } from './quote-facets.ts';
import { quoteSpeaker } from './quote-speaker.ts';
import { speakerName } from './speaker-line.ts';

/** What shows passages outside their page, such as search: the words as published, by passage id. */
export interface PassagesFile {
  id: string;
  title: string;
  shortTitle?: string;
  kind: string;
  /** In words: `18 November 1999`. Absent where it is not stated. */
  date?: string;
  year?: string;
  /** The event's name. */
  event?: string;
  /** The document's place in the archive, by date. */
  order: number;
  passages: Record<string, PublishedPassage>;
  quotes: PublishedQuote[];
}

export interface PublishedPassage {
  text: string;
  /** `¶7`, `turn 12, ¶2`, `title` */
  name: string;
  /** For a paragraph of a turn: the turn, its label as printed and the speaker as the page names them. */
  turn?: string;
  label?: string;
  speaker?: string;
  /** Names of the topics that it names. */
  topics?: string[];
}

/** Whose words stand where. */
export interface PublishedQuote {
  id: string;
  mode: Quote['mode'];
  /** The authority's name, or the name as printed. */
  speaker: string;
  /** Names of the topics that its words name. */
  topics?: string[];
  /** True for a headline that shortens another quotation. */
  shortens?: true;
  /** Passages and `[start, end)` of their text. */
  parts: [passage: string, start: number, end: number][];
}

export function passagesFile(document: Document, order: number, catalogue: Catalogue): PassagesFile {
  const { id, title, shortTitle, kind, date, occurred, mentions } = document;
  const day = occurred?.date ?? date?.value;
  // As the other index filters by it.
  const year = date && yearOf(date.value);
  const event = findEvent(catalogue, document.event)?.name;
  const authorities = indexAuthorities(catalogue.authorities);
  const nameOf = (entity: string) => authorities.get(entity)?.entry.name ?? entity;
  const topicMentions = Map.groupBy(
    mentions.filter((mention) => mention.kind === 'topics'),
    ({ block }) => block,
  );
  const topicsIn = (block: string) => topicMentions.get(block) ?? [];
  const named = (topics: readonly string[]) => (topics.length > 0 ? { topics: [...new Set(topics)].map(nameOf) } : {});
  const leads = leadsOf(document);
  const turns = new Map(
    document.blocks.flatMap((block) =>
      block.kind === 'turn' ? block.paragraphs.map((paragraph) => [paragraph.id, block] as const) : [],
    ),
  );
  return {
    id,
    title: title.value,
    ...(shortTitle && { shortTitle }),
    kind: kindName(kind?.value),
    ...(day !== undefined && { date: formatEdtf(day) }),
    ...(year && { year }),
    ...(event && { event }),
    order,
    passages: Object.fromEntries(
      listPassages(document, leads).map(([passage, words]) => [
        passage,
        { ...words, ...named(topicsIn(passage).map(({ entity }) => entity)) },
      ]),
    ),
    quotes: document.quotes.map((quote) => ({
      id: quote.id,
      mode: quote.mode,
      speaker: quoteSpeaker(quote, turns.get(quote.parts[0]?.block ?? ''), authorities).name,
      ...named(topicsWithin(quote, topicsIn)),
      ...(quote.shortens !== undefined && { shortens: true as const }),
      parts: quote.parts.map(({ block, start, end }) => {
        const shift = leads.get(block)?.length ?? 0;
        return [block, start + shift, end + shift];
      }),
    })),
  };
}

/** A title in the document's own words is found like any passage; one that the archive gave is not. */
function listPassages({ title, blocks }: Document, leads: Leads): [id: string, words: PublishedPassage][] {
  const own = blocks.flatMap((block): [string, PublishedPassage][] => {
    if (block.kind !== 'turn') {
      return [[block.id, { text: (leads.get(block.id) ?? '') + block.text, name: passageName(block.id) }]];
    }
    const shared = { turn: block.id, label: block.label, speaker: speakerName(block) };
    return block.paragraphs.map((paragraph) => [
      paragraph.id,
      { text: paragraph.text, name: passageName(paragraph.id), ...shared },
    ]);
  });
  return title.basis === 'stated' ? [['title', { text: title.value, name: 'title' }], ...own] : own;
}

/** Passage → words that stand before it on the page. Who copies from the page copies across them. */
type Leads = ReadonlyMap<string, string>;

/** The dateline leads the first paragraph, its heading a pull quote. */
function leadsOf({ dateline, blocks }: Document): Leads {
  const first = blocks.find(({ kind }) => kind === 'paragraph');
  return new Map(
    blocks.flatMap((block) => {
      const words = block === first ? dateline?.text : block.kind === 'pull-quote' ? block.heading?.text : undefined;
      return words === undefined ? [] : [[block.id, `${words} `] as const];
    }),
  );
}
