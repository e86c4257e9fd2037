import type { Document } from '../../../src/record/document.ts';
import { passagesOf } from '../../../src/record/passages.ts';
import type { Evidence } from '../../../src/record/sourced.ts';

/** Why words that the editor chose for the home page can't be shown there with their file; nothing where they can. */
export function findProofFault({ block, exact }: Evidence, document: Document): string | undefined {
  if (document.rights.publish !== 'full') return 'the document is not published in full';
  const text = passagesOf(document.blocks).find(({ id }) => id === block)?.text;
  // That they do not stand there is told elsewhere.
  const start = text?.indexOf(exact) ?? -1;
  if (start === -1) return undefined;
  const corrected = document.corrections.some(
    (one) => one.block === block && one.start < start + exact.length && start < one.end,
  );
  return corrected ? 'some of them are corrected, and stand otherwise in the file' : undefined;
}
