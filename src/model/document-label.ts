import { documentPath } from '../paths.ts';
import type { DocumentSummary } from '../schema/document.ts';
import { formatEdtf } from './edtf-date.ts';
import { kindName } from './facts.ts';
import { bracketed } from './bracketed.ts';

/** How other pages name a document. */
export interface DocumentLabel {
  href: string;
  kind: string;
  title: string;
  supplied: boolean;
  /** Where it is long and the editor gave a shorter one; else the title. */
  short: string;
  when: string;
  altered: boolean;
  /** BCP 47. */
  language: string;
}

export function documentLabel({
  id,
  kind,
  title,
  shortTitle,
  date,
  occurred,
  textState,
  language,
}: DocumentSummary): DocumentLabel {
  const when = occurred?.date ?? date?.value;
  const supplied = title.basis === 'supplied';
  return {
    href: documentPath(id),
    kind: kindName(kind?.value),
    title: bracketed(title.value, supplied),
    supplied,
    short: shortTitle ?? bracketed(title.value, supplied),
    when: when ? formatEdtf(when) : 'date not stated',
    altered: textState?.value === 'altered',
    language,
  };
}
