/** Names as Spanish and French texts print them, as patterns. */

const NAME_WORD = String.raw`(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}’'-]*)`;
const PARTICLE = String.raw`(?:de|del|de\sla|de\slos|da|dos|du|van|von|y)`;

/** One name or several, with a title before them. */
export const NAME = String.raw`(?:(?:M\.|Mme|Mlle|Sr\.|Sra\.|Don|Doña|don|doña)\s)?${NAME_WORD}(?:\s(?:${PARTICLE}\s)?${NAME_WORD}){0,4}`;

/** At least two. */
export const FULL_NAME = String.raw`${NAME_WORD}(?:\s(?:${PARTICLE}\s)?${NAME_WORD}){1,4}`;

/** A word in small letters. */
export const LOWER = String.raw`\p{Ll}[\p{L}\p{M}’'-]*`;
