import type { Draft } from '../../text/draft.ts';
import { HOLDER, STAMP } from '../../text/label-lines.ts';
import { stampOf } from '../labels/clock.ts';
import { matchLabel } from '../match-label.ts';
import { acceptNames } from './accept-names.ts';
import { isOpen, type FormLabel } from './form-label.ts';

const NAME = new RegExp(String.raw`^(${HOLDER})(?: ?[:.—–-])?$`, 'u');
const DASHED = new RegExp(
  String.raw`^(?:[-–—] ?)?(${HOLDER}?)(?:\.- ?| ?[—–] ?| -{1,2} )(?=[\p{L}\p{N}“"«¿¡(\[‘'…])`,
  'u',
);
/** Between a name in bold type and what is said: a time, and what closes a label. */
const GAP = new RegExp(String.raw`^:?\s?(?:[([]${STAMP}[)\]])?\s?(?:[:—–-]\s?)?`, 'u');
const LONGEST = 80;
/** Where names lead in bold type people may go on for some paragraphs; where a dash follows them, most paragraphs begin so. */
const MOST_BETWEEN = { bold: 6, dashed: 2 };

/** A name in bold type at the head of a paragraph. */
function readBold({ body, spans }: Draft, position: number): FormLabel | undefined {
  const span = spans.find(({ kind, start }) => kind === 'strong' && start === 0);
  if (!span || span.end >= body.text.length) return undefined;
  if (span.end > LONGEST) return readLongLabel(body, span.end, position);
  const name = NAME.exec(body.text.slice(0, span.end))?.[1];
  if (name === undefined) return undefined;
  const gap = GAP.exec(body.text.slice(span.end))?.[0] ?? '';
  const time = stampOf(gap);
  const places = { start: 0, end: span.end + gap.trimEnd().length, speechStart: span.end + gap.length };
  return { position, name, ...places, ...(time !== undefined && { time }) };
}

/** A name with its whole office, which a colon closes as all labels are closed. */
function readLongLabel(body: Draft['body'], end: number, position: number): FormLabel | undefined {
  const label = matchLabel(body, 0, body.text);
  if (!label || label.labelEnd < end - 1 || label.labelEnd > end + 2) return undefined;
  return { position, name: label.text, start: 0, end: label.labelEnd, speechStart: label.speechStart };
}

/** A name whose bold type goes on, behind its colon, into what is said: whoever sets a label by hand may select too much. */
function readReaching({ body, spans }: Draft, position: number): FormLabel | undefined {
  const span = spans.find(({ kind, start }) => kind === 'strong' && start === 0);
  const end = body.text.slice(0, LONGEST).indexOf(':') + 1;
  const name = NAME.exec(body.text.slice(0, end))?.[1];
  if (!span || span.end <= end || name === undefined || !/^\s*\S/.test(body.text.slice(end))) return undefined;
  return { position, name, start: 0, end, speechStart: end + (/^\s*/.exec(body.text.slice(end))?.[0].length ?? 0) };
}

/** A name and a dash at the head of a paragraph. */
function readDashed({ body }: Draft, position: number): FormLabel | undefined {
  const match = DASHED.exec(body.text.slice(0, LONGEST + 10));
  const [whole = '', name = ''] = match ?? [];
  if (name === '' || name.length > LONGEST) return undefined;
  return { position, name, start: 0, end: whole.trimEnd().length, speechStart: whole.length };
}

/** Names that lead paragraphs without a colon: in bold type, or with a dash behind them. */
export function findLeadingNames(drafts: readonly Draft[]): FormLabel[] {
  const read = (one: (draft: Draft, position: number) => FormLabel | undefined): FormLabel[] =>
    drafts.flatMap((draft, position) => (isOpen(draft) ? (one(draft, position) ?? []) : []));
  const bold = acceptNames(read(readBold), drafts, { most: MOST_BETWEEN.bold });
  if (bold.length === 0) return acceptNames(read(readDashed), drafts, { most: MOST_BETWEEN.dashed });
  const known = new Set(bold.map(({ name }) => name));
  const reaching = read(readReaching).filter(({ name }) => known.has(name));
  return [...bold, ...reaching].sort((one, other) => one.position - other.position);
}
