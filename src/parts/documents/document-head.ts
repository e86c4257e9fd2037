import { authorityPath } from '../../paths.ts';
import type { Document } from '../../record/document.ts';
import { isSigned } from '../../record/document-kinds.ts';
import type { Archive } from '../../archive/archive.ts';
import { titleOf, type Title } from '../../archive/title-of.ts';
import { dayOf } from '../../record/day-of.ts';
import { counted } from '#words/parts/counts.ts';
import { dateWords } from '#words/parts/dates.ts';
import { headWords as words } from '#words/parts/document-head.ts';
import { factWords } from '#words/parts/facts.ts';
import { documentWords } from '#words/documents.ts';
import { formatEdtf } from '../edtf-date.ts';
import { evidenceLinks, type EvidenceLink } from '../evidence-links.ts';
import { foreignLanguage } from '../foreign-language.ts';
import { whyMissing } from '../missing-value.ts';
import { relationToEvent } from './event-relation.ts';
import { formatOccurred, kindName, type Fact } from './facts.ts';
import { publisherOf } from './publisher-of.ts';
import { knownFacts } from './known-facts.ts';

/** What stands above a document, whether its text is read or held against its source. */
export interface DocumentHead {
  id: string;
  /** BCP 47; absent where it is the interface's own. */
  language?: string;
  kind: string;
  /** `relation`: where the document stands in time to it, `the day before`. */
  event?: { name: string; href: string; relation?: string };
  title: Title & { note?: string; length: TitleLength };
  deck?: string;
  /** When, whose and on what terms, each short. `language`: of words of the document. */
  line: { text: string; language?: string }[];
  /** All that is known of the document, and how. */
  facts: Fact[];
  /** For a copy whose wording departs from what was published. */
  altered?: { note?: string; evidence: EvidenceLink[] };
  /** How the words that are shown stand to the file; absent where not all of them are shown. */
  wording?: { text: string; corrected: boolean };
}

/** How large it is set. */
type TitleLength = 'short' | 'long' | 'longest';
const lengthOfTitle = ({ length }: string): TitleLength => (length > 140 ? 'longest' : length > 60 ? 'long' : 'short');

export function documentHead(document: Document, archive: Archive): DocumentHead {
  const { id, kind, title, deck, language, textState, rights } = document;
  const event = archive.entry('events', document.event);
  const relation = event && relationToEvent(document, event);
  // What the editor says of the title they gave is said in their words, if there are any.
  const note = title.note ?? (document.notStated?.includes('title') ? factWords.notInSource : undefined);
  return {
    id,
    ...foreignLanguage(language.value),
    kind: kindName(kind?.value),
    ...(event && {
      event: { name: event.name, href: authorityPath('events', event.id), ...(relation && { relation }) },
    }),
    title: { ...titleOf(document), length: lengthOfTitle(title.value), ...(note && { note }) },
    ...(deck && { deck }),
    line: headLine(document, archive),
    facts: knownFacts(document, archive),
    ...(textState?.value === 'altered' && {
      altered: {
        evidence: evidenceLinks(textState.evidence, id, archive),
        ...(textState.note && { note: textState.note }),
      },
    }),
    ...(rights.publish === 'full' && { wording: describeWording(document) }),
  };
}

/** Terms are never folded away: who reads on has agreed to them. */
function headLine(document: Document, archive: Archive): DocumentHead['line'] {
  const { terms, language } = document;
  const maker = nameMaker(document, archive);
  return [
    { text: nameDay(document) },
    ...(maker === undefined ? [] : [{ text: maker }]),
    ...(terms ? [{ text: terms.value, ...foreignLanguage(language.value) }] : []),
  ];
}

/** The day, with the hours of what was held, and how it is known where the source does not state it. */
function nameDay(document: Document): string {
  const day = dayOf(document);
  if (!day) return dateWords.missing[whyMissing(document, 'date')];
  const { medium: _medium, place: _place, ...when } = document.occurred ?? {};
  return words.dayBasis(day.of === 'held' ? formatOccurred(when) : formatEdtf(day.value), day.basis);
}

/** Who wrote it, else who reported it, else who published it. That nobody is named is said only where somebody looked. */
function nameMaker(document: Document, archive: Archive): string | undefined {
  const { contributors, kind } = document;
  const publisher = publisherOf(document, archive);
  const named = (role: 'author' | 'reporter') =>
    contributors.flatMap((one) => (one.role === role ? [one.name] : [])).join(', ');
  const [authors, reporters] = [named('author'), named('reporter')];
  if (authors !== '') return authors;
  if (reporters !== '') return documentWords.reportedBy(reporters);
  if (publisher) return publisher.value;
  if (whyMissing(document, isSigned(kind) ? 'author' : 'publisher') !== 'notStated') return undefined;
  return (isSigned(kind) ? documentWords.missingAuthor : documentWords.missingPublisher).notStated;
}

/** `10 words corrected`; where a correction is of more or less than a word, `10 corrections`. */
function describeWording({ corrections, source }: Document): NonNullable<DocumentHead['wording']> {
  if (corrections.length === 0) {
    return { text: source.extracted ? words.matchesExtracted : words.matches, corrected: false };
  }
  const areWords = corrections.every(({ to }) => /^[\p{L}\p{M}\p{N}’'-]+$/u.test(to));
  const count = corrections.length;
  return { text: areWords ? words.wordsCorrected(count) : counted.corrections(count), corrected: true };
}
