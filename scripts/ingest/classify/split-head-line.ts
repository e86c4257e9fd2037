import { readDateLine } from '../days/read-date-line.ts';
import { cutDraft, isPlain, type Draft } from '../text/draft.ts';
import { BEFORE_CONTACT } from './is-contact-line.ts';
import { kindOfLine } from './kind-of-line.ts';

const longest = 300;
/** Not a title's part: when the words may be printed. */
const FOR_RELEASE =
  /^(?:for immediate release|para (?:su )?(?:difusión|publicación) inmediata|pour (?:diffusion|publication) immédiate) ?[:–—-] ?(?=\S+ \S+ \S)/iu;

/** A kind on a line of its own, right above the title, in which printed lines are joined. */
const OVER_TITLE =
  /^\s*((?:(?:press|media|news) (?:release|statement)|comunicado de prensa|nota de prensa|communiqué de presse))[ \t]*\r?\n[ \t]*(?=\S+ \S+ \S)/iu;

/** Where a line holds two that a page set beside each other: `FOR IMMEDIATE RELEASE: Pier opens`, `May 5, 1999 Contact: Ana Ruiz`. */
function findEdge(text: string, printed: string): [number, number] | undefined {
  const label = FOR_RELEASE.exec(text)?.[0];
  if (label !== undefined && !readDateLine(text) && !kindOfLine(text))
    return [label.replace(/(?<![\s:–—-])[\s:–—-]+$/u, '').length, label.length];
  const kind = OVER_TITLE.exec(printed)?.[1];
  if (kind !== undefined && text.startsWith(`${kind} `)) return [kind.length, kind.length + 1];
  // Two lines of a head that a forced end of line parts.
  const line = text.indexOf('\n');
  if (line > 0 && [text.slice(0, line), text.slice(line + 1)].some((part) => readDateLine(part) ?? kindOfLine(part)))
    return [line, line + 1];
  const contact = BEFORE_CONTACT.exec(text);
  if (!contact) return undefined;
  const first = text.slice(0, contact.index);
  return readDateLine(first) || kindOfLine(first) ? [contact.index, contact.index + contact[0].length] : undefined;
}

/** What a sheet of fields says that it is about, in the first of them: `Newspaper Name: The Elder Courier`. */
const NAME_FIELD =
  /^(?:(?:\p{Lu}\p{L}* ){0,2}(?:name|title)|(?:nombre|título|nom|titre|titel|bezeichnung|titolo|nome)(?: (?:de|du|des|del) \p{L}+)?) ?: ?(?=\S)/iu;
const FIELD = /^\p{Lu}[\p{L} -]{1,40} ?: ?\S/u;
/** So many fields below it make a sheet of it. */
const fewestFields = 3;

/** The first line of a sheet of fields without its label: what it names is the title. */
export function dropNameField(drafts: readonly Draft[]): Draft[] {
  const [first, ...rest] = drafts;
  const label = first && isPlain(first) ? NAME_FIELD.exec(first.body.text)?.[0] : undefined;
  const isSheet = rest.slice(0, fewestFields).filter(({ body }) => FIELD.test(body.text)).length === fewestFields;
  if (!first || label === undefined || !isSheet) return [...drafts];
  return [cutDraft(first, label.length, first.body.text.length, 0), ...rest];
}

/** The lines that a line of a head holds. */
export function splitHeadLine(draft: Draft, source = ''): Draft[] {
  const { text } = draft.body;
  const isLine = isPlain(draft) || draft.role.kind === 'heading';
  const edge = isLine && text.length <= longest ? findEdge(text, source.slice(...draft.source)) : undefined;
  if (!edge) return [draft];
  return [cutDraft(draft, 0, edge[0]), ...splitHeadLine(cutDraft(draft, edge[1], text.length, edge[0]))];
}
