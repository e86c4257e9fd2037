import { authorityPath, documentPath, passagePath, wordsPath } from '../paths.ts';
import type { AuthorityKind } from '../schema/authority.ts';
import type { DocumentSummary } from '../schema/document.ts';
import type { Quote, QuotePart } from '../schema/quote.ts';
import { findDocument, type Catalogue } from './catalogue.ts';
import { indexAuthorities, type AuthorityEntry, type Concordance } from './concordance.ts';
import { whenLine } from './document-row.ts';
import { passageName } from './passage-name.ts';
import { speakerName } from './speaker-line.ts';

/** Where cited words stand, and what must be said of them wherever they are shown. */
export interface Citation {
  href: string;
  /** `Short title, ¶7` */
  place: string;
  /** `¶7`, where the document is clear. */
  shortPlace: string;
  /** From a copy whose wording departs from what was published or said. */
  altered: boolean;
  interpreted: boolean;
  /** BCP 47; absent where it is the interface's own. */
  language?: string;
}

export interface QuoteCitation extends Citation {
  /** The words shown: those given, or every part of the quotation. */
  pieces: string[];
  /** False for a reported statement: the words are the report's, not the speaker's. */
  own: boolean;
  speaker: { name: string; href?: string; named: boolean };
  when: string;
}

/** What the components of a dossier ask for, by the ids that ingest has checked. */
export interface DossierCitations {
  /** `report#q3`; `words` is a stretch of one part of it. */
  quote(id: string, words?: string): QuoteCitation;
  /** `report#p7`; `words` stand in it. */
  passage(id: string, words?: string): Citation;
  authority(kind: AuthorityKind, id: string): { name: string; href: string };
}

export function dossierCitations(concordance: Concordance, catalogue: Catalogue): DossierCitations {
  const authorities = indexAuthorities(catalogue.authorities);
  const find = (id: string) => {
    const [documentId = '', part = ''] = id.split('#');
    const document = known(findDocument(catalogue, documentId), id);
    return { document, part, held: known(concordance.documents.get(documentId), id) };
  };
  return {
    passage(id, words) {
      const { document, part, held } = find(id);
      const turn = held.passages.get(part)?.turn ?? held.passages.get(`${part}p1`)?.turn;
      return cite(document, part, words ? [words] : [], turn?.interpreted === true, catalogue);
    },
    quote(id, words) {
      const { document, part: quoteId, held } = find(id);
      const quote = known(
        held.quotes.find((candidate) => candidate.id === quoteId),
        id,
      );
      const shown = words === undefined ? quote.parts : [givenPart(quote, words)];
      const block = shown[0]?.block ?? '';
      const turn = held.passages.get(block)?.turn;
      const exact = shown.filter((part) => part.block === block).map((part) => part.exact);
      return {
        ...cite(document, block, exact, quote.interpreted === true || turn?.interpreted === true, catalogue),
        pieces: shown.map((part) => part.exact),
        own: quote.mode !== 'reported',
        speaker: describeSpeaker(quote, turn && speakerName(turn), authorities),
        when: whenLine(document),
      };
    },
    authority(kind, id) {
      return { name: known(authorities.get(id), id).entry.name, href: authorityPath(kind, id) };
    },
  };
}

function cite(
  document: DocumentSummary,
  block: string,
  exact: string[],
  interpreted: boolean,
  { archive }: Catalogue,
): Citation {
  const { id, shortTitle, title, textState, rights, language } = document;
  const published = rights.publish === 'full';
  const shortPlace = passageName(block);
  return {
    // A passage that is not published has no place on its page.
    href: !published ? documentPath(id) : exact.length > 0 ? wordsPath(id, block, exact) : passagePath(id, block),
    place: `${shortTitle ?? title.value},\u00a0${shortPlace}`,
    shortPlace,
    altered: textState?.value === 'altered',
    interpreted,
    ...(language !== archive.languages[0] && { language }),
  };
}

function givenPart({ parts, id }: Quote, words: string): QuotePart {
  const part = parts.find(({ exact }) => exact.replace(/\s/g, ' ').includes(words));
  return { ...known(part, id), exact: words };
}

function describeSpeaker(
  { attribution }: Quote,
  turnSpeaker: string | undefined,
  authorities: ReadonlyMap<string, AuthorityEntry>,
): QuoteCitation['speaker'] {
  const { ref, name, label, status } = attribution.speaker;
  const found = ref === undefined ? undefined : authorities.get(ref);
  if (found) return { name: found.entry.name, href: authorityPath(found.kind, found.entry.id), named: true };
  return {
    name: turnSpeaker ?? name ?? (label || 'The speaker'),
    named: status !== 'role' && status !== 'unknown',
  };
}

/** Ingest has checked every id of a dossier against the records. */
function known<Value>(value: Value | undefined, id: string): Value {
  if (value === undefined) throw new Error(`A dossier cites ${id}, which the records no longer have.`);
  return value;
}
