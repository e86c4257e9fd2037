import { correctionPath, passagePath } from '../../paths.ts';
import { regionId } from '../../record/passage-id.ts';
import type { Document, Region } from '../../record/document.ts';
import type { Archive } from '../../archive/archive.ts';
import { documentHead, type DocumentHead } from '../../parts/documents/document-head.ts';
import { formatEdtf } from '../../parts/edtf-date.ts';
import { formerAnchors, type FormerAnchors } from '../../parts/former-anchors.ts';
import { passageName } from '../../parts/passage-name.ts';
import { sourceLinks, type SourceKind, type SourceLink } from '../../parts/documents/source-files.ts';
import { sourceForm } from '#words/parts/source-form.ts';
import { sourceWords as words } from '#words/source.ts';
import { accountFor, type Account } from './account.ts';
import { fixityRows, type FixityRow } from './fixity-rows.ts';
import { showInvisible } from './show-source.ts';
import { sourceRows, type SourceRow } from './source-rows.ts';
import { valueRows, type ValueRow } from './value-rows.ts';
import { withheldRegions, type WithheldRegion } from './withheld-regions.ts';

/** All that the page of a document's text and source shows. */
export interface SourcePage {
  id: string;
  head: DocumentHead;
  /** Empty name where names are not published. */
  file: { name: string; bytes: number; sha256: string; since?: string };
  /** Where the file is to be had, and the text that was taken out of it; neither where that is not given out. */
  given: Partial<Record<SourceKind, SourceLink>>;
  account: Account;
  /** The file beside what is read; none where the document is not published in full. */
  rows: SourceRow[];
  /** In their place where it is not. */
  withheld: WithheldRegion[];
  /** From what its text was made, where the file is not read as it stands. */
  form?: string;
  /** Over the side of the file. */
  receivedHead: string;
  /** Fields of its front matter that were read as their lines say. */
  byLine: readonly string[];
  /** Characters that can't be seen and have a sign, with how many there are of each. */
  signs: { sign: string; name: string; count: number }[];
  former: FormerAnchors;
  corrections: {
    id: string;
    from: string;
    to: string;
    reason: string;
    place: string;
    href: string;
    /** `3 May 2020`: when it was made, where that is known. */
    day?: string;
  }[];
  /** How many corrections a document has that is not published in full. */
  withheldCorrections: number;
  values: ValueRow[];
  fixity: FixityRow[];
  published: boolean;
}

/** `source` is the decoded file; it is not looked at where the document is not published in full. */
export function sourcePage(document: Document, source: string, archive: Archive): SourcePage {
  const { id, regions, corrections } = document;
  const form = sourceForm(document.source);
  const published = document.rights.publish === 'full';
  return {
    id,
    head: documentHead(document, archive),
    file: describeFile(document),
    given: sourceLinks(document, archive),
    account: accountFor(document),
    rows: published ? sourceRows(document, source) : [],
    withheld: published ? [] : withheldRegions(document),
    ...(form !== undefined && { form }),
    receivedHead: document.source.extracted ? words.asExtracted : words.asReceived,
    byLine: document.source.byLine ?? [],
    signs: published ? countSigns(source) : [],
    former: formerAnchors(document, new Set(regions.flatMap(placesOf))),
    corrections: corrections.map(({ block, from, to, reason, on }, index) => ({
      id: correctionPath(id, index + 1).split('#')[1] ?? '',
      from,
      to,
      reason,
      place: passageName(block),
      href: passagePath(id, block),
      ...(on !== undefined && { day: formatEdtf(on) }),
    })),
    withheldCorrections: document.counts.corrections - corrections.length,
    values: valueRows(document, archive),
    fixity: fixityRows(document),
    published,
  };
}

/** The addresses that a stretch of the file has on the page. */
const placesOf = (region: Region, index: number): string[] => [
  regionId(region.number ?? index + 1),
  ...(region.role === 'block' ? [region.target] : []),
];

const describeFile = ({ source: { file, bytes, sha256, since } }: Document): SourcePage['file'] => ({
  name: file.split('/').at(-1) ?? '',
  bytes,
  sha256,
  ...(since && { since: formatEdtf(since) }),
});

function countSigns(source: string): SourcePage['signs'] {
  const counts = new Map<string, { sign: string; name: string; count: number }>();
  for (const piece of showInvisible(source)) {
    if (!('sign' in piece)) continue;
    const { sign, name, count } = piece;
    counts.set(name, { sign, name, count: count + (counts.get(name)?.count ?? 0) });
  }
  return [...counts.values()];
}
