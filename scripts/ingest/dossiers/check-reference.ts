import type { Cite } from '../../../src/record/dossier.ts';
import type { Authorities } from '../../../src/record/authority.ts';
import type { Document } from '../../../src/record/document.ts';
import { didYouMean } from '../../report/did-you-mean.ts';
import type { Problem } from '../../report/problem.ts';
import { checkAuthority, hasAuthority } from './check-authority.ts';
import { checkFigure } from './check-figure.ts';
import { checkPassage } from './check-passage.ts';
import { checkQuote } from './check-quote.ts';
import type { CheckedReference } from './checked-reference.ts';
import { isAuthority } from './components.ts';
import type { Reference } from './find-references.ts';

/** What references are checked against. */
export interface Records {
  /** Ids of all documents. */
  ids: readonly string[];
  /** A document's record; absent where it could not be made, which is a problem of its own. */
  findDocument: (id: string) => Document | undefined;
  authorities: Authorities;
}

export function checkReference(reference: Reference, records: Records): CheckedReference {
  const { component } = reference;
  if (isAuthority(component)) return checkAuthority(reference, component, records.authorities);
  const address = readAddress(reference, records.ids);
  if ('problem' in address) return address;
  const document = records.findDocument(address.document);
  if (document === undefined) return { cites: [] };
  const problem = checkPublished(reference, document);
  if (problem) return { problem };
  switch (component) {
    case 'Quote':
      return withSpeaker(checkQuote(reference, address.part, document), document, records.authorities);
    case 'Passage':
      return checkPassage(reference, address.part, document);
    case 'Figure':
      return checkFigure(reference, address.part, document);
  }
}

/** A quotation leads to its speaker too. */
function withSpeaker(checked: CheckedReference, { quotes }: Document, authorities: Authorities): CheckedReference {
  if ('problem' in checked) return checked;
  const refs = checked.cites.flatMap((cite) => {
    const quote = cite.kind === 'quote' ? quotes.find(({ id }) => id === cite.quote) : undefined;
    return quote?.attribution.speaker.ref ?? [];
  });
  const known = refs.filter((id) => hasAuthority(authorities, id));
  return { cites: [...checked.cites, ...known.map((authority): Cite => ({ kind: 'authority', authority }))] };
}

function checkPublished({ component, words, place }: Reference, { id, rights }: Document): Problem | undefined {
  if (rights.publish === 'full' || (component === 'Passage' && words === undefined)) return undefined;
  return {
    ...place,
    kind: 'cited-words-withheld',
    what: `The words of "${id}" are not published in full, so they cannot stand here.`,
    why: `Its card says publish: ${rights.publish}, and that holds for every page that could show its words.`,
    fix: `Cite the place without its words: <Passage id="…" />.`,
  };
}

/** `report#p7` in its parts. */
interface Address {
  document: string;
  part: string;
}

/** The id of a citation, or what is wrong with it. `ids` are those of all documents. */
function readAddress({ id, place }: Reference, ids: readonly string[]): Address | { problem: Problem } {
  const [document = '', part = '', ...rest] = id.split('#');
  if (document === '' || part === '' || rest.length > 0) {
    return {
      problem: {
        ...place,
        kind: 'citation-form',
        what: `"${id}" is no address of a passage.`,
        why: 'A citation leads to one passage of one document.',
        fix: 'Write the id of the document, # and the id of the passage or quotation: report#p7, report#q3.',
      },
    };
  }
  if (ids.includes(document)) return { document, part };
  return {
    problem: {
      ...place,
      kind: 'unknown-document',
      what: `Cannot find document "${document}"${didYouMean(document, ids)}`,
      why: 'A citation must lead to words that can be checked.',
      fix: "Use a document's id: the name of its card without the ending, or the last part of its address.",
    },
  };
}
