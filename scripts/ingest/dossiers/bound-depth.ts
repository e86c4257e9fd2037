import type { Nodes, Root } from 'mdast';
import type { Processor } from 'unified';
import type { Place, Problem } from '../../report/problem.ts';

/** Quotations, list items, marks, links and components within each other: the most that a guide may have. */
export const maximumDossierDepth = 32;

/** What begins a level. A list's level is its items'. */
const nesting: ReadonlySet<Nodes['type']> = new Set([
  'blockquote',
  'listItem',
  'footnoteDefinition',
  'emphasis',
  'strong',
  'delete',
  'link',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);

/** Thrown while a guide is parsed, with the offset of what is too deep. */
export class TooDeep extends Error {
  readonly offset: number;

  constructor(offset: number) {
    super(`Nested too deep at ${String(offset)}`);
    this.offset = offset;
  }
}

/**
 * A remark plugin: the parser throws `TooDeep` where a guide is nested deeper than allowed. Before all other extensions, which are
 * recursive as everything is that makes a page of the tree.
 */
export function boundDepth(this: Processor): void {
  const data = this.data();
  data.fromMarkdownExtensions = [{ transforms: [throwWhereDeep] }, ...(data.fromMarkdownExtensions ?? [])];
}

function throwWhereDeep(tree: Root): void {
  const waiting: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node } = next;
    const depth = next.depth + (nesting.has(node.type) ? 1 : 0);
    if (depth > maximumDossierDepth) throw new TooDeep(node.position?.start.offset ?? 0);
    if ('children' in node) for (const child of node.children.toReversed()) waiting.push({ node: child, depth });
  }
}

/** As many signs of quotations and items at the beginning of one line as nobody writes. */
const manyContainers = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])){1000}/m;

/**
 * Refuses a line that begins with a thousand quotations and items before it is parsed, which takes longer than anyone waits.
 * @throws TooDeep
 */
export function boundLines(text: string): void {
  const found = manyContainers.exec(text);
  if (found) throw new TooDeep(found.index);
}

export const reportDepth = (place: Place): Problem => ({
  ...place,
  kind: 'dossier-too-deep',
  what: `Quotations, lists, marks and components are nested deeper than ${maximumDossierDepth} levels here.`,
  why: 'No guide needs it; a file like that is damaged, or made to exhaust its reader.',
  fix: 'Take the nesting away; a sign that is meant as itself is written with a backslash before it, such as \\> or \\*.',
});
