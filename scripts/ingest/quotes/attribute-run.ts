import { findTag, listCues, type Cue } from './find-cue.ts';
import { sentenceAt, type ReadProse } from './prose.ts';
import type { Run } from './find-runs.ts';

/** What a rule looks at: one run, where it stands, and what was found for the runs before it. */
export interface RunInContext {
  prose: ReadProse;
  /** All passages of the document. */
  passages: readonly ReadProse[];
  run: Run;
  /** The run before it in the passage. */
  before?: { run: Run; found: Found | undefined };
}

export interface Found {
  cue?: Cue;
  basis: 'cue' | 'context';
  /** Who speaks, where no cue has a subject. */
  speaker?: Cue['subject'];
  /** Which rule found it. */
  rule: string;
}

type RunRule = (context: RunInContext) => Found | undefined;

const fromCue = (cue: Cue | undefined, rule: string): Found | undefined => cue && { cue, basis: 'cue', rule };

/** `“…,” Smith said` and `“…,” said Smith`. A full stop inside the marks ends the sentence: what follows is another. */
const tagBehind: RunRule = ({ prose, run }) => {
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
const cueBefore: RunRule = ({ prose, run }) => {
  const [start] = sentenceAt(prose, run.open);
  const cues = listCues(prose, start, run.open);
  return fromCue(cues.findLast(({ subject }) => subject) ?? cues.at(-1), 'before');
};

const ACCORDING = /\b[Aa]ccording to ((?:the |a |an )?[^,;.“”\u0001]{2,80})/u;

/** `according to Smith` anywhere in the sentence. */
const accordingTo: RunRule = ({ prose, run }) => {
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
const tagAtEnd: RunRule = ({ prose, run }) => {
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

/** The words go on in the next sentence: `“…,” Smith said. “…”` */
const continued: RunRule = ({ prose, run, before }) => {
  if (!before?.found) return undefined;
  const between = prose.masked.slice(before.run.close, run.open);
  if (/[.?!:—–-]\s*$/.test(between) || between.trim() === '') {
    const { found } = before;
    return { ...found, basis: 'context', rule: 'continued' };
  }
  return undefined;
};

/** `Smith had this to say:` in the sentence or passage before. */
const announced: RunRule = ({ prose, passages, run }) => {
  if (prose.masked.slice(0, run.open).trim() !== '') return undefined;
  const previous = passages[prose.position - 1];
  if (!previous || !/:\s*$/.test(previous.masked)) return undefined;
  const [start, end] = sentenceAt(previous, previous.text.length - 1);
  const cue = listCues(previous, start, end).at(-1);
  return fromCue(cue, 'announced');
};

/** Whole sentences in marks without a cue: their speaker is that of the next words in the passage, or of the last before. */
const wholeSentences: RunRule = ({ prose, passages, run }) => {
  if (prose.masked.slice(0, run.open).trim() !== '') return undefined;
  const next = prose.runs.find(({ open }) => open >= run.close);
  if (next && prose.masked.slice(run.close, next.open).trim() === '') {
    const tag = tagBehind({ prose, passages, run: next });
    if (tag) return { ...tag, rule: 'next' };
  }
  const rest = prose.masked.slice(run.close).trim();
  const previous = passages[prose.position - 1];
  if (!previous || rest.length > 3) return undefined;
  const cue = listCues(previous, 0, previous.text.length).findLast(({ subject }) => subject);
  return cue && { cue, basis: 'context', rule: 'paragraph before' };
};

/** `Smith: “…”` */
const labelled: RunRule = ({ prose, run }) => {
  const [start] = sentenceAt(prose, run.open);
  const match = /(?:^|[\s—–-])((?:[\p{Lu}][\p{L}.'’-]*\s?){1,5})(?:\([^)]*\))?:\s*$/u.exec(
    prose.masked.slice(start, run.open),
  );
  if (!match?.[1]) return undefined;
  const at = start + match.index + match[0].indexOf(match[1]);
  return {
    basis: 'context',
    speaker: { position: prose.position, start: at, end: at + match[1].trimEnd().length },
    rule: 'labelled',
  };
};

/** The order counts: a tag right behind the words is surer than a verb before them, and both are surer than neighbours. */
const rules: readonly RunRule[] = [
  tagBehind,
  cueBefore,
  accordingTo,
  tagAtEnd,
  continued,
  announced,
  labelled,
  wholeSentences,
];

export function attributeRun(context: RunInContext): Found | undefined {
  for (const rule of rules) {
    const found = rule(context);
    if (found) return found;
  }
  return undefined;
}
