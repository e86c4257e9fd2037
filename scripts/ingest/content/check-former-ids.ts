import type { Place, Problem } from '../../report/problem.ts';
import type { CardFile, Content } from './content.ts';
import { isDocumentId, type GivenIds } from './make-document-id.ts';

/**
 * Ids that cards say were theirs, or that `archive.yaml` says have gone, must be ids that a document can have had, be free, and lead to one
 * document only. `given` are the ids in the ledger.
 */
export function checkFormerIds(
  cards: readonly CardFile[],
  { archive, locateArchive, sources }: Pick<Content, 'archive' | 'locateArchive' | 'sources'>,
  given: GivenIds,
): Problem[] {
  const inUse = new Set(sources.map(({ id }) => id));
  const claimed = new Map<string, string>();
  const problems: Problem[] = [];

  for (const { id, card, locate } of cards) {
    for (const [index, formerId] of (card.formerIds ?? []).entries()) {
      const place = locate(['formerIds', index]);
      const other = claimed.get(formerId);
      if (!isDocumentId(formerId, given)) problems.push(reportNoId(place, formerId));
      else if (inUse.has(formerId)) problems.push(reportInUse(place, formerId));
      else if (other !== undefined) problems.push(reportClaimedTwice(place, formerId, other));
      claimed.set(formerId, id);
    }
  }
  for (const id of Object.keys(archive.withdrawn)) {
    const place = locateArchive(['withdrawn', id]);
    if (!isDocumentId(id, given)) problems.push(reportNoId(place, id));
    else if (inUse.has(id)) problems.push(reportWithdrawn(place, id));
  }
  return problems;
}

function reportNoId(place: Place, id: string): Problem {
  return {
    ...place,
    kind: 'no-document-id',
    what: `"${id}" was never the id of a document.`,
    why: 'It is the name of something else: of a list of the archive, or of a device of Windows, which refuses such a file.',
    fix: 'Write the id that the document had, or take the line away.',
  };
}

function reportInUse(place: Place, id: string): Problem {
  return {
    ...place,
    kind: 'former-id-in-use',
    what: `The former id "${id}" is the id of a document that is here.`,
    why: 'Its address cannot both show that document and lead to this one.',
    fix: 'Take it out of formerIds, or give the other document another id.',
  };
}

function reportClaimedTwice(place: Place, id: string, other: string): Problem {
  return {
    ...place,
    kind: 'former-id-claimed-twice',
    what: `The former id "${id}" is also claimed by the card "${other}".`,
    why: 'An old address can lead to one document only.',
    fix: 'Leave it on the card of the document that it meant.',
  };
}

function reportWithdrawn(place: Place, id: string): Problem {
  return {
    ...place,
    kind: 'withdrawn-but-here',
    what: `The document "${id}" is said to be withdrawn, but it is here.`,
    why: 'Its address cannot both show it and say that it has gone.',
    fix: 'Take the line away, or take the source and its card away.',
  };
}
