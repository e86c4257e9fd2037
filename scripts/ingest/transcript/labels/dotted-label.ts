import { withoutBeginnings } from './in-capitals.ts';

/** What stands before names in the records of the American Congress. */
const TITLE = String.raw`(?:Mr|Mrs|Ms|Miss|Dr|Hon|Rev|Sir|(?:Deputy |Under |Assistant |Acting |Vice |Lieutenant |Major |Brigadier |Rear |Ranking )?(?:Senator|Representative|Congress(?:man|woman)|Chair(?:man|woman|person)?|Member|Secretary|Governor|Ambassador|General|Admiral|Colonel|Captain|Commander|Major|Sergeant|Mayor|Director|Commissioner|Administrator|Judge|Justice|Attorney General|Sheriff|Chief|Superintendent|Professor|Delegate|President|Minister))\.?`;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+){0,2}(?: of (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2})?`;
const CHAIR = String.raw`The (?:Acting |ACTING )?(?:Vice |VICE )?(?:Chair(?:man|woman|person)?|CHAIR(?:MAN|WOMAN|PERSON)?|Clerk|CLERK|Witness|President|PRESIDENT|Speaker|SPEAKER|Presiding Officer|PRESIDING OFFICER)(?: pro tempore)?`;
const DOTTED = new RegExp(
  String.raw`^((?:${TITLE} ${NAME}|${CHAIR})(?: ?[([](?:continuing|presiding|(?:Mr|Mrs|Ms|Miss|Madam|Dr|Sir)\.? [^()[\]]{2,60})[)\]])?)\. (?=[\p{Lu}\p{N}“"‘'([$—-])`,
  'u',
);

/** The same in French: `M. le président. `, `M. Louis Arnaud, ministre délégué chargé des ports. ` */
const FRENCH =
  /^((?:M\.|MM\.|Mmes?|Mlle) (?:(?:le|la|les) \p{Ll}[\p{L}-]+(?: [\p{L}’'-]+){0,5}|\p{Lu}[\p{L}\p{M}’'-]+(?: (?:de |du |d’)?\p{Lu}[\p{L}\p{M}’'-]+){0,3})(?:, [^.:;?!]{3,120})?)\. (?=[\p{Lu}\p{N}«"(…])/u;

/** Whom a house's members speak to, first of all. */
const ADDRESSED = /^(?:Mr|Mrs|Ms|Madam)\.? (?:Speaker|President|Chair(?:man|woman|person)?)\b/;
const IN_CAPITALS = /(?<!\p{L})\p{Lu}{3,}(?!\p{Ll})/u;

/** `Mr. HALE. Mr. Speaker, I rise`: nothing else looks so, and one is enough. */
export const isHouseLabel = (label: string, speech: string): boolean =>
  IN_CAPITALS.test(withoutBeginnings(label)) && ADDRESSED.test(speech);

/** `Mr. Hale. Thank you, Madam Chair.`: a title, a name and a full stop, as hearings are printed; the label and all up to its speech. */
export function readDottedLabel(text: string): { whole: string; label: string } | undefined {
  const match = DOTTED.exec(text) ?? FRENCH.exec(text);
  return match ? { whole: match[0], label: match[1] ?? '' } : undefined;
}
