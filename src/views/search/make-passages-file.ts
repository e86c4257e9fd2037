import { correctionSpans } from '../../record/corrections.ts';
import type { PublishedPassage, ReadWords } from '../../phrases/passages-file.ts';
import { encodeStrip, type StripSegment } from '../../phrases/stored-strip.ts';
import { blockKinds } from '../../record/block-kinds.ts';
import type { Block, Passage } from '../../record/block.ts';
import type { Document } from '../../record/document.ts';
import { passageAfterDateline, passagesOf, turnsByPassage } from '../../record/passages.ts';
import type { Archive } from '../../archive/archive.ts';
import { yearOf } from '../../record/edtf.ts';
import { formatEdtf } from '../../parts/edtf-date.ts';
import { kindName } from '../../parts/documents/facts.ts';
import { languageChoice } from '../../parts/documents/languages-held.ts';
import { passageFlow } from './passage-flow.ts';
import { passageName } from '../../parts/passage-name.ts';
import { topicsWithin } from '../../parts/quotes/quote-facets.ts';
import { quoteSpeaker } from '../../parts/quotes/quote-speaker.ts';
import { speakerName } from '../../parts/speaker-line.ts';
import { stripParts } from '../../parts/strip-parts.ts';
import { foreignLanguage } from '../../parts/foreign-language.ts';
import { titleOf } from '../../archive/title-of.ts';
import { dayOf } from '../../record/day-of.ts';

/**
 * What shows passages outside their page, such as search, reads of a document: the words as published, by passage id. `isPlaced`: with where
 * they stand in the source.
 */
export function passagesFile(document: Document, archive: Archive, isPlaced = false): ReadWords {
  const { id, shortTitle, kind, mentions } = document;
  const day = dayOf(document)?.value;
  // As the other index filters by it.
  const year = day && yearOf(day);
  const event = archive.entry('events', document.event)?.name;
  const languageName = languageChoice(document.language.value, archive);
  const nameOf = (entity: string) => archive.nameOf(entity);
  const topicMentions = Map.groupBy(
    mentions.filter((mention) => mention.kind === 'topics'),
    ({ block }) => block,
  );
  const topicsIn = (block: string) => topicMentions.get(block) ?? [];
  const named = (topics: readonly string[]) => (topics.length > 0 ? { topics: [...new Set(topics)].map(nameOf) } : {});
  const leads = leadsOf(document);
  const flow = passageFlow(document.blocks);
  const strip = encodeStrip(segmentsOf(document, leads));
  const turns = turnsByPassage(document.blocks);
  const places = isPlaced ? new Map(passagesOf(document.blocks).map(({ id: of, source }) => [of, source])) : undefined;
  return {
    id,
    title: titleOf(document).text,
    ...(shortTitle && { shortTitle }),
    kind: kindName(kind?.value),
    ...foreignLanguage(document.language.value),
    ...(languageName !== undefined && { languageName }),
    ...(day !== undefined && { date: formatEdtf(day) }),
    ...(year && { year }),
    ...(event && { event }),
    ...(document.textState?.value === 'altered' && { altered: true as const }),
    ...(strip && { strip }),
    passages: Object.fromEntries(
      listPassages(document, leads).map(([passage, words]) => [
        passage,
        {
          ...words,
          ...placed(places?.get(passage)),
          ...goesOn(flow.get(passage)),
          ...named(topicsIn(passage).map(({ entity }) => entity)),
        },
      ]),
    ),
    quotes: document.quotes.map((quote) => ({
      id: quote.id,
      mode: quote.mode,
      speaker: quoteSpeaker(quote, turns.get(quote.parts[0]?.block ?? ''), archive).name,
      ...named(topicsWithin(quote, topicsIn)),
      ...(quote.shortens !== undefined && { shortens: true as const }),
      parts: quote.parts.map(({ block, start, end }) => {
        const shift = leads.get(block)?.length ?? 0;
        return [block, start + shift, end + shift];
      }),
    })),
  };
}

const placed = (at: PublishedPassage['at']) => (at === undefined ? {} : { at });
const goesOn = (next: number | undefined) => (next === undefined ? {} : { next });

/** The same picture as on the page, to the scale of the words that are searched. */
function segmentsOf({ blocks }: Document, leads: Leads): StripSegment[] {
  const lengthOf = ({ id, text }: Pick<Passage, 'id' | 'text'>) => (leads.get(id)?.length ?? 0) + text.length;
  return stripParts(blocks).map(({ texture, passages }) => ({
    texture,
    length: passages.reduce((sum, passage) => sum + lengthOf(passage), 0),
  }));
}

/** A title in the document's own words is found like any passage, and so is the line below it; a title that the archive gave is not. */
function listPassages({ title, deck, blocks }: Document, leads: Leads): [id: string, words: PublishedPassage][] {
  const own = blocks.flatMap((block): [string, PublishedPassage][] => {
    if (block.kind !== 'turn') {
      return [[block.id, { ...wordsOf(block, leads), ...partOf(block) }]];
    }
    const shared = { turn: block.id, label: block.label, speaker: speakerName(block) };
    return block.paragraphs.map((paragraph) => [paragraph.id, { ...wordsOf(paragraph, leads), ...shared }]);
  });
  return [
    ...(title.basis === 'stated' ? [['title', { text: title.value, name: 'title', part: 'around' }] as const] : []),
    ...(deck === undefined ? [] : [['deck', { text: deck, name: 'deck', part: 'around' }] as const]),
    ...own,
  ].map(([id, words]) => [id, words]);
}

/** Notes on who made the document and whom to ask; others tell what happens in it. */
const signing: ReadonlySet<string> = new Set(['credits', 'biography', 'clock', 'subjects', 'contact']);

function partOf(block: Block): Pick<PublishedPassage, 'part'> {
  if (block.kind === 'note') return { part: signing.has(block.purpose) ? 'signature' : 'around' };
  return blockKinds[block.kind].prose || block.kind === 'turn' ? {} : { part: 'around' };
}

function wordsOf({ id, text, spans }: Passage, leads: Leads): PublishedPassage {
  const lead = leads.get(id) ?? '';
  const received = correctionSpans(spans).map(({ start, end, from }) => ({
    start: start + lead.length,
    end: end + lead.length,
    from,
  }));
  return { text: lead + text, ...(received.length > 0 && { received }), name: passageName(id) };
}

/** Passage → words that stand before it on the page. Who copies from the page copies across them. */
type Leads = ReadonlyMap<string, string>;

/** The dateline leads the first paragraph, its heading a pull quote. */
function leadsOf({ dateline, blocks }: Document): Leads {
  const first = passageAfterDateline(blocks);
  const headings = blocks.flatMap((block) =>
    block.kind === 'pull-quote' && block.heading ? [[block.id, `${block.heading.text} `] as const] : [],
  );
  return new Map([...(dateline && first !== undefined ? [[first, `${dateline.text} `] as const] : []), ...headings]);
}
