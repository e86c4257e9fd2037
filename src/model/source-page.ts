import { correctionPath, documentPath, passagePath } from '../paths.ts';
import type { Document, Region } from '../schema/document.ts';
import { organizationName, type Catalogue } from './catalogue.ts';
import { formatNumber } from './format-count.ts';
import { formatEdtf } from './edtf-date.ts';
import { evidenceLinks, type EvidenceLink } from './evidence-links.ts';
import { kindName } from './facts.ts';
import { passageName } from './passage-name.ts';
import { bracketed } from './bracketed.ts';

/** One stretch of the source, in order; together they are the whole file. */
export interface RegionRow {
  id: string;
  role: Region['role'];
  /** `block` → its name, `metadata` → the field, `omitted` → the reason. */
  says: string;
  href?: string;
  length: string;
  /** The characters; absent where the document is not published in full. */
  slice?: SourcePiece[];
}

/** Text, or characters that can't be seen, with a sign for each and its name. */
export type SourcePiece = { text: string } | { sign: string; name: string; count: number };

export interface SourcePage {
  id: string;
  title: string;
  supplied: boolean;
  regions: RegionRow[];
  /** How many characters each role has. */
  roles: { role: Region['role']; label: string; length: string }[];
  corrections: { id: string; from: string; to: string; reason: string; place: string; href: string }[];
  /** How many corrections a document has that is not published in full. */
  withheldCorrections: number;
  values: { label: string; value: string; basis: string; note?: string; evidence: EvidenceLink[] }[];
  fixity: { label: string; value: string; mono: boolean }[];
  published: boolean;
}

const roleLabels: Record<Region['role'], string> = {
  block: 'text of the document',
  metadata: 'metadata',
  omitted: 'left out, with its reason',
  space: 'white space',
};

/** `source` is the decoded file; it is not looked at where the document is not published in full. */
export function sourcePage(document: Document, source: string, catalogue: Catalogue): SourcePage {
  const published = document.rights.publish === 'full';
  return {
    id: document.id,
    title: bracketed(document.title.value, document.title.basis === 'supplied'),
    supplied: document.title.basis === 'supplied',
    published,
    regions: document.regions.map((region, index) =>
      regionRow(region, index, document, published ? source : undefined),
    ),
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
    values: valueRows(document, catalogue),
    fixity: fixityRows(document),
  };
}

function regionRow(region: Region, index: number, document: Document, source: string | undefined): RegionRow {
  const row = {
    id: `r${index + 1}`,
    role: region.role,
    length: formatNumber(region.end - region.start),
    ...(source !== undefined && { slice: showInvisible(source.slice(region.start, region.end)) }),
  };
  switch (region.role) {
    case 'block':
      return {
        ...row,
        says: passageName(region.target),
        ...(isShown(document, region.target) && { href: passagePath(document.id, region.target) }),
      };
    case 'metadata':
      return { ...row, says: region.field, href: documentPath(document.id) };
    case 'omitted':
      return { ...row, says: region.reason };
    case 'space':
      return { ...row, says: 'white space' };
  }
}

/** Whether the reading page has an element of that id. */
const isShown = ({ blocks }: Document, target: string) =>
  blocks.some(
    (block) => block.id === target || (block.kind === 'turn' && block.paragraphs.some(({ id }) => id === target)),
  );

function countRoles(regions: readonly Region[]): SourcePage['roles'] {
  const roles = Object.keys(roleLabels) as Region['role'][];
  return roles.flatMap((role) => {
    const own = regions.filter((region) => region.role === role);
    const length = own.reduce((sum, { start, end }) => sum + end - start, 0);
    return own.length > 0 ? [{ role, label: roleLabels[role], length: formatNumber(length) }] : [];
  });
}

const invisible: Record<string, [sign: string, name: string]> = {
  '\n': ['↵', 'line break'],
  '\r': ['␍', 'carriage return'],
  '\t': ['⇥', 'tab'],
  '\u00a0': ['⍽', 'no-break space'],
  '\u00ad': ['¬', 'soft hyphen'],
  '\u200b': ['·', 'zero-width space'],
  '\u2009': ['·', 'thin space'],
  '\u202f': ['⍽', 'narrow no-break space'],
  '\ufeff': ['□', 'byte order mark'],
};

/** Splits a text at runs of characters that can't be seen. Plain single spaces stay as they are. */
export function showInvisible(text: string): SourcePiece[] {
  const pieces =
    text.match(
      /(\n|\r|\t|\u00a0|\u00ad|\u200b|\u2009|\u202f|\ufeff)\1*|[^\n\r\t\u00a0\u00ad\u200b\u2009\u202f\ufeff]+/g,
    ) ?? [];
  return pieces.map((piece): SourcePiece => {
    const known = invisible[piece.charAt(0)];
    return known ? { sign: known[0], name: known[1], count: piece.length } : { text: piece };
  });
}

function valueRows(document: Document, catalogue: Catalogue): SourcePage['values'] {
  const { kind, title, date, publisher, terms, textState, contributors } = document;
  const row = (
    label: string,
    value: string | undefined,
    from: typeof title | typeof kind | typeof date | (typeof contributors)[number],
  ) =>
    from && value !== undefined
      ? [
          {
            label,
            value,
            basis: from.basis as string,
            evidence: evidenceLinks(from.evidence, document.id, catalogue),
            ...('note' in from && from.note && { note: from.note }),
          },
        ]
      : [{ label, value: '', basis: 'not stated', evidence: [] }];
  return [
    ...row('Title', title.value, title),
    ...row('Kind', kind && kindName(kind.value), kind),
    ...row('Date', date && formatEdtf(date.value), date),
    ...row('Publisher', publisher && organizationName(catalogue, publisher.value), publisher),
    ...(terms ? row('Terms', terms.value, terms) : []),
    ...(textState ? row('State of the text', textState.value, textState) : []),
    ...contributors.flatMap((person) =>
      row(`${person.role.charAt(0).toUpperCase()}${person.role.slice(1)}`, person.name, person),
    ),
    ...turnRows(document, catalogue),
  ];
}

/** What the text says of the speakers of single turns. */
function turnRows({ id, blocks }: Document, catalogue: Catalogue): SourcePage['values'] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'turn') return [];
    const label = `Speaker, ${passageName(block.id)}`;
    const { oneOf, addressedAs } = block;
    return [
      ...(oneOf
        ? [
            {
              label,
              value: `one of ${oneOf.count}`,
              basis: 'inferred',
              evidence: evidenceLinks(oneOf.evidence, id, catalogue),
            },
          ]
        : []),
      ...(addressedAs
        ? [
            {
              label,
              value: `addressed as ${addressedAs.name}`,
              basis: 'inferred',
              evidence: evidenceLinks([addressedAs.evidence], id, catalogue),
            },
          ]
        : []),
    ];
  });
}

function fixityRows({ source }: Document): SourcePage['fixity'] {
  return [
    { label: 'SHA-256', value: source.sha256, mono: true },
    { label: 'Unchanged since', value: source.since ? formatEdtf(source.since) : 'not recorded', mono: false },
    { label: 'Bytes', value: formatNumber(source.bytes), mono: false },
    { label: 'Media type', value: source.mediaType, mono: false },
    { label: 'Received as', value: source.receivedAs, mono: true },
    { label: 'Kept as', value: source.file, mono: true },
  ];
}
