import type { Nodes, Root } from 'mdast';
import type { Place, Problem } from '../../report/problem.ts';
import { componentNames, editorComponent, isCiting } from './components.ts';
import { firstWords } from './describe-difference.ts';
import { isComponent, isParent, startOf, walk, wordsOf } from './dossier-tree.ts';

/** A citation for every claim: each paragraph, list item and row of a table rests on a passage, or is marked as the editor's. */
export function checkClaims(tree: Root, place: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  walk(tree, (node) => {
    if (isComponent(node)) return node.name !== editorComponent && !isCiting(node.name);
    // The first row of a table is its heading.
    if (node.type === 'table') {
      for (const row of node.children.slice(1)) check(row);
      return false;
    }
    if (node.type !== 'paragraph') return node.type !== 'heading';
    check(node);
    return false;
  });
  return problems;

  function check(node: Nodes) {
    const own = withoutEditor(node);
    if (/\p{L}/u.test(own) && !holds(node, mayCite)) problems.push(reportClaim(place(startOf(node)), own));
  }
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
