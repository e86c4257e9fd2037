import { isWithin } from '../../../src/record/passage-id.ts';
import type { Document } from '../../../src/record/document.ts';
import type { Evidence } from '../../../src/record/sourced.ts';
import { didYouMean, findNearest } from '../../report/did-you-mean.ts';
import type { Place, Problem } from '../../report/problem.ts';
import type { CardFile, Content } from '../content/content.ts';
import { describeMissingAddress } from '../content/describe-missing-address.ts';
import { listEvidence } from './list-evidence.ts';
import { listPassages, type AddressedWords } from '../text/list-passages.ts';

export interface EvidenceCheck {
  cards: readonly CardFile[];
  content: Pick<Content, 'archive' | 'locateArchive' | 'authorities' | 'locateAuthority'>;
  /** Ids of all documents. */
  ids: readonly string[];
  /** A document's record; absent where it could not be made, which is a problem of its own. */
  findDocument: (id: string) => Document | undefined;
}

/**
 * Every evidence on cards, authorities and `archive.yaml` must name a document and a block that are there, and words that stand in it. What
 * authorities rest on in other archives is for those to check: see `findElsewhere`.
 */
export function checkEvidence({ cards, content, ids, findDocument }: EvidenceCheck): Problem[] {
  const known = new Set(ids);
  return listEvidence(cards, content).flatMap(({ evidence, place, on }) => {
    if (!known.has(evidence.document))
      return on === 'authority' ? [] : [reportDocument(place('document'), evidence, ids)];
    const document = findDocument(evidence.document);
    const problems = document === undefined ? [] : checkWords(evidence, document, place);
    // What an editor wrote of many documents does not go for one that has lost its words.
    return on === 'card' ? problems : problems.map((problem) => ({ ...problem, document: evidence.document }));
  });
}

/** One warning of all evidence of authorities in documents that are not here, at the first of them. */
export function findElsewhere({ cards, content, ids }: Omit<EvidenceCheck, 'findDocument'>): Problem[] {
  const known = new Set(ids);
  const elsewhere = listEvidence(cards, content).filter(
    ({ evidence, on }) => on === 'authority' && !known.has(evidence.document),
  );
  const [first] = elsewhere;
  if (!first) return [];
  const documents = [...new Set(elsewhere.map(({ evidence }) => evidence.document))];
  return [{ ...first.place('document'), ...describeElsewhere(elsewhere.length, documents, ids) }];
}

/** So many documents are named. */
const mostNamed = 5;

function describeElsewhere(
  count: number,
  documents: readonly string[],
  ids: readonly string[],
): Pick<Problem, 'kind' | 'what' | 'why' | 'fix'> {
  const named = documents.slice(0, mostNamed).map((id) => {
    const nearest = findNearest(id, ids);
    return nearest === undefined ? `"${id}"` : `"${id}" (or is it "${nearest}"?)`;
  });
  const rest = documents.length - named.length;
  const places = `${count.toLocaleString('en')} place${count === 1 ? '' : 's'}`;
  return {
    kind: 'evidence-elsewhere',
    what: `Authorities rest in ${places} on words of documents that are not here: ${named.join(', ')}${rest > 0 ? ` and ${rest.toLocaleString('en')} more` : ''}.`,
    why: 'Nobody can check here what does not stand here, so pages show these entries as supplied, without that evidence.',
    fix: 'Nothing needs to be done. The evidence stays in the file, and is shown again where its documents are.',
  };
}

function checkWords(evidence: Evidence, document: Document, place: (field: keyof Evidence) => Place): Problem[] {
  const passages = listPassages(document);
  const named = passages.filter(({ id }) => isWithin(id, evidence.block));
  if (named.length === 0) {
    const blocks = [...document.blocks.map(({ id }) => id), ...passages.map(({ id }) => id)];
    return [reportBlock(place('block'), evidence, findHolder(passages, evidence.exact), blocks)];
  }
  if (named.some(({ text }) => text.includes(evidence.exact))) return [];
  return [reportWords(place('exact'), evidence, named, passages)];
}

function findHolder(passages: readonly AddressedWords[], exact: string): AddressedWords | undefined {
  return passages.find(({ text }) => text.includes(exact));
}

function reportDocument(place: Place, { document }: Evidence, ids: readonly string[]): Problem {
  return {
    ...place,
    kind: 'evidence-document',
    what: `Cannot find document "${document}"${didYouMean(document, ids)}`,
    why: 'Evidence must lead the reader to words that can be checked.',
    fix: "Use a document's id: the name of its card without the ending, or the last part of its address.",
  };
}

function reportBlock(
  place: Place,
  evidence: Evidence,
  holder: AddressedWords | undefined,
  blocks: readonly string[],
): Problem {
  const { document, block } = evidence;
  return {
    ...place,
    kind: 'evidence-block',
    what: `The document "${document}" has no block "${block}"${holder ? `; the words stand in "${holder.id}".` : describeMissingAddress(block, blocks)}`,
    why: 'Evidence must lead the reader to words that can be checked.',
    fix: holder
      ? `Write block: ${holder.id}.`
      : 'Use the id that the passage has in its address, such as p7, t12 or t12p2.',
  };
}

function reportWords(
  place: Place,
  { document, block, exact }: Evidence,
  named: readonly AddressedWords[],
  passages: readonly AddressedWords[],
): Problem {
  const holder = findHolder(passages, exact);
  const asPrinted = holder ? undefined : findLoosely(named, exact);
  const hint = holder
    ? `; they stand in "${holder.id}"`
    : asPrinted
      ? `, where they are printed as "${asPrinted}"`
      : '';
  return {
    ...place,
    kind: 'evidence-words',
    what: `The words "${exact}" do not stand in block "${block}" of "${document}"${hint}.`,
    why: 'Evidence is shown as an exact quotation, so it must be there letter for letter.',
    fix: holder
      ? `Write block: ${holder.id}.`
      : 'Copy the words from the page of the document, with its quotation marks, dashes and spaces.',
  };
}

/** The words as the passage has them, where only case, white space, quotation marks or dashes differ. */
export function findLoosely(passages: readonly AddressedWords[], exact: string): string | undefined {
  const pattern = Array.from(exact.trim().replace(/\s+/g, ' '), (character) => {
    if (character === ' ') return '\\s+';
    if (/['’‘`]/.test(character)) return "['’‘`]";
    if (/["“”„«»]/.test(character)) return '["“”„«»]';
    if (/[-‐‑‒–—]/.test(character)) return '[-‐‑‒–—]';
    return character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
  }).join('');
  const expression = new RegExp(pattern, 'iu');
  for (const { text } of passages) {
    const found = expression.exec(text);
    if (found) return found[0];
  }
  return undefined;
}
