import { formatEdtf } from '../../parts/edtf-date.ts';
import type { HeldSource } from '../../phrases/passages-file.ts';
import type { Document } from '../../record/document.ts';
import { sourceEncodings } from '../../record/source-encodings.ts';

/** The source that words are shown beside. `text`: the decoded file. */
export function heldSource({ source }: Document, text: string): HeldSource {
  const unit = source.extracted ? 0 : source.encoding && sourceEncodings[source.encoding];
  return {
    text,
    ...(unit !== undefined && { unit }),
    sha256: source.sha256,
    ...(source.since && { since: formatEdtf(source.since) }),
  };
}
