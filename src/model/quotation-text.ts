import type { Quote } from '../schema/quote.ts';

/** The words of a statement as they are shown: its parts, with a sign where other words stand between them. */
export function quotationText({ parts }: Quote): string {
  return parts.map(({ exact }) => exact.replace(/,$/, '')).join(' […] ');
}
