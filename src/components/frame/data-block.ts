import type { JsonLd } from '../../parts/structured-data/json-ld.ts';

/**
 * Data as the text of a script element. No character in it can end the element, begin a comment or be an entity, whatever a
 * document's title holds.
 */
export const dataBlock = (data: JsonLd): string =>
  JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
