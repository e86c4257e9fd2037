import type { Nodes, Root } from 'mdast';
import type { Place, Problem } from '../../report/problem.ts';
import { componentNames, editorComponent, isCiting } from './components.ts';
import { firstWords } from './describe-difference.ts';
import { isComponent, isParent, startOf, walk, wordsOf } from './dossier-tree.ts';

/**
 * A citation for every claim: each paragraph, list item and row of a table rests on a passage, or is marked as the editor's. A
 * paragraph that ends with a colon rests on what it brings in.
 */
export function checkClaims(tree: Root, place: (offset: number) => Place): Problem[] {
  return listClaims(tree).flatMap(({ node, next }) => {
    const own = withoutEditor(node);
    const bringsIn = next !== undefined && own.endsWith(':') && holds(next, mayCite);
    return !/\p{L}/u.test(own) || bringsIn || holds(node, mayCite) ? [] : [reportClaim(place(startOf(node)), own)];
  });
}

interface Claim {
  node: Nodes;
  /** What follows it. */
  next?: Nodes | undefined;
}

/** Everything that could claim something, in the order of the text. */
function listClaims(node: Nodes, next?: Nodes): Claim[] {
  if (node.type === 'paragraph') return [{ node, next }];
  // The first row of a table is its heading.
  if (node.type === 'table') return node.children.slice(1).map((row) => ({ node: row }));
  if (node.type === 'heading' || !isParent(node)) return [];
  if (isComponent(node) && (node.name === editorComponent || isCiting(node.name))) return [];
  return node.children.flatMap((child, index) => listClaims(child, node.children[index + 1]));
}

/** The words outside of what is marked as the editor's. */
function withoutEditor(node: Nodes): string {
  const pieces: string[] = [];
  walk(node, (inner) => {
    if (inner.type === 'text') pieces.push(wordsOf(inner));
    return !(isComponent(inner) && inner.name === editorComponent);
  });
  return pieces.join(' ').trim();
}

/** An unknown component is a problem of its own; it may be a slip for one that cites. */
const mayCite = (name: string | null): boolean => isCiting(name) || !componentNames.includes(name ?? '');

/** Whether a node holds a component of which `test` is true, outside of the editor's own words. */
function holds(node: Nodes, test: (name: string | null) => boolean): boolean {
  if (isComponent(node)) {
    if (node.name === editorComponent) return false;
    if (test(node.name)) return true;
  }
  return isParent(node) && node.children.some((child) => holds(child, test));
}

const reportClaim = (place: Place, words: string): Problem => ({
  ...place,
  kind: 'claim-without-citation',
  what: `Nothing is cited for “${firstWords(words, 8)}”.`,
  why: 'A dossier states only what the documents say, and its readers must be able to check it.',
  fix: 'Add a <Quote>, <Passage> or <Figure> that it rests on, or put connecting words of your own into <Editor>…</Editor>.',
});
