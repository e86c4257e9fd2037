import type { Document, StatableField } from '../../record/document.ts';
import type { Archive } from '../../archive/archive.ts';
import { formatEdtf } from '../../parts/edtf-date.ts';
import { evidenceLinks, type EvidenceLink } from '../../parts/evidence-links.ts';
import { passageName } from '../../parts/passage-name.ts';
import { documentWords } from '#words/documents.ts';
import { basisWords } from '#words/parts/facts.ts';
import { sourceWords as words } from '#words/source.ts';
import { speakerWords } from '#words/parts/speakers.ts';
import { foreignLanguage } from '../../parts/foreign-language.ts';
import { whyMissing } from '../../parts/missing-value.ts';
import { publisherOf } from '../../parts/documents/publisher-of.ts';
import { describeSupplied, formatOccurred } from '../../parts/documents/facts.ts';

/** One value that is recorded of a document, and how it is known. */
export interface ValueRow {
  label: string;
  value: string;
  language?: string;
  basis: string;
  note?: string;
  evidence: EvidenceLink[];
}

/** What is known of the document as a whole, and of the speakers of single turns. */
export function valueRows(document: Document, archive: Archive): ValueRow[] {
  const { kind, title, date, occurred, terms, textState, contributors } = document;
  const publisher = publisherOf(document, archive);
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
    ...row(words.fields.title, title.value, title).map((line) => ({
      ...line,
      ...foreignLanguage(document.language.value),
    })),
    ...row(words.fields.kind, kind && documentWords.kind(kind.value), kind),
    ...(date === undefined && occurred?.date !== undefined
      ? row(words.fields.held, formatOccurred(occurred), {
          value: occurred.date,
          basis: 'stated',
          ...describeSupplied(occurred),
        })
      : row(words.fields.date, date && formatEdtf(date.value), date, 'date')),
    ...row(words.fields.publisher, publisher?.value, publisher, 'publisher'),
    ...(terms ? row(words.fields.terms, terms.value, terms) : []),
    ...(textState ? row(words.fields.textState, words.textStates[textState.value], textState) : []),
    ...contributors.flatMap((person) => row(words.contributors[person.role], person.name, person)),
    ...turnRows(document, archive),
  ];
}

/** What the text says of the speakers of single turns. */
function turnRows({ id, blocks }: Document, archive: Archive): ValueRow[] {
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
