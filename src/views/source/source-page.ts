import { regionId } from '../../record/passage-id.ts';
import { correctionPath, documentPath, passagePath } from '../../paths.ts';
import type { Document, Region, StatableField } from '../../record/document.ts';
import type { Archive } from '../../archive/archive.ts';
import { formatEdtf } from '../../parts/edtf-date.ts';
import { formatNumber } from '../../words/parts/language.ts';
import { evidenceLinks, type EvidenceLink } from '../../parts/evidence-links.ts';
import { passageName } from '../../parts/passage-name.ts';
import { documentWords } from '../../words/documents.ts';
import { basisWords } from '../../words/parts/facts.ts';
import { sourceWords as words } from '../../words/source.ts';
import { speakerWords } from '../../words/parts/speakers.ts';
import { formerAnchors, type FormerAnchors } from '../../parts/former-anchors.ts';
import { foreignLanguage } from '../../parts/foreign-language.ts';
import { titleOf, type Title } from '../../archive/title-of.ts';
import { whyMissing } from '../../parts/missing-value.ts';
import { describeSupplied, formatOccurred } from '../../parts/documents/facts.ts';

/** One stretch of the source, in order; together they are the whole file. */
interface RegionRow {
  id: string;
  role: Region['role'];
  /** `block` → its name, `metadata` → the field, `omitted` → the reason. */
  says: string;
  href?: string;
  /** The passage that begins here. */
  passage?: string;
  /** Addresses that lead here now. */
  formerly: string[];
  length: string;
  /** The characters; absent where the document is not published in full. */
  slice?: SourcePiece[];
}

/** Text, or characters that can't be seen, with a sign for each and its name. */
export type SourcePiece = { text: string } | { sign: string; name: string; count: number; breaks?: true };

export interface SourcePage {
  id: string;
  title: Title;
  regions: RegionRow[];
  former: FormerAnchors;
  /** How many characters each role has. */
  roles: { role: Region['role']; length: string }[];
  corrections: { id: string; from: string; to: string; reason: string; place: string; href: string }[];
  /** How many corrections a document has that is not published in full. */
  withheldCorrections: number;
  values: { label: string; value: string; language?: string; basis: string; note?: string; evidence: EvidenceLink[] }[];
  fixity: { label: string; value: string; mono: boolean }[];
  published: boolean;
}

/** `source` is the decoded file; it is not looked at where the document is not published in full. */
export function sourcePage(document: Document, source: string, archive: Archive): SourcePage {
  const published = document.rights.publish === 'full';
  const blocks = document.regions.filter((region) => region.role === 'block');
  // A passage may have several regions; it is found at the first.
  const firsts = new Set<Region>(new Map(blocks.toReversed().map((region) => [region.target, region])).values());
  const former = formerAnchors(
    document,
    new Set([...document.regions.map(idOf), ...blocks.map(({ target }) => target)]),
  );
  return {
    id: document.id,
    title: titleOf(document),
    published,
    regions: document.regions.map((region, index) =>
      regionRow(region, index, document, { source: published ? source : undefined, first: firsts.has(region), former }),
    ),
    former,
    roles: countRoles(document.regions),
    corrections: document.corrections.map(({ block, from, to, reason }, index) => ({
      id: correctionPath(document.id, index + 1).split('#')[1] ?? '',
      from,
      to,
      reason,
      place: passageName(block),
      href: passagePath(document.id, block),
    })),
    withheldCorrections: document.counts.corrections - document.corrections.length,
    values: valueRows(document, archive),
    fixity: fixityRows(document),
  };
}

const idOf = ({ number }: Region, index: number): string => regionId(number ?? index + 1);

function regionRow(
  region: Region,
  index: number,
  document: Document,
  { source, first, former }: { source: string | undefined; first: boolean; former: FormerAnchors },
): RegionRow {
  const id = idOf(region, index);
  const row = {
    id,
    formerly: [...former.at(id), ...(region.role === 'block' && first ? former.at(region.target) : [])],
    role: region.role,
    length: formatNumber(region.end - region.start),
    ...(source !== undefined && { slice: showInvisible(source.slice(region.start, region.end)) }),
  };
  switch (region.role) {
    case 'block':
      return {
        ...row,
        says: passageName(region.target),
        ...(first && { passage: region.target }),
        ...(isShown(document, region.target) && { href: passagePath(document.id, region.target) }),
      };
    case 'metadata':
      return { ...row, says: region.field || documentWords.notShown, href: documentPath(document.id) };
    case 'omitted':
      return { ...row, says: region.reason || documentWords.notShown };
    case 'space':
      return { ...row, says: words.space };
  }
}

