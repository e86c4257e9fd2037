import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DomUtils, parseDocument } from 'htmlparser2';

type Node = ReturnType<typeof parseDocument>['children'][number];
export type TeiElement = NonNullable<ReturnType<typeof DomUtils.findOne>>;

const readElements = (xml: string): TeiElement[] =>
  DomUtils.findAll(() => true, parseDocument(xml, { xmlMode: true }).children);

export const byName = (xml: string, name: string): TeiElement[] =>
  readElements(xml).filter((element) => element.name === name);

/** Passage → its words as they are shown, as they stand in the text of a TEI document. */
export function readPassages(xml: string): Map<string, string> {
  const [body] = byName(xml, 'body');
  const elements = DomUtils.findAll(({ attribs }) => 'xml:id' in attribs, body?.children ?? []);
  return new Map(elements.map((element) => [element.attribs['xml:id'] ?? '', shownIn(element)]));
}

function shownIn(node: Node): string {
  if ('data' in node) return node.data;
  if (!('children' in node) || !('name' in node)) return '';
  if (node.name === 'lb') return '\n';
  // Its other half has what is shown.
  const isOther = node.name === 'sic' && node.parent !== null && 'name' in node.parent && node.parent.name === 'choice';
  return isOther ? '' : node.children.map(shownIn).join('');
}

/** Ids that stand twice, and pointers that lead nowhere. */
export function findLostPointers(xml: string): string[] {
  const elements = readElements(xml);
  const ids = elements.flatMap(({ attribs }) => attribs['xml:id'] ?? []);
  const known = new Set(ids);
  const pointers = elements.flatMap(({ attribs }) =>
    ['ref', 'who', 'ana', 'prev', 'corresp'].flatMap((name) => attribs[name]?.split(' ') ?? []),
  );
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} twice`),
    ...pointers.filter((pointer) => !known.has(pointer.replace(/^#/, ''))),
  ];
}

const schema = join(import.meta.dirname, 'schema/tei_all.rng.gz');

/** Whether the machine has a validator of RELAX NG (Debian: jing). */
export const hasJing = spawnSync('jing', []).error === undefined;
if (!hasJing) console.warn('SKIPPED: TEI was not held against its schema, since there is no jing here (Debian: jing).');

/** What in documents breaks the schema of TEI P5, by jing. */
export function findSchemaFaults(documents: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'tei-'));
  try {
    const rules = join(folder, 'tei_all.rng');
    writeFileSync(rules, gunzipSync(readFileSync(schema)));
    const files = documents.map((_, at) => join(folder, `${String(at)}.xml`));
    for (const [at, file] of files.entries()) writeFileSync(file, documents[at] ?? '');
    const { stdout, status } = spawnSync('jing', [rules, ...files], { encoding: 'utf8' });
    const faults = stdout.split('\n').filter(Boolean);
    return status === 0 ? faults : [...faults, `jing ended with ${String(status)}`];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
