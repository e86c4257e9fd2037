import { labelWords, OFFICES } from '../vocabulary.ts';

/** `Son Honneur le Président`, `His Honour the Speaker` */
const HONOUR =
  /^(?:son|sa|leurs?|his|her|their|su|sus) (?:honneur|excellence|majesté|altesse|éminence|honou?r|excellency|majesty|excelencia|señoría),? /iu;
const ARTICLE = /^(?:the|el|la|los|las|le|les|l[’'])\s?(?=\p{L})/iu;

/** What goes on telling of an office and is nobody’s name, in capitals too: `EL PRESIDENTE SUPLENTE`. */
const QUALIFIER =
  /^(?:suplente|interin[oa]|adjunt[oa]|provisional|municipal|general|ejecutiv[oa]|constitucional|elect[oa]|honorari[oa]|suppléante?|intérimaire|adjointe?|générale?|déléguée?|honoraire|sortante?|élue?|interim|elect|honorary|pro|tempore|tem)$/u;

/** Behind an office these lead to what it is over: `Le président du Sénat`. */
const OVER = /^(?:of|for|to|de|del|du|des|aux?|à|d[’']\p{L}+)$/iu;

/**
 * True for a label that tells an office and no name: an office, what qualifies it, and what it is over. In small letters anything may
 * qualify it, in capitals only what is known to.
 */
export function isOfficeAlone(label: string): boolean {
  const bare = label.replace(HONOUR, '');
  const hasArticle = ARTICLE.test(bare);
  const words = bare.replace(ARTICLE, '').split(/[\s,]+/);
  const isOffice = (word: string): boolean => labelWords(word).every((part) => OFFICES.has(part));
  if (!isOffice(words[0] ?? '')) return false;
  const over = hasArticle ? words.findIndex((word, at) => at > 0 && OVER.test(word)) : -1;
  return words
    .slice(1, over < 0 ? undefined : over)
    .every((word) => isOffice(word) || QUALIFIER.test(word.toLowerCase()) || (hasArticle && /^\p{Ll}/u.test(word)));
}
