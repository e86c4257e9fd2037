import { STAMP } from '../../text/label-lines.ts';
import { LOW_OFFICES } from './low-offices.ts';

/** What is told of a speaker; brackets may stand in them, and `(secrétaire d'État) (Asie), Lib.)` has one too many. */
const ROUND = String.raw`\((?:[^()\n]|\([^()\n]{1,80}\)){1,160}\)(?:,[^()\n]{1,40}\))?`;
const BRACKETS = String.raw`(?:\s?(?:${ROUND}|\[[^[\]]{1,80}\])){0,3}`;
/**
 * What a record tells between a name and its colon: `M. Paul Arden (Rive-Sud, Lib.) propose:`, `Hon. Ana Holt (Minister of Ports, Lib.) moved:`,
 * `L'honorable Paul Arden, ayant donné avis le jeudi 4 mars:`.
 */
const GIVING_NOTICE = String.raw`ayant donn[ée] (?:un |son )?(?:pré)?avis|conform[ée]ment à (?:l[’']|son )avis|having given notice|(?:rose )?pursuant to notice|habiendo (?:dado|presentado) aviso|previo aviso|conforme al aviso`;
const MOVES = String.raw`(?:(?<=\)) (?:propose|moved|moves|propone)| ?,? (?:${GIVING_NOTICE})(?: [^:;.!?\n]{2,60})?)?`;
/** An office behind a comma: its words begin with capitals, or it is one of another language. */
const SMALL = `of|for|the|and|to|de|del|des|du|la|le|les|von|van|der|den|da|di|al|${LOW_OFFICES}`;
const OFFICE_BEHIND = String.raw`(?:, (?:\p{Lu}[\p{L}\p{M}.’'-]*|ministre|ministra|ministro|président\p{L}*|president[ae]|député\p{L}*|diputad[ao]|rapporteure?|host)(?: (?:\p{Lu}[\p{L}\p{M}.’'-]*|${SMALL}|\p{Ll}{3,}(?=[ :]))){0,12})?`;
/** `DIRECTOR DEL INSTITUTO (IMPI), ANA RUIZ SOTO`: behind an office and its acronym stands who has it. */
const NAME_BEHIND = String.raw`(?:(?<=\)), \p{Lu}[\p{Lu}\p{M}.’' -]{3,60})?`;
export const CAPITALS = new RegExp(
  String.raw`^(SPEAKER_\d{1,3}|\p{Lu}[\p{Lu}\p{M}\d.,’'&/ -]{0,90}(?:,[\p{Lu}\p{M}\d.,’'&/ -]{0,100})?${BRACKETS}${NAME_BEHIND}${BRACKETS})${MOVES}\s?:(?=\s|$|[¿¡]|\p{Lu}?\p{Ll})`,
  'u',
);
/** What people call somebody, amid his name: `Tom “Reed” Hale`. */
const CALLED = String.raw`["“«]\p{Lu}[\p{L}\p{M}.’' -]{0,20}["”»]`;
/** An office in capitals may be as long as it is, and hold what is quoted, where behind its last comma its holder's name stands, or before its first. */
export const LONG_CAPITALS =
  /^(\p{Lu}[\p{Lu}\p{M}\d.,’'"“”«»&/() -]{12,420}, \p{Lu}[\p{Lu}\p{M}.’'-]+(?: \p{Lu}[\p{Lu}\p{M}.’'-]*){1,7})\s?:(?=\s)/u;
export const LONG_BEHIND =
  /^(\p{Lu}[\p{Lu}\p{M}.’' -]{4,60}, (?<office>\p{Lu}[\p{Lu}\p{M}\d.,’'"“”«»&/() -]{12,360}))\s?:(?=\s)/u;
export const MIXED = new RegExp(
  String.raw`^(\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:\p{Lu}[\p{L}\p{M}.’'-]*|${SMALL}|${CALLED}|\d{1,2})){0,8}${OFFICE_BEHIND}${BRACKETS})${MOVES} ?:(?=\s|$)`,
  'u',
);
/** `M. Tom Hale. – `, `Mme Ines Malk, ministre des ports. – `: as French parliaments print it. */
export const DASHED = /^((?:M\.|MM\.|Mmes?|Mlle|Le|La|Une?|Plusieurs|Des) [^.–—:\n]{2,80}?)\. ?[–—] (?=\S)/u;
export const GROUP = new RegExp(
  String.raw`^([\p{Lu}][\p{L}.’'-]*(?: [\p{L}.’'-]+){0,4}(?: ?[([]${STAMP}[)\]])?) ?:(?=\s|$)`,
  'u',
);
export const QUESTION = /^([QA])(?::\s*|\.\s+|\s+)(?=\S)/;
/** `-PRESIDENTE IVÁN RÍOS:`, as the presidency of Mexico printed it; `*Mr HALE:`, as a house marks what it has translated. */
export const MARK_BEFORE = /^(?:[-–—](?=\p{Lu}{2})|\*\s?(?=\p{Lu}))/u;
/** A tag that is none before a label, `<Newspeech>Mr. Hale:`, and a label that stands in its brackets: `<THE PRESIDENT:> Thank you.` */
export const TAG_BEFORE = /^<\p{L}[\p{L}\p{N}_-]{0,30}>\s?(?=\p{Lu})/u;
export const ANGLED = /^<(\p{Lu}[^<>:\n]{1,100}):>(?=\s)/u;
/** `[Speaker 1] [00:12] Yes.`: a name in brackets before its time. */
export const BOXED = new RegExp(String.raw`^\[(\p{Lu}[^[\]\n:]{1,60})\](?= ?[([]${STAMP}[)\]] \S)`, 'u');
