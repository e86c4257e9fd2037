import type { LeftOutReason } from '../../../src/record/left-out.ts';
import type { Problem } from '../../report/problem.ts';

const reasons: readonly [RegExp, LeftOutReason][] = [
  [/^(?:unsupported-file|other-format|no-captions|page-without-text|page-too-deep)$/, 'format'],
  [/^(?:link-outside|link-to-folder|broken-link)$/, 'link'],
  [/^(?:unreadable-file|closed-folder)$/, 'unreadable'],
  [/^(?:file-too-large|markdown-too-)/, 'size'],
  [/^empty-source$/, 'empty'],
  [/^(?:invalid-utf-8|wide-encoding|nul-character|control-character)$/, 'encoding'],
  [/^bidirectional-control$/, 'hidden-characters'],
  [/^changed-source$/, 'changed'],
  [/^(?:address-|moved-)/, 'address'],
  [/^too-slow$/, 'time'],
  [/^internal$/, 'program'],
];

/** What readers are told of a problem that keeps a file out: no words of the file, which messages quote. */
export function reasonOf({ kind, file, document }: Problem, source: string | undefined): LeftOutReason {
  const found = reasons.find(([kinds]) => kinds.test(kind))?.[1];
  if (found) return found;
  // In what cites it.
  if (document !== undefined) return 'evidence';
  return file === source ? 'front-matter' : 'card';
}
