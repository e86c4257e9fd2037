import type { Nodes, Root } from 'mdast';
import { authorityComponents, editorComponent, isAuthority, isCiting } from './components.ts';
import { isComponent, walk, wordsOf, type ComponentNode } from './dossier-tree.ts';

/**
 * A remark plugin for pages: tells each component of a dossier what it can't know by itself. `words`: those between its tags,
 * as plain text, so that nothing on the way to the page changes them. `block`: it stands on lines of its own. `short`: the
 * citation before it in the same paragraph is of the same document. `kind`: of its authority.
 */
export function annotateCitations() {
  return (tree: Root): void => {
    let before: string | undefined;
    const inItems = new Set<Nodes>();
    walk(tree, (node) => {
      if (node.type === 'paragraph' || node.type === 'listItem' || node.type === 'tableRow') before = undefined;
      // What stands alone in an item of a list stays in its line.
      if (node.type === 'listItem') for (const child of node.children) inItems.add(child);
      if (!isComponent(node)) return true;
      const block = node.type === 'mdxJsxFlowElement' && !inItems.has(node);
      if (block) setAttribute(node, 'block');
      if (node.name === editorComponent) return true;
      const words = wordsOf(node);
      if (words) setAttribute(node, 'words', words);
      node.children = [];
      if (isAuthority(node.name)) setAttribute(node, 'kind', authorityComponents[node.name]);
      if (isCiting(node.name)) {
        const document = documentOf(node);
        if (document === before && !block) setAttribute(node, 'short');
        before = document;
      }
      return false;
    });
  };
}

function documentOf({ attributes }: ComponentNode): string | undefined {
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'id') continue;
    if (typeof attribute.value === 'string') return attribute.value.split('#')[0];
  }
  return undefined;
}

function setAttribute(node: ComponentNode, name: string, value: string | null = null): void {
  node.attributes.push({ type: 'mdxJsxAttribute', name, value });
}
