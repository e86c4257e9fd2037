import { hasTrait } from '../../record/block-kinds.ts';
import type { Document, DocumentSummary } from '../../record/document.ts';
import { passagesOf } from '../../record/passages.ts';
import type { Quote } from '../../record/quote.ts';
import type { Archive } from '../../archive/archive.ts';
import { isSentence } from './is-sentence.ts';
import { locateWords, type LocatedStretch, type PlacedStretch } from './locate-words.ts';

/** Fewer characters say little, more are no heading. */
const quotationBounds = { least: 24, most: 140 };
const passageBounds = { least: 24, most: 220 };

/** Where none of so many stands in its file letter for letter, the archive's texts are none to show so. */
const mostTried = 50;

/**
 * The editor's choice; else the longest direct quotation of a named person, of up to 140 characters, in an unaltered copy, whole sentences
 * before parts of them; where there is none, the longest passage of up to 220 characters, or first sentence of one. All published, and in
 * their files letter for letter.
 */
export function chooseProof(archive: Archive): LocatedStretch | undefined {
  const chosen = editorsChoice(archive);
  return (chosen && locateWords(archive.record(chosen.document), chosen)) ?? findBest(archive);
}

function editorsChoice(archive: Archive): PlacedStretch | undefined {
  const { proof } = archive.settings;
  // Words that are not published are empty.
  if (!proof?.exact || archive.document(proof.document)?.rights.publish !== 'full') return undefined;
  const { document, block, exact } = proof;
  const { blocks, quotes } = archive.record(document);
  const start =
    passagesOf(blocks)
      .find(({ id }) => id === block)
      ?.text.indexOf(exact) ?? -1;
  if (start === -1) return undefined;
  const end = start + exact.length;
  const quote = quotes.find(
    ({ mode, parts }) =>
      mode === 'direct' && parts.some((part) => part.block === block && part.start <= start && end <= part.end),
  );
  return { document, block, start, end, ...(quote && { quote }) };
}

function findBest(archive: Archive): LocatedStretch | undefined {
  for (const list of [quotations, passages]) {
    for (const candidate of list(archive).slice(0, mostTried)) {
      const record = archive.record(candidate.document);
      const found = isProse(record, candidate.block) && locateWords(record, candidate);
      if (found) return found;
    }
  }
  return undefined;
}

/** The longest first; of two that are as long, that of the earlier document. */
const quotations = (archive: Archive): PlacedStretch[] =>
  faithful(archive)
    .flatMap(({ id }) => (archive.texts.get(id)?.quotes ?? []).flatMap((quote) => quotationIn(id, quote)))
    .toSorted((a, b) => Number(isWhole(b)) - Number(isWhole(a)) || lengthOf(b) - lengthOf(a));

function quotationIn(document: string, quote: Quote): PlacedStretch[] {
  const { mode, altered, shortens, parts, attribution } = quote;
  const [part, ...others] = parts;
  const isFit =
    mode === 'direct' &&
    !altered &&
    shortens === undefined &&
    others.length === 0 &&
    attribution.speaker.status === 'named' &&
    // A verb or the editor says whose words they are.
    attribution.basis !== 'context';
  if (!isFit || !part || !isWithin(part.exact, quotationBounds)) return [];
  return [{ document, block: part.block, start: part.start, end: part.end, quote }];
}

const isWhole = ({ quote }: PlacedStretch): boolean => isSentence(quote?.parts[0]?.exact ?? '');

const passages = (archive: Archive): PlacedStretch[] =>
  faithful(archive)
    .flatMap(({ id, language }) =>
      [...(archive.texts.get(id)?.passages ?? [])].flatMap(([block, { text }]): PlacedStretch[] => {
        const words = isWithin(text, passageBounds) ? text : firstSentence(text, language.value);
        return isWithin(words, passageBounds) ? [{ document: id, block, start: 0, end: words.length }] : [];
      }),
    )
    .toSorted((a, b) => lengthOf(b) - lengthOf(a));

const lengthOf = ({ start, end }: PlacedStretch): number => end - start;

const isWithin = (text: string, { least, most }: typeof passageBounds): boolean =>
  text.length >= least && text.length <= most;

function firstSentence(text: string, language: string): string {
  // A sentence that goes on behind this is too long.
  const beginning = text.slice(0, 2 * passageBounds.most);
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(beginning)) {
    return segment.trimEnd();
  }
  return '';
}

const isProse = ({ blocks }: Document, id: string): boolean =>
  blocks.some((block) =>
    block.kind === 'turn' ? block.paragraphs.some((one) => one.id === id) : block.id === id && hasTrait(block, 'prose'),
  );

const faithful = ({ documents }: Archive): DocumentSummary[] =>
  documents.filter(({ rights, textState }) => rights.publish === 'full' && textState?.value !== 'altered');
