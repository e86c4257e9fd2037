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

/** Adjectives of offices and places: `Relaciones Exteriores`, `Estados Unidos`. They begin no name. */
export const ADJECTIVE = String.raw`(?:Administrativ|Agrari|Agrícola|Central|Ciudadan|Civil|Económic|Estatal|Exterior|Federal|General|Human|Industrial|Internacional|Internation|Mexican|Municipal|Mundial|Nacional|National|Norte|Polític|Públic|Publi|Regional|Rural|Social|Superior|Sur|Técnic|Unid|Universitari|Urban)(?:o|a|os|as|es|al|ale|aux|ales|que|ques|c|cs)?(?![\p{L}])`;
/** What begins names of places in two words. */
const TWO_WORDS = String.raw`(?:Arabia|Baja|Buenos|Ciudad|Corea|Costa|El|Estados|Gran|La|Las|Los|New|Nouveau|Nouvelle|Nuev[oa]|Puerto|Quintana|Reino|Saint|Sainte|San|Santa|Santo|Sri)`;

/** A place or an office in capitals, before a name that follows without a comma: `Hacienda`, `Relaciones Exteriores`, `Nuevo León`. */
export const CAPITAL_OWNER = String.raw`(?:${TWO_WORDS}\s${NAME_WORD}|(?!${TWO_WORDS}\s)${NAME_WORD}(?:\s${ADJECTIVE})?)`;
export const NO_ADJECTIVE = `(?!${ADJECTIVE})`;

/** A word in small letters. */
export const LOWER = String.raw`\p{Ll}[\p{L}\p{M}’'-]*`;
