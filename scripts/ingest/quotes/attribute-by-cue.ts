import { findTag, listCues } from './find-cue.ts';
import { sentenceAt } from './prose.ts';
import { fromCue, type RunRule } from './run-rule.ts';

/** `“…,” Smith said` and `“…,” said Smith`. A full stop inside the marks ends the sentence: what follows is another. */
export const tagBehind: RunRule = ({ prose, run }) => {
  // A quotation within the words may end where they do: `‘…,’”`.
  const last =
    prose.text
      .slice(run.start, run.end)
      .replace(/[\s'’‘"]+$/, '')
      .at(-1) ?? '';
  const next = prose.text.slice(run.close);
  if (last === '.' && !/^,|^\s*[—–-]?\s*\p{Ll}/u.test(next)) return undefined;
  if (/^\s*[.;:]/.test(next) || !run.closed) return undefined;
  const tag = findTag(prose, run.close);
  if (!tag) return undefined;
  // Without a comma or its like the marks end a phrase, and the words go on: only a comma before the tag makes it one.
  if (!/[,?!—–…-]/.test(last) && !/^\s*[,—–]/.test(next)) return undefined;
  return fromCue(tag, 'behind');
};

/** The nearest cue before the words, in the same sentence: `Smith said “…”`, `described it as “…”`, `what Smith called “…”`. */
export const cueBefore: RunRule = ({ prose, run }) => {
  const [start] = sentenceAt(prose, run.open);
  const cues = listCues(prose, start, run.open);
  return fromCue(cues.findLast(({ subject }) => subject) ?? cues.at(-1), 'before');
};

const ACCORDING = /\b[Aa]ccording to ((?:the |a |an )?[^,;.“”\u0001]{2,80})/u;

/** `according to Smith` anywhere in the sentence. */
export const accordingTo: RunRule = ({ prose, run }) => {
  const [start, end] = sentenceAt(prose, run.open);
  const match = ACCORDING.exec(prose.masked.slice(start, end));
  if (!match?.[1]) return undefined;
  const at = start + match.index;
  const whoEnd = at + match[0].trimEnd().length;
  const who = { position: prose.position, start: at + match[0].length - match[1].length, end: whoEnd };
  return fromCue(
    { position: prose.position, start: at, end: at + 12, verb: 'according to', subject: who },
    'according',
  );
};

/** A cue at the end of the sentence: `The “ugly” fight is over, Smith said.` */
export const tagAtEnd: RunRule = ({ prose, run }) => {
  const [, end] = sentenceAt(prose, run.open);
  const rest = prose.masked.slice(run.close, end);
  const comma = rest.search(/,\s/);
  if (comma < 0) return undefined;
  for (const match of rest.matchAll(/,\s/g)) {
    const tag = findTag(prose, run.close + match.index);
    if (tag && tag.end <= end) return fromCue(tag, 'sentence end');
  }
  return undefined;
};
