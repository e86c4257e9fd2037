import type { Document } from '../../record/document.ts';
import { formatEdtf } from '../../parts/edtf-date.ts';
import { documentWords } from '#words/documents.ts';
import { formatNumber } from '#words/parts/language.ts';
import { encodingNames } from '#words/parts/source-form.ts';
import { sourceWords as words } from '#words/source.ts';

/** What is known of the file itself. */
export interface FixityRow {
  label: string;
  value: string;
  /** Whether each of its letters counts. */
  mono: boolean;
}

export function fixityRows({ source }: Document): FixityRow[] {
  const { encoding, extracted } = source;
  return [
    { label: words.fixity.hash, value: source.sha256, mono: true },
    {
      label: words.fixity.since,
      value: source.since ? formatEdtf(source.since) : words.fixity.notRecorded,
      mono: false,
    },
    { label: words.fixity.bytes, value: formatNumber(source.bytes), mono: false },
    { label: words.fixity.mediaType, value: source.mediaType, mono: false },
    ...(encoding ? [{ label: words.fixity.encoding, value: encodingNames[encoding], mono: false }] : []),
    ...(extracted
      ? [{ label: words.fixity.extracted, value: `${extracted.by} ${extracted.version}`, mono: false }]
      : []),
    {
      label: words.fixity.receivedAs,
      value: source.receivedAs || documentWords.notShown,
      mono: source.receivedAs !== '',
    },
    { label: words.fixity.keptAs, value: source.file || documentWords.notShown, mono: source.file !== '' },
  ];
}
