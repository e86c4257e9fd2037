import { isCollection, isMap, isScalar, type ParsedNode, type YAMLMap } from 'yaml';
import { parseSafeYaml } from '../ingest/yaml/parse-safe-yaml.ts';
import { placeInText } from '../report/place-in-text.ts';
import { writeScalar } from './format-proposals.ts';
import type { AcceptedLine } from './read-proposals.ts';

/** What is added to a card's field, and where that stands. */
interface Addition {
  text: string;
  field: 'moved' | 'formerIds';
  lines: readonly AcceptedLine[];
}

/**
 * The text of a card with lines added to one of its fields, in the way in which that is written there: `{ p1: p2 }` grows before its
 * bracket, other groups behind their last item, and a field that is not there is put at the end. Nothing else changes.
 */
export function addItems(text: string, field: Addition['field'], lines: readonly AcceptedLine[], file: string): string {
  if (lines.length === 0) return text;
  const parsed = parseSafeYaml(text, placeInText(file, text));
  const root = parsed.ok && isMap(parsed.document.contents) ? parsed.document.contents : undefined;
  const pair = root?.items.find(({ key }) => isScalar(key) && key.value === field);
  const addition = { text, field, lines };
  if (!pair) return `${endLine(text)}${field}:\n${writeItems(addition, '  ')}`;
  // A name with nothing behind it begins a group on the next line.
  if (!isCollection(pair.value)) return insertBelow(addition, pair.key.range[1], '  ');
  const { value } = pair;
  if (value.flow) return addToFlow(addition, pair.key.range[0], value.range);
  return insertBelow(addition, endOfLast(value), indentAt(text, value.range[0]));
}

const endLine = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

const indentAt = (text: string, offset: number): string =>
  ' '.repeat(offset - (text.lastIndexOf('\n', offset - 1) + 1));

const writeItem = ({ field }: Addition, { key, value }: AcceptedLine): string =>
  field === 'moved' ? `${writeScalar(key)}: ${writeScalar(value)}` : writeScalar(value);

/** Each on a line of its own, below its reason. */
function writeItems(addition: Addition, indent: string): string {
  const sign = addition.field === 'moved' ? '' : '- ';
  const rows = addition.lines.flatMap((line) => [
    ...line.comment.map((comment) => `# ${comment}`),
    `${sign}${writeItem(addition, line)}`,
  ]);
  return rows.map((row) => `${indent}${row}\n`).join('');
}

/** On the lines below the one that holds `offset`. */
function insertBelow(addition: Addition, offset: number, indent: string): string {
  const { text } = addition;
  const lineEnd = text.indexOf('\n', offset);
  const above = lineEnd === -1 ? `${text}\n` : text.slice(0, lineEnd + 1);
  return `${above}${writeItems(addition, indent)}${lineEnd === -1 ? '' : text.slice(lineEnd + 1)}`;
}

function endOfLast(group: YAMLMap.Parsed | { items: readonly unknown[] }): number {
  const last = group.items.at(-1) as { key?: ParsedNode; value?: ParsedNode | null } & Partial<ParsedNode>;
  const node = last.key ? (last.value ?? last.key) : (last as ParsedNode);
  return node.range[1];
}

/** Within the brackets; the reasons stand above the line. */
function addToFlow(addition: Addition, keyStart: number, [start, end]: ParsedNode['range']): string {
  const { text, lines } = addition;
  const inner = text.slice(start + 1, end - 1);
  const kept = inner.trimEnd();
  const comma = kept === '' || kept.endsWith(',') ? '' : ',';
  // Braces have a space within, brackets none.
  const tail = inner.slice(kept.length) || (addition.field === 'moved' ? ' ' : '');
  const space = kept === '' && addition.field === 'formerIds' ? '' : ' ';
  const added = `${kept}${comma}${space}${lines.map((line) => writeItem(addition, line)).join(', ')}${tail}`;
  const lineStart = text.lastIndexOf('\n', keyStart - 1) + 1;
  const reasons = lines.flatMap(({ key, comment }) => comment.map((reason) => `# ${key}: ${reason}\n`)).join('');
  return `${text.slice(0, lineStart)}${reasons}${text.slice(lineStart, start + 1)}${added}${text.slice(end - 1)}`;
}
