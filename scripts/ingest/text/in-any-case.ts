/**
 * The words of a pattern in capitals and small letters: `bo(?:at|ok)` → `[Bb][Oo](?:[Aa][Tt]|[Oo][Kk])`, for an expression of which other
 * letters count as they are. Classes of the pattern have no letters of their own. Node 22 can't read `(?i:…)`.
 */
export const inAnyCase = (pattern: string): string =>
  pattern.replace(/\\p\{[^}]*\}|\\.|\p{Ll}/gu, (part) =>
    part.startsWith('\\') ? part : `[${part.toUpperCase()}${part.toLowerCase()}]`,
  );
