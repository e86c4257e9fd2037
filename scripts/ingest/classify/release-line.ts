import type { Kind } from '../../../src/record/document-kinds.ts';
import { countWords } from '../../../src/record/passages.ts';
import type { Draft } from '../text/draft.ts';
import { hasHeadlineVerb, isName } from './is-letterhead.ts';

const LINE =
  /^(?<label>(?:press|media|news) (?:release|statement)|comunicado(?: de prensa)?|communiqué(?: de presse)?) ?: (?<issuer>\S.*)$/iu;
const LONGEST_ISSUER = 9;

/** `Press Release: Green Party` → what it is, and who issues it; undefined where a headline stands behind the colon. */
export function readReleaseLine(text: string): { label: string; issuer: string } | undefined {
  const { label, issuer } = LINE.exec(text.trim())?.groups ?? {};
  if (label === undefined || issuer === undefined || countWords(issuer) > LONGEST_ISSUER) return undefined;
  return isName(issuer) && !hasHeadlineVerb(issuer) ? { label, issuer } : undefined;
}

/** The same where a page's link on the name shows that it is one: a title in capitals looks alike. */
export function kindOfReleaseLine({ body, spans }: Draft): { kind: Kind; exact: string } | undefined {
  const read = readReleaseLine(body.text);
  if (!read) return undefined;
  const start = body.text.lastIndexOf(read.issuer);
  const isLinked = spans.some(
    (span) => span.kind === 'link' && span.start <= start && span.end >= start + read.issuer.length,
  );
  return isLinked ? { kind: 'press-release', exact: read.label } : undefined;
}
