import type { LeftOutReason } from '../../../src/record/left-out.ts';
import type { Problem } from '../../report/problem.ts';

const reasons: readonly [RegExp, LeftOutReason][] = [
  [/^(?:unsupported-file|other-format|no-captions|old-office-file|page-too-deep)$/, 'format'],
  [/^(?:broken-file|own-entities)$/, 'broken'],
  [/^encrypted-file$/, 'locked'],
  [/^(?:no-text|page-without-text|unreadable-letters)$/, 'without-text'],
  [/^(?:link-outside|link-to-folder|broken-link)$/, 'link'],
  [/^(?:unreadable-file|closed-folder)$/, 'unreadable'],
  [
    /^(?:file-too-large|markdown-too-|text-too-long|too-many-pages|unpacks-too-large|nested-too-deep|extraction-too-large)/,
    'size',
  ],
  [/^empty-source$/, 'empty'],
  [/^(?:invalid-utf-8|wide-encoding|nul-character|control-character)$/, 'encoding'],
  [/^bidirectional-control$/, 'hidden-characters'],
  [/^changed-source$/, 'changed'],
  [/^(?:address-|moved-)/, 'address'],
  [/^(?:too-slow|extraction-too-slow)$/, 'time'],
  [/^(?:internal|extraction-failed|no-parser)$/, 'program'],
];

/** What can be wrong with the fields at a text's head. */
const OF_FIELDS =
  /^(?:front-matter-|yaml-|(?:unknown|missing|empty)-field$|wrong-(?:type|form)$|unknown-value$|bad-date$|duplicate-key$|proto-key$)/;

/** What readers are told of a problem that keeps a file out: no words of the file, which messages quote. */
export function reasonOf({ kind, file, document }: Problem, source: string | undefined): LeftOutReason {
  const found = reasons.find(([kinds]) => kinds.test(kind))?.[1];
  if (found) return found;
  // In what cites it.
  if (document !== undefined) return 'evidence';
  if (file !== source) return 'card';
  return OF_FIELDS.test(kind) ? 'front-matter' : 'unread';
}
