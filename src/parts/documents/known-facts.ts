import type { Document } from '../../record/document.ts';
import type { Archive } from '../../archive/archive.ts';
import { recordingAt } from '../recording-link.ts';
import { counted } from '#words/parts/counts.ts';
import { headWords as words } from '#words/parts/document-head.ts';
import { factWords } from '#words/parts/facts.ts';
import { formatEdtf } from '../edtf-date.ts';
import { readByLine } from '#words/parts/read-by-line.ts';
import { sourceForm } from '#words/parts/source-form.ts';
import { documentFacts, kindName, type Fact } from './facts.ts';

/** All that is known of a document and how, for whoever asks: its facts, its kind, its length, its file and its rights. */
export function knownFacts(document: Document, archive: Archive): Fact[] {
  const { kind, rights, originalUrl, archivedUrl, recording } = document;
  return [
    ...documentFacts(document, archive),
    ...(kind?.basis === 'stated' ? [{ label: factWords.kind, value: kindName(kind.value), evidence: [] }] : []),
    { label: words.length, value: describeLength(document), evidence: [] },
    describeFile(document),
    {
      label: words.rights,
      value: rights.statement,
      ...(rights.contact && { note: rights.contact }),
      evidence: [],
    },
    ...linkTo(words.license, rights.license),
    ...linkTo(words.original, originalUrl),
    ...linkTo(words.archived, archivedUrl),
    ...linkTo(words.recording, recording && recordingAt(recording, 0)),
  ];
}

const linkTo = (label: string, href: string | undefined): Fact[] =>
  href ? [{ label, value: href, href, evidence: [] }] : [];

/** `13 paragraphs, 447 words, 11 direct quotations` */
function describeLength({ counts, quotes }: Document): string {
  const { turns, paragraphs, words: all, corrections } = counts;
  const direct = quotes.filter(({ mode, shortens }) => mode === 'direct' && shortens === undefined).length;
  return [
    turns > 1 ? counted.turns(turns) : counted.paragraphs(paragraphs),
    counted.words(all),
    ...(direct > 0 ? [counted.directQuotations(direct)] : []),
    ...(corrections > 0 ? [counted.corrections(corrections)] : []),
  ].join(', ');
}

function describeFile({ source }: Document): Fact {
  const { bytes, mediaType, since, receivedAs, byLine } = source;
  const notes = [sourceForm(source), byLine && readByLine(byLine)].filter((note) => note !== undefined);
  return {
    label: words.source,
    value: [
      words.bytes(bytes, mediaType),
      ...(since ? [words.unchangedSince(formatEdtf(since))] : []),
      ...(receivedAs ? [words.receivedAs(receivedAs)] : []),
    ].join(', '),
    evidence: [],
    ...(notes.length > 0 && { note: notes.join(' ') }),
  };
}
