import type { KindRule } from './clues.ts';

/** It stands at the beginning, in one of so many paragraphs. */
const WITHIN = 2;
/** How a statement is brought in by who issues it; reports tell of it further down. */
const BROUGHT_IN =
  /(?<!\p{L})(?:issued|released|made|delivered|gave) the following (?:joint |written |public |official )?(?:statement|remarks|comments?)|(?:emitió|dio a conocer|publicó|difundió|hizo) (?:hoy )?(?:la siguiente declaración|el siguiente (?:comunicado|posicionamiento|pronunciamiento))|(?:a|ont) (?:fait|publié|émis|diffusé) (?:aujourd[’']hui )?la déclaration suivante|(?:a|ont) (?:fait|déclaré) ce qui suit|voici (?:le texte (?:intégral )?de )?la déclaration (?:intégrale |complète |officielle )?(?:de |du |des |d[’'])|(?:esta|la siguiente) es la declaración (?:íntegra |completa |oficial )?(?:de|del) /iu;

/** A statement that is printed with a sentence on who made it. */
export const fromAnnouncement: KindRule = ({ document, bylines, dateline }, prose) => {
  if (bylines.length > 0 || /\((?:AP|AFP|Reuters|EFE|UPI)\)/.test(dateline ?? '')) return undefined;
  for (const { id, text } of prose.slice(0, WITHIN)) {
    const exact = BROUGHT_IN.exec(text)?.[0];
    if (exact !== undefined)
      return {
        value: 'statement',
        basis: 'inferred',
        evidence: [{ document, block: id, exact }],
        note: 'It begins with who made it.',
      };
  }
  return undefined;
};
