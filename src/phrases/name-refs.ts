/** How a form stands for a name: as a name in full, by capitals, or as a part of it. */
const formSorts = ['full', 'acronym', 'part'] as const;
export type FormSort = (typeof formSorts)[number];

/** Whom or what a form names. */
export interface NameRef {
  /** The number of its card. */
  card: number;
  sort: FormSort;
  /** True of somebody who says something in the documents. */
  speaks: boolean;
}

const letters: Record<FormSort, string> = { full: 'f', acronym: 'a', part: 'p' };

/** `f1a,P2`: each one's sort, in capitals of who speaks, and its number in base 36. */
export const encodeRefs = (refs: readonly NameRef[]): string =>
  refs
    .map(({ card, sort, speaks }) => (speaks ? letters[sort].toUpperCase() : letters[sort]) + card.toString(36))
    .join(',');

export const decodeRefs = (encoded: string): NameRef[] =>
  encoded.split(',').map((ref) => {
    const letter = ref.charAt(0);
    const sort = formSorts.find((known) => letters[known] === letter.toLowerCase());
    if (!sort) throw new Error(`"${ref}" names nothing`);
    return { card: Number.parseInt(ref.slice(1), 36), sort, speaks: letter !== letter.toLowerCase() };
  });
