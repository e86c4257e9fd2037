import type { Draft } from '../../text/draft.ts';
import { isInCapitals } from '../labels/in-capitals.ts';
import { readNames } from '../labels/names-of-text.ts';
import { beginsWithTrade, labelKey, readLabel } from '../labels/read-label.ts';
import { strengthOf } from '../labels/strength.ts';
import { tellsHolder } from '../labels/tells-holder.ts';
import { isCalledTalk } from '../talk/is-called-talk.ts';
import { isScript } from '../talk/is-script.ts';
import { soundsSpoken } from '../talk/sounds-spoken.ts';
import { labelWords } from '../vocabulary.ts';
import { isOpen, nextOf, speechOf, type FormLabel } from './form-label.ts';
import { isNameLine } from './is-name-line.ts';

/**
 * What makes turns of the parts of a text between lines that divide: the share of parts that begin with a line in capitals, of names that
 * tell who has them or come again, and of speeches that sound spoken. So many names it has where nothing else says that people speak,
 * and of all names no more stand elsewhere.
 */
const RULED = { capitals: 0.8, settled: 0.6, spoken: 0.34, labels: 3, lost: 0.1 };

/** Titles stand among the first lines. */
const HEAD = 4;

export const isRule = (draft: Draft | undefined): boolean =>
  draft?.role.kind === 'omitted' && /^a (?:mark without words|line that divides)/.test(draft.role.reason);

/** Brackets between such lines tell what happens, and `???` nothing. */
const isDirection = (text: string): boolean => /^[([]|^[^\p{L}]*$/u.test(text);

/** Below a line that divides a full stop may close a label, as a colon does. */
const withoutStop = (text: string): string => text.replace(/(?<=[)\p{Lu}]{2})\.$/u, '');

interface Part {
  label: FormLabel;
  key: string;
  speech: string;
}

function toPart(drafts: readonly Draft[], position: number): Part[] {
  const draft = drafts[position];
  if (!isOpen(draft)) return [];
  const name = withoutStop(draft.body.text).replace(/:$/, '');
  const end = draft.body.text.length;
  const label = { position, name, start: 0, end, speechStart: end };
  const speech = speechOf(label, drafts);
  const canSpeak = isInCapitals(name) && isNameLine(name) && speech !== '' && strengthOf(readLabel(name).name, true);
  return canSpeak === undefined || canSpeak === false ? [] : [{ label, key: labelKey(name), speech }];
}

/**
 * Names in capitals behind lines that divide, as a talk is printed whose turns those lines part, however long people speak and however much
 * is told of them; and where a part begins with something else, so that nobody can be told to speak in it.
 */
export function findRuledNames(
  drafts: readonly Draft[],
  title: string | undefined,
): { labels: FormLabel[]; unread: number[] } {
  const none = { labels: [], unread: [] };
  const begins = drafts
    .flatMap((draft, position) => (isRule(draft) ? [nextOf(drafts, position)] : []))
    .filter((position, at, all) => drafts[position] !== undefined && all[at + 1] !== position);
  const parts = begins.flatMap((position) => toPart(drafts, position));
  const directions = begins.filter((position) => isDirection(drafts[position]?.body.text ?? '')).length;
  if (parts.length === 0 || parts.length < (begins.length - directions) * RULED.capitals) return none;
  const texts = drafts.map(({ body }) => body.text);
  const names = readNames(texts, [...new Set(parts.map(({ key }) => key))]);
  const counts = Map.groupBy(parts, ({ key }) => key);
  const isSettled = ({ label, key }: Part): boolean =>
    tellsHolder(label.name) || beginsWithTrade(label.name) || (counts.get(key)?.length ?? 0) > 1 || names.isNamed(key);
  const named = parts.filter(isSettled);
  const head = [title ?? '', ...texts.slice(0, Math.min(HEAD, begins[0] ?? 0))].map((text) =>
    labelWords(text).join(' '),
  );
  const isInHead = (key: string): boolean => key.includes(' ') && head.some((text) => text.includes(key));
  const isSaid = isCalledTalk(texts.slice(0, begins[0]), title) || named.some(({ key }) => isInHead(key));
  const isTalk =
    named.length >= parts.length * RULED.settled &&
    (isSaid || (named.length >= RULED.labels && counts.size > 1)) &&
    (isSaid || named.filter(({ speech }) => soundsSpoken(speech)).length >= named.length * RULED.spoken) &&
    !isScript(texts);
  if (!isTalk) return none;
  const isName = (part: Part): boolean => isSettled(part) || (part.key.includes(' ') && !names.isCommon(part.key));
  const places = new Set(begins);
  // Somebody may have begun above the first line that divides, and a line may be lost.
  const others = drafts
    .flatMap((_, position) => (places.has(position) ? [] : toPart(drafts, position)))
    .filter(({ key, label }) => counts.has(key) || tellsHolder(label.name));
  if (others.length > Math.max(1, parts.length * RULED.lost)) return none;
  const labels = [...parts.filter(isName), ...others].map(({ label }) => label);
  const read = new Set(labels.map(({ position }) => position));
  const first = Math.min(...read);
  return {
    labels: labels.sort((one, other) => one.position - other.position),
    unread: begins.filter((position) => position > first && !read.has(position)),
  };
}
