import type { ImportGraph } from './read-imports.ts';

/** Files that import one another in a circle: each circle the shortest way from its first file back to it. */
export function findCircles(graph: ImportGraph): string[][] {
  const circles: string[][] = [];
  const seen = new Set<string>();
  for (const file of [...graph.keys()].toSorted()) {
    if (seen.has(file)) continue;
    const circle = findWayBack(graph, file);
    for (const member of circle) seen.add(member);
    if (circle.length > 0) circles.push(circle);
  }
  return circles;
}

/** The files between a file's imports and the file itself, `file` first; none where no way leads back. */
function findWayBack(graph: ImportGraph, file: string): string[] {
  const importer = new Map<string, string>();
  const queue = [file];
  for (const next of queue) {
    for (const imported of graph.get(next) ?? []) {
      if (imported === file) return wayTo(next, file, importer);
      if (importer.has(imported)) continue;
      importer.set(imported, next);
      queue.push(imported);
    }
  }
  return [];
}

function wayTo(last: string, first: string, importer: ReadonlyMap<string, string>): string[] {
  const way = [last];
  for (let file = last; file !== first;) {
    file = importer.get(file) ?? first;
    way.unshift(file);
  }
  return way;
}
