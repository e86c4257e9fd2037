import { findHits } from './fold.ts';

/** The text as nodes, with the wanted words in `mark[data-hit]`. */
export function markText(text: string, wanted: readonly string[]): Node[] {
  const nodes: Node[] = [];
  let from = 0;
  for (const [start, end] of findHits(text, wanted)) {
    const mark = document.createElement('mark');
    mark.dataset['hit'] = '';
    mark.textContent = text.slice(start, end);
    nodes.push(document.createTextNode(text.slice(from, start)), mark);
    from = end;
  }
  nodes.push(document.createTextNode(text.slice(from)));
  return nodes;
}
