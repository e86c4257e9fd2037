import type { Nodes, Root } from 'mdast';
import type { Processor } from 'unified';
import type { Place, Problem } from '../../report/problem.ts';
import { DEEPEST_NESTING, MarkdownExcess, MOST_MARKS, type Excess } from '../segment/bound-markdown.ts';
import { boundMarks } from '../segment/bound-marks.ts';
import { boundNesting } from '../segment/bound-nesting.ts';

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

/**
 * A remark plugin: the parser throws `MarkdownExcess` where a guide goes past the bounds of Markdown, or nests marks, links and
 * components deeper than those. Before all other extensions, which are recursive as everything is that makes a page of the tree.
 */
export function boundDepth(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(boundNesting({ footnotes: true }), boundMarks());
  data.fromMarkdownExtensions = [{ transforms: [throwWhereDeep] }, ...(data.fromMarkdownExtensions ?? [])];
}

function throwWhereDeep(tree: Root): void {
  const waiting: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node } = next;
    const depth = next.depth + (nesting.has(node.type) ? 1 : 0);
    if (depth > DEEPEST_NESTING) throw new MarkdownExcess('nesting', node.position?.start.offset ?? 0);
    if ('children' in node) for (const child of node.children.toReversed()) waiting.push({ node: child, depth });
  }
}

export function reportExcess(place: Place, { bound }: Excess): Problem {
  if (bound === 'nesting') {
    return {
      ...place,
      kind: 'dossier-too-deep',
      what: `Quotations, lists, marks and components are nested deeper than ${DEEPEST_NESTING} levels here.`,
      why: 'No guide needs it; a file like that is damaged, or made to exhaust its reader.',
      fix: 'Take the nesting away; a sign that is meant as itself is written with a backslash before it, such as \\> or \\*.',
    };
  }
  return {
    ...place,
    kind: 'dossier-too-many-marks',
    what: `This paragraph has more than ${MOST_MARKS} marks of emphasis and links; here is the first beyond them.`,
    why: 'Marks of one paragraph are held against one another, which takes time that grows with their square.',
    fix: 'Divide the paragraph, or write a backslash before signs that are meant as themselves, such as \\* or \\[.',
  };
}