/** Whether the reading page has an element of that id. */
const isShown = ({ blocks }: Document, target: string) =>
  blocks.some(
    (block) => block.id === target || (block.kind === 'turn' && block.paragraphs.some(({ id }) => id === target)),
  );

function countRoles(regions: readonly Region[]): SourcePage['roles'] {
  const roles = Object.keys(words.roles) as Region['role'][];
  return roles.flatMap((role) => {
    const own = regions.filter((region) => region.role === role);
    const length = own.reduce((sum, { start, end }) => sum + end - start, 0);
    return own.length > 0 ? [{ role, length: formatNumber(length) }] : [];
  });
}

const signs: Record<keyof typeof words.invisible, string> = {
  '\n': '↵',
  '\r': '␍',
  '\t': '⇥',
  '\u00a0': '⍽',
  '\u00ad': '¬',
  '\u200b': '·',
  '\u2009': '·',
  '\u202f': '⍽',
  '\ufeff': '□',
};

const isInvisible = (character: string): character is keyof typeof signs => character in signs;

/** Splits a text at runs of characters that can't be seen. Plain single spaces stay as they are. */
export function showInvisible(text: string): SourcePiece[] {
  const pieces =
    text.match(
      /(\n|\r|\t|\u00a0|\u00ad|\u200b|\u2009|\u202f|\ufeff)\1*|[^\n\r\t\u00a0\u00ad\u200b\u2009\u202f\ufeff]+/g,
    ) ?? [];
  return pieces.map((piece): SourcePiece => {
    const first = piece.charAt(0);
    return isInvisible(first)
      ? {
          sign: signs[first],
          name: words.invisible[first],
          count: piece.length,
          ...(first === '\n' && { breaks: true }),
        }
      : { text: piece };
  });
}

function valueRows(document: Document, archive: Archive): SourcePage['values'] {
  const { kind, title, date, occurred, publisher, terms, textState, contributors } = document;
  const row = (
    label: string,
    value: string | undefined,
    from: typeof title | typeof kind | typeof date | (typeof contributors)[number],
    field?: StatableField,
  ) =>
    from && value !== undefined
      ? [
          {
            label,
            value,
            basis: basisWords[from.basis],
            evidence: evidenceLinks(from.evidence, document.id, archive),
            ...('note' in from && from.note && { note: from.note }),
          },
        ]
      : [{ label, value: '', basis: documentWords.missing[whyMissing(document, field)], evidence: [] }];
  return [
    ...row(words.fields.title, title.value, title).map((line) => ({ ...line, ...foreignLanguage(document.language) })),
    ...row(words.fields.kind, kind && documentWords.kind(kind.value), kind),
    ...(date === undefined && occurred?.date !== undefined
      ? row(words.fields.held, formatOccurred(occurred), {
          value: occurred.date,
          basis: 'stated',
          ...describeSupplied(occurred),
        })
      : row(words.fields.date, date && formatEdtf(date.value), date, 'date')),
    ...row(words.fields.publisher, publisher && archive.nameOf(publisher.value), publisher, 'publisher'),
    ...(terms ? row(words.fields.terms, terms.value, terms) : []),
    ...(textState ? row(words.fields.textState, words.textStates[textState.value], textState) : []),
    ...contributors.flatMap((person) => row(words.contributors[person.role], person.name, person)),
    ...turnRows(document, archive),
  ];
}

/** What the text says of the speakers of single turns. */
function turnRows({ id, blocks }: Document, archive: Archive): SourcePage['values'] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'turn') return [];
    const label = words.speaker(passageName(block.id));
    const { oneOf, addressedAs } = block;
    return [
      ...(oneOf
        ? [
            {
              label,
              value: words.oneOf(oneOf.count),
              basis: basisWords.inferred,
              evidence: evidenceLinks(oneOf.evidence, id, archive),
            },
          ]
        : []),
      ...(addressedAs
        ? [
            {
              label,
              value: speakerWords.addressedAs(addressedAs.name),
              basis: basisWords.inferred,
              evidence: evidenceLinks([addressedAs.evidence], id, archive),
            },
          ]
        : []),
    ];
  });
}

function fixityRows({ source }: Document): SourcePage['fixity'] {
  return [
    { label: words.fixity.hash, value: source.sha256, mono: true },
    {
      label: words.fixity.since,
      value: source.since ? formatEdtf(source.since) : words.fixity.notRecorded,
      mono: false,
    },
    { label: words.fixity.bytes, value: formatNumber(source.bytes), mono: false },
    { label: words.fixity.mediaType, value: source.mediaType, mono: false },
    {
      label: words.fixity.receivedAs,
      value: source.receivedAs || documentWords.notShown,
      mono: source.receivedAs !== '',
    },
    { label: words.fixity.keptAs, value: source.file || documentWords.notShown, mono: source.file !== '' },
  ];
}
