import { isDeepStrictEqual } from 'node:util';
import { isCollection, isMap, isScalar, type Pair, type ParsedNode, type YAMLMap } from 'yaml';
import { parseSafeYaml } from '../ingest/content/parse-safe-yaml.ts';
import { placeInText } from '../report/place-in-text.ts';
import type { Problem } from '../report/problem.ts';
import { writeScalar } from './format-proposals.ts';
import type { Accepted, AcceptedLine } from './read-proposals.ts';

export type EditedCard = { ok: true; text: string } | { ok: false; problems: Problem[] };

type CardPair = Pair<ParsedNode, ParsedNode | null>;

/**
 * The text of a card with what was accepted. Only lines are added: whatever else stands there, comments and spaces too, stays as it is.
 * A line that the card has already is left out; one of which it says something else is a problem.
 */
export function editCard(text: string, file: string, accepted: Accepted): EditedCard {
  const place = placeInText(file, text);
  const parsed = parseSafeYaml(text, place);
  if (!parsed.ok) return parsed;
  const root = parsed.document.contents;
  if (root !== null && !isMap(root)) return { ok: false, problems: [report(place(0), 'This is no card.')] };
  const before = (parsed.document.toJS() ?? {}) as { moved?: Record<string, string>; formerIds?: string[] };
  const moved = before.moved ?? {};
  const contrary = accepted.moved.filter(({ key, value }) => Object.hasOwn(moved, key) && moved[key] !== value);
  const formerIds = accepted.formerIds.filter(({ value }) => !before.formerIds?.includes(value));
  const problems = contrary.map(({ key }) =>
    report(place(0), `The card says already that "${key}" leads to "${moved[key] ?? ''}".`),
  );
  if (problems.length > 0) return { ok: false, problems };

  const lines = accepted.moved.filter(({ key }) => !Object.hasOwn(moved, key));
  const edited = addItems(addItems(text, 'moved', lines, file), 'formerIds', formerIds, file);
  const wanted = {
    ...before,
    ...(lines.length > 0 && {
      moved: { ...moved, ...Object.fromEntries(lines.map(({ key, value }) => [key, value])) },
    }),
    ...(formerIds.length > 0 && { formerIds: [...(before.formerIds ?? []), ...formerIds.map(({ value }) => value)] }),
  };
  const after = parseSafeYaml(edited, placeInText(file, edited));
  if (after.ok && isDeepStrictEqual(after.document.toJS(), wanted)) return { ok: true, text: edited };
  return {
    ok: false,
    problems: [report(place(0), 'What was accepted cannot be written into this card as it is laid out.')],
  };
}

const report = (place: { file: string; line: number; column: number }, what: string): Problem => ({
  ...place,
  kind: 'card-not-edited',
  what,
  why: 'An old address can lead to one place only, and nothing on a card is changed without you.',
  fix: 'Write the lines onto the card yourself, and strike them from the file of proposals.',
});

function addItems(text: string, field: 'moved' | 'formerIds', lines: readonly AcceptedLine[], file: string): string {
  if (lines.length === 0) return text;
  const parsed = parseSafeYaml(text, placeInText(file, text));
  const root = parsed.ok && isMap(parsed.document.contents) ? parsed.document.contents : undefined;
  const pair = root?.items.find(({ key }) => isScalar(key) && key.value === field) as CardPair | undefined;
  const value = isCollection(pair?.value) ? pair.value : undefined;
  const write = (line: AcceptedLine) =>
    field === 'moved' ? `${writeScalar(line.key)}: ${writeScalar(line.value)}` : writeScalar(line.value);
  if (!pair || !value) return appendGroup(text, pair, field, lines, write);
  if ((value as { flow?: boolean }).flow) return addToFlow(text, pair, value, lines, write);
  return addToBlock(text, value, field, lines, write);
}

type Write = (line: AcceptedLine) => string;
const indentOf = (text: string, offset: number): string =>
  ' '.repeat(offset - (text.lastIndexOf('\n', offset - 1) + 1));
const withComments = (lines: readonly AcceptedLine[], indent: string, write: Write): string =>
  lines
    .map((line) =>
      [...line.comment.map((comment) => `# ${comment}`), write(line)].map((row) => `${indent}${row}\n`).join(''),
    )
    .join('');

/** A field of its own at the end, or below its name where that stands there with nothing. */
function appendGroup(
  text: string,
  pair: CardPair | undefined,
  field: string,
  lines: readonly AcceptedLine[],
  write: Write,
) {
  const items = withComments(
    lines,
    field === 'moved' ? '  ' : '  ',
    (line) => `${field === 'moved' ? '' : '- '}${write(line)}`,
  );
  if (!pair) return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${field}:\n${items}`;
  const [, , end] = pair.key.range;
  const lineEnd = text.indexOf('\n', end);
  return lineEnd === -1 ? `${text}\n${items}` : `${text.slice(0, lineEnd + 1)}${items}${text.slice(lineEnd + 1)}`;
}

/** `{ p1: p2 }` grows before its bracket; the reasons stand above its line. */
function addToFlow(
  text: string,
  pair: CardPair,
  value: ParsedNode,
  lines: readonly AcceptedLine[],
  write: Write,
): string {
  const [, end] = value.range;
  const inner = text.slice(value.range[0] + 1, end - 1);
  const comma = inner.trim() === '' || /,\s*$/.test(inner) ? '' : ',';
  const kept = inner.trimEnd();
  const tail = inner.slice(kept.length);
  const added = `${kept}${comma} ${lines.map(write).join(', ')}${tail === '' ? ' ' : tail}`;
  const start = text.lastIndexOf('\n', pair.key.range[0] - 1) + 1;
  const comments = lines.flatMap((line) => line.comment.map((comment) => `# ${line.key}: ${comment}\n`)).join('');
  return `${text.slice(0, start)}${comments}${text.slice(start, value.range[0] + 1)}${added}${text.slice(end - 1)}`;
}

/** Behind the last item, on lines of their own, as far in as the others. */
function addToBlock(
  text: string,
  value: ParsedNode,
  field: string,
  lines: readonly AcceptedLine[],
  write: Write,
): string {
  const items = (value as YAMLMap.Parsed).items;
  const last = items.at(-1);
  const node = isMap(value) ? (last?.value ?? last?.key) : (last as unknown as ParsedNode | undefined);
  const [, valueEnd = 0] = node?.range ?? [];
  const lineEnd = text.indexOf('\n', valueEnd);
  const end = lineEnd === -1 ? text.length : lineEnd + 1;
  const indent = indentOf(text, value.range[0]);
  const block = withComments(lines, indent, (line) => `${field === 'moved' ? '' : '- '}${write(line)}`);
  return `${text.slice(0, end)}${lineEnd === -1 ? '\n' : ''}${block}${text.slice(end)}`;
}
