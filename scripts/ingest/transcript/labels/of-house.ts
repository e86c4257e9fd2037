/** `Mr J H HALE`, `The DEPUTY SPEAKER`: houses alone set names in capitals and what stands before them not. */
const OF_HOUSE =
  /^(?:\*\s?)?(?:The|An|M|Mr|Mrs|Ms|Miss|Mme|Mlle|Dr|Prof|Rev|Sir|Adv|Hon|Gen|Brig|Col|Maj|Sr|Sra|Don|Doña)\.? (?:\p{Lu}\.? ?){0,5}\p{Lu}{2}/u;

/** True of a label in that form, which nothing else has. */
export const isOfHouse = (text: string): boolean =>
  OF_HOUSE.test(text) && !/\p{Ll}{2}/u.test(text.replace(OF_HOUSE, ''));
