import type { QuoteSpeaker } from '../../../../src/record/quote.ts';
import type { Saying } from '../../languages/saying.ts';
import { inAnyCase } from '../../text/in-any-case.ts';

/** At the end of a name: what a body is of. Nobody is called so. */
const PLACES =
  'Argentina|Bolivia|Brasil|Canada|Canadá|Chile|Ecuador|Internacional|International|Internationale|Mexico|México|Ontario|Paraguay|Perú|Québec|Uruguay|Venezuela';

/** What words are that name nobody: `la alcaldesa` a role, `el gobierno` a body, `los vecinos` several, `el informe` a document. */
export function createLabelReader({
  pronouns,
  article,
  people,
  bodies,
  documents,
}: Saying): (label: string) => QuoteSpeaker['status'] | undefined {
  const the = String.raw`^(?:(?:${article})\s|l[’'])(?:\p{Ll}+[\s-])?`;
  const is = (nouns: string) => new RegExp(String.raw`${the}(?:${nouns})(?![\p{L}])`, 'iu');
  const [isPerson, isBody, isDocument] = [is(people), is(bodies), is(documents)];
  const isNamedBody = new RegExp(String.raw`^(?:${initials(article)})\s\p{Lu}|^[Ll][’']\p{Lu}`, 'u');
  // `Statistique Canada`, `Banco Central`
  const isBodyAlone = new RegExp(
    String.raw`^(?:(?=\p{Lu})${inAnyCase(bodies)}(?!\p{L})|\p{Lu}.*\s(?:${PLACES})$)`,
    'u',
  );
  const isPronoun = new RegExp(`^(?:${pronouns})$`, 'iu');
  return (label) => {
    if (isPronoun.test(label)) return 'unknown';
    if (isDocument.test(label)) return 'document';
    if (isBody.test(label)) return 'organization';
    // `el Banco Mundial`, `La Russie`
    if (!isPerson.test(label)) return isNamedBody.test(label) || isBodyAlone.test(label) ? 'organization' : undefined;
    return /^(?:los|las|les|unos|unas|des)\s/i.test(label) ? 'group' : 'role';
  };
}

/** The words of a pattern, also as they begin a sentence. */
const initials = (words: string): string =>
  words
    .split('|')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');
