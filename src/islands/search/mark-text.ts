/** The text as nodes, with `[start, end)` of each place in `mark[data-hit]`. Places rise and do not overlap. */
export function markPlaces(
  text: string,
  places: readonly (readonly [start: number, end: number, ...rest: unknown[]])[],
): Node[] {
  const nodes: Node[] = [];
  let from = 0;
  for (const [start, end] of places) {
    const mark = document.createElement('mark');
    mark.dataset['hit'] = '';
    mark.textContent = text.slice(start, end);
    nodes.push(document.createTextNode(text.slice(from, start)), mark);
    from = end;
  }
  nodes.push(document.createTextNode(text.slice(from)));
  return nodes;
}
