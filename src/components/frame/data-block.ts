import type { JsonLd } from '../../parts/structured-data/json-ld.ts';

/**
 * Data as the text of a script element. No character in it can end the element, begin a comment or be an entity, whatever a
 * document's title holds. A list of nothing is no property: vocabularies have lists of at least one.
 */
export const dataBlock = (data: JsonLd): string =>
  JSON.stringify(data, (_, value: unknown) => (Array.isArray(value) && value.length === 0 ? undefined : value)).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
