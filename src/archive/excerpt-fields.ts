import type { DateMention } from '../record/date-mention.ts';
import type { Correction } from '../record/document.ts';
import type { Figure } from '../record/figure.ts';
import type { Kept } from '../record/keep-fields.ts';
import type { Mention } from '../record/mention.ts';

/** What is shown of what was found in an excerpt: each says nothing but what stands at its place. */
export const excerptFields = {
  mention: { entity: true, kind: true, block: true, start: true, end: true, supplied: true },
  figure: {
    block: true,
    start: true,
    end: true,
    exact: true,
    quantity: true,
    unit: true,
    // Words of the same passage, which is shown whole where its figures are.
    of: true,
    status: true,
  },
  date: { block: true, start: true, end: true, exact: true, edtf: true, basis: true, anchor: true, reason: true },
  correction: { block: true, start: true, end: true, from: true, to: true, reason: true, on: true, byRule: true },
} satisfies {
  mention: Kept<Mention>;
  figure: Kept<Figure>;
  date: Kept<DateMention>;
  correction: Kept<Correction>;
};
