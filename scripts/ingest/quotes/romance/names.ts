/** Names as Spanish and French texts print them, as patterns. */

const NAME_WORD = String.raw`(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}’'-]*)`;
const PARTICLE = String.raw`(?:de|del|de\sla|de\slos|da|dos|du|van|von|y)`;

const TITLE = String.raw`(?:M\.|Mme|Mlle|Me|Dre?\.?|Sr\.|Sra\.|Dra?\.|Lic\.|Ing\.|Arq\.|Mtr[oa]\.|Gral\.|Don|Doña|don|doña)`;

/** One name or several, with a title before them. */
export const NAME = String.raw`(?:${TITLE}\s)?${NAME_WORD}(?:\s(?:${PARTICLE}\s)?${NAME_WORD}){0,4}`;

/** With a title that may stand behind an article: `el Lic. Juan Gil`. */
export const TITLED_NAME = String.raw`${TITLE}\s${NAME_WORD}(?:\s(?:${PARTICLE}\s)?${NAME_WORD}){0,4}`;

/** At least two. */
export const FULL_NAME = String.raw`${NAME_WORD}(?:\s(?:${PARTICLE}\s)?${NAME_WORD}){1,4}`;

/** A word in small letters. */
export const LOWER = String.raw`\p{Ll}[\p{L}\p{M}’'-]*`;
