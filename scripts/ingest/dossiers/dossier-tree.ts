import type { Nodes, Parent, Root } from 'mdast';
import type {} from 'remark-mdx';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import type { Place, Problem } from '../../report/problem.ts';
import { MarkdownExcess } from '../segment/bound-markdown.ts';
import { boundDepth, reportExcess } from './bound-depth.ts';

/** A component as it is written: on lines of its own (`Flow`) or within a line (`Text`). */
export type ComponentNode = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

export type ParsedDossier = { ok: true; tree: Root } | { ok: false; problem: Problem };

/** The same grammar as Astro reads it with: MDX with GitHub's tables and marks. */
const processor = remark().use(remarkMdx).use(remarkGfm).use(boundDepth);

/** Guides and `about.mdx`, as last parsed: several checks of a run look at each, and none changes a tree. */
const trees = new Map<string, Root>();
const mostTrees = 50;

function parseOnce(body: string): Root {
  const known = trees.get(body);
  if (known) return known;
  const tree = processor.parse(body);
  if (trees.size === mostTrees) trees.clear();
  trees.set(body, tree);
  return tree;
}

/** The text of a dossier as a tree. `bodyStart` is where its front matter ends; places count from the file's start. */
export function parseDossier(text: string, bodyStart: number, place: (offset: number) => Place): ParsedDossier {
  // Blanks in place of the front matter keep every offset.
  const body = text.slice(0, bodyStart).replace(/[^\r\n]/g, ' ') + text.slice(bodyStart);
  try {
    return { ok: true, tree: parseOnce(body) };
  } catch (error) {
    if (error instanceof MarkdownExcess)
      return { ok: false, problem: reportExcess(place(error.excess.offset), error.excess) };
    if (!isSyntaxError(error)) throw error;
    return {
      ok: false,
      problem: { ...place(error.place ? offsetOf(error.place) : bodyStart), ...syntax(error.reason) },
    };
  }
}

export const isComponent = (node: Nodes): node is ComponentNode =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

export const isParent = (node: Nodes): node is Extract<Nodes, Parent> => 'children' in node;

/** Calls `visit` with each node in the order of the text, and goes into those for which it says so. */
export function walk(node: Nodes, visit: (node: Nodes) => boolean): void {
  if (visit(node) && isParent(node)) for (const child of node.children) walk(child, visit);
}

/** The words of a node as they are read: white space folded. */
export function wordsOf(node: Nodes): string {
  const pieces: string[] = [];
  walk(node, (inner) => {
    if (inner.type === 'text' || inner.type === 'inlineCode') pieces.push(inner.value);
    return true;
  });
  return pieces.join('').replace(/\s+/g, ' ').trim();
}

/** Where a node begins, in code units from the file's start. */
export const startOf = ({ position }: Pick<Nodes, 'position'>): number => position?.start.offset ?? 0;

interface MdxSyntaxError {
  reason: string;
  place?: { offset?: number } | { start: { offset?: number } };
}

const isSyntaxError = (error: unknown): error is MdxSyntaxError =>
  error instanceof Error && 'reason' in error && typeof error.reason === 'string';

const offsetOf = (place: NonNullable<MdxSyntaxError['place']>): number =>
  ('start' in place ? place.start.offset : place.offset) ?? 0;

const syntax = (reason: string): Omit<Problem, keyof Place> => ({
  kind: 'dossier-syntax',
  what: `This is not valid MDX: ${reason.replace(/\.$/, '')}.`,
  why: 'The page could not be made from it.',
  fix: 'Close each component, put its attributes in quotation marks, and write \\< and \\{ where the signs themselves are meant.',
});
